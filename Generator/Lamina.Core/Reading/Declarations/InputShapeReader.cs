using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

        var shape = new Shape(dimensions.Values.Select(dimension => (int)dimension.Value!).ToEquatableArray());
        var written = syntax.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ToArray();
        for (var axis = 0; axis < shape.Rank; axis++)
        {
            if (shape[axis] >= 1)
                continue;
            var location = written is { } arguments && arguments.Length == shape.Rank ? arguments[axis].GetLocation() : syntax.GetLocation();
            problems.AddDeclaration(
                location,
                $"The input's dimension {axis + 1} is {shape[axis]}, but each must be at least 1. The batch is free and never written.");
            return null;
        }

        if (shape.Rank is >= 1 and <= 4)
            return shape;
        problems.AddDeclaration(
            syntax.GetLocation(),
            shape.Rank == 0 ? Missing : $"The input has {shape.Rank} dimensions, but one sample is (channels, height, width), (features), a sequence (channels, length) or a volume (channels, depth, height, width). The batch is free and never written.");
        return null;
    }

    private const string Missing =
        "The shape of one input sample is missing: write [Network(channels, height, width)] or [Network(features)]. The batch is free and never written.";
}
