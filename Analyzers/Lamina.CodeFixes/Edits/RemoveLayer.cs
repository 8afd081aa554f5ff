using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Takes a layer out of its list or its chain of calls.</summary>
internal static class RemoveLayer
{
    public static IReadOnlyList<TextChange> Changes(LocatedEdit edit, FixSource source) => At(edit.At, source);

    public static IReadOnlyList<TextChange> At(TextSpan at, FixSource source) => source.LayerAt(at) switch
    {
        AttributeSyntax { Parent: AttributeListSyntax list } attribute => [new TextChange(InList(attribute, list, source), "")],
        // Of x = x.Flatten() nothing would be left but x = x.
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax flow },
            Parent: AssignmentExpressionSyntax { Left: IdentifierNameSyntax assigned, Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement },
        }
            when flow.Identifier.ValueText == assigned.Identifier.ValueText => [StatementEdits.Remove(statement, source)],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call => [new TextChange(TextSpan.FromBounds(access.Expression.Span.End, call.Span.End), "")],
        _ => [],
    };

    private static TextSpan InList(AttributeSyntax attribute, AttributeListSyntax list, FixSource source)
    {
        var attributes = list.Attributes;
        var at = attributes.IndexOf(attribute);
        if (attributes.Count == 1)
            return source.WithItsLine(list.Span);
        return at == 0
            ? TextSpan.FromBounds(attribute.SpanStart, attributes[1].SpanStart)
            : TextSpan.FromBounds(attributes.GetSeparator(at - 1).SpanStart, attribute.Span.End);
    }
}
