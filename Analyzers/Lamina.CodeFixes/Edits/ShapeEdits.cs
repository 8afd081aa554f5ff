using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Edits of the numbers of <c>[Network(...)]</c>, which the diagnostic marks.</summary>
internal static class ShapeEdits
{
    /// <summary>The first of them is the batch, as PyTorch's shapes have it.</summary>
    public static TextChange[] RemoveBatch(TextSpan at, FixSource source) =>
        source.Root.FindNode(at).FirstAncestorOrSelf<AttributeSyntax>()?.ArgumentList?.Arguments is { Count: > 1 } numbers
            ? [RemoveArgument.Remove(numbers, numbers[0])]
            : [];

    public static TextChange[] AddChannel(TextSpan at) => [new TextChange(new TextSpan(at.Start, 0), "1, ")];
}
