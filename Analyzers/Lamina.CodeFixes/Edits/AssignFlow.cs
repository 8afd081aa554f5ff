using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary><c>x.ReLU();</c> becomes <c>x = x.ReLU();</c>.</summary>
internal static class AssignFlow
{
    public static IReadOnlyList<TextChange> Changes(LocatedEdit edit, FixSource source)
    {
        if (source.LayerAt(edit.At) is not InvocationExpressionSyntax { Parent: ExpressionStatementSyntax } call)
            return [];
        ExpressionSyntax flow = call;
        while (flow is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            flow = access.Expression;
        return flow is IdentifierNameSyntax name && source.Model.GetSymbolInfo(name).Symbol is ILocalSymbol { IsForEach: false, IsConst: false, RefKind: RefKind.None } or IParameterSymbol { RefKind: RefKind.None }
            ? [new TextChange(new TextSpan(call.SpanStart, 0), $"{flow} = ")]
            : [];
    }
}
