using Lamina.Core.Reading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Writes the shape of <c>[Network(...)]</c> anew.</summary>
internal static class SetInput
{
    public static IReadOnlyList<TextChange> Changes(LocatedEdit edit, FixSource source)
    {
        var written = source.Root.FindNode(edit.At).FirstAncestorOrSelf<AttributeSyntax>()?.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ToArray() ?? [];
        return written.Length == 0 ? [] : [new TextChange(TextSpan.FromBounds(written[0].SpanStart, written[written.Length - 1].Span.End), edit.Value)];
    }
}
