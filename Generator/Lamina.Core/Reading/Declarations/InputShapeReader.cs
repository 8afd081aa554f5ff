using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Core.Reading.Declarations;

/// <summary>Reads <c>[Network(1, 28, 28)]</c>: the shape of one sample.</summary>
internal static class InputShapeReader
{
    /// <summary>Null where it is wrong, which is told here or by the compiler.</summary>
    public static Shape? Read(AttributeData attribute, AttributeSyntax syntax, ProblemList problems)
    {
        if (attribute.AttributeConstructor is null
            || attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Array, IsNull: false } dimensions]
            || dimensions.Values.Any(dimension => dimension.Value is not int))
        {
            problems.HasCSharpErrors |= attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Array, IsNull: true }];
            if (!problems.HasCSharpErrors)
                problems.AddDeclaration(syntax.GetLocation(), Missing);
            return null;
        }

        var written = syntax.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ToArray() ?? [];
        var numbers = written.Length == 0
            ? syntax.GetLocation()
            : Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(written[0].SpanStart, written[written.Length - 1].Span.End));
        var shape = new Shape(dimensions.Values.Select(dimension => (int)dimension.Value!).ToEquatableArray());
        if (shape.Rank > 0 && !shape.IsMap && !shape.IsVector)
        {
            problems.AddDeclaration(
                numbers,
                $"The input has {shape.Rank} dimensions, but one sample is (channels, height, width) or (features). {Advise(shape)}",
                written.Length != shape.Rank ? null : shape.Rank == 4 || (shape.Rank == 2 && shape[0] <= 1) ? FixProperties.RemoveBatch : shape.Rank == 2 ? FixProperties.AddChannel : null);
            return null;
        }

        for (var axis = 0; axis < shape.Rank; axis++)
        {
            if (shape[axis] >= 1)
                continue;
            var location = written.Length == shape.Rank ? written[axis].GetLocation() : syntax.GetLocation();
            problems.AddDeclaration(
                location,
                $"The input's dimension {axis + 1} is {shape[axis]}, but each must be at least 1. The batch is free and never written.");
            return null;
        }

        if (shape.IsMap || shape.IsVector)
            return shape;
        problems.AddDeclaration(syntax.GetLocation(), Missing);
        return null;
    }

    // PyTorch's shapes have the batch before them; a gray picture has one channel all the same.
    private static string Advise(Shape shape) => shape.Rank == 2 && shape[0] > 1
        ? $"A picture of one channel is [Network(1, {shape[0]}, {shape[1]})]."
        : "The batch is free and never written.";

    private const string Missing =
        "The shape of one input sample is missing: write [Network(channels, height, width)] or [Network(features)]. The batch is free and never written.";
}
