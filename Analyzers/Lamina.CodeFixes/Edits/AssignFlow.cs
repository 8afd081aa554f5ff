using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary><c>x.ReLU();</c> becomes <c>x = x.ReLU();</c>.</summary>
internal static class AssignFlow
{
    public static IReadOnlyList<TextChange> Changes(LocatedEdit edit, FixSource source) => At(edit.At, source);

    /// <summary>What Define drops before it returns its input: assigned, or returned where it has a name of its own that nothing reads.</summary>
    public static SourceFix? Read(TextSpan at, FixSource source)
    {
        if (At(at, source) is { Count: > 0 } assigned)
            return new(FixProperties.AssignMarked, "Assign the result", assigned);
        if (source.LayerAt(at)?.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
            || variable.Parent?.Parent is not LocalDeclarationStatementSyntax { Parent: BlockSyntax { Parent: MethodDeclarationSyntax } body })
            return null;
        var isRead = body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable.Identifier.ValueText);
        return !isRead && body.DescendantNodes().OfType<ReturnStatementSyntax>().ToArray() is [{ Expression: IdentifierNameSyntax returned }]
            ? new(FixProperties.AssignMarked, $"Return '{variable.Identifier.ValueText}'", [new TextChange(returned.Span, variable.Identifier.ValueText)])
            : null;
    }

    private static IReadOnlyList<TextChange> At(TextSpan at, FixSource source)
    {
        if (source.LayerAt(at) is not InvocationExpressionSyntax { Parent: ExpressionStatementSyntax } call)
            return [];
        ExpressionSyntax flow = call;
        while (flow is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            flow = access.Expression;
        return flow is IdentifierNameSyntax name && source.Model.GetSymbolInfo(name).Symbol is ILocalSymbol { IsForEach: false, IsConst: false, RefKind: RefKind.None } or IParameterSymbol { RefKind: RefKind.None }
            ? [new TextChange(new TextSpan(call.SpanStart, 0), $"{flow} = ")]
            : [];
    }
}
