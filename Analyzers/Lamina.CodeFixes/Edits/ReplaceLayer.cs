using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Gives a layer another kind; its arguments stay.</summary>
internal static class ReplaceLayer
{
    public static IReadOnlyList<TextChange> Changes(LocatedEdit edit, FixSource source)
    {
        var name = source.LayerAt(edit.At) switch
        {
            AttributeSyntax { Name: QualifiedNameSyntax qualified } => qualified.Right,
            AttributeSyntax { Name: SimpleNameSyntax simple } => simple,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
            _ => null,
        };
        return name is null ? [] : [new TextChange(name.Span, edit.Target)];
    }
}
