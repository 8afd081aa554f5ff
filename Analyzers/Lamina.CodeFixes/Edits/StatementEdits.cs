using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Takes a statement away that is a call and nothing else.</summary>
internal static class StatementEdits
{
    public static TextChange[] Remove(TextSpan at, FixSource source) =>
        source.Root.FindNode(at).FirstAncestorOrSelf<ExpressionStatementSyntax>() is { Expression: InvocationExpressionSyntax, Parent: BlockSyntax } statement
            ? [Remove(statement, source)]
            : [];

    public static TextChange Remove(StatementSyntax statement, FixSource source) => new(source.WithItsLine(statement.Span), "");
}
