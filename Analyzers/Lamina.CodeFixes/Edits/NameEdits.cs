using Lamina.Core.Reading;
using Lamina.Core.Reading.Declarations;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Writes a name as it has to be.</summary>
internal static class NameEdits
{
    /// <summary>A scope's name that is written out, with '_' for what a name cannot have and without empty parts.</summary>
    public static SourceFix? Repair(TextSpan at, FixSource source)
    {
        if (source.Root.FindNode(at, getInnermostNodeForTie: true) is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal)
            return null;
        var parts = literal.Token.ValueText.Split('.').Where(part => part.Length > 0).Select(part => new string(part.Select(letter => LayerName.Check($"{letter}") is null ? letter : '_').ToArray()));
        var name = string.Join(".", parts);
        return name.Length == 0 ? null : new(FixProperties.RepairName, $"Write \"{name}\"", [new TextChange(literal.Span, $"\"{name}\"")]);
    }

    /// <summary>A method that is meant as Define and that nothing calls.</summary>
    public static SourceFix? CallDefine(TextSpan at, FixSource source)
    {
        var name = source.Root.FindToken(at.Start);
        var isCalled = source.Model.Compilation.SyntaxTrees.Any(tree => tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Any(other => other.Identifier.ValueText == name.ValueText));
        return isCalled ? null : new(FixProperties.CallDefine, $"Call it '{DefineMethod.Name}'", [new TextChange(name.Span, DefineMethod.Name)]);
    }
}
