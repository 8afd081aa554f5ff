using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Core.Reading.Declarations;

/// <summary>Where the numbers of <c>[Network(3, 224, 224)]</c> stand.</summary>
internal static class ShapeSyntax
{
    /// <summary>From the first number to the last; the whole attribute where there is none.</summary>
    public static Location Location(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ToArray() is { Length: > 0 } numbers
            ? Microsoft.CodeAnalysis.Location.Create(attribute.SyntaxTree, TextSpan.FromBounds(numbers[0].SpanStart, numbers[numbers.Length - 1].Span.End))
            : attribute.GetLocation();
}
