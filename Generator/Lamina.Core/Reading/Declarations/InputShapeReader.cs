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

        var written = syntax.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ToArray() ?? [];
        var shape = new Shape(dimensions.Values.Select(dimension => (int)dimension.Value!).ToEquatableArray());
        if (InputRank.TellUnknownBatch(shape, ShapeSyntax.Location(syntax), problems))
            return null;
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

        if (shape.Rank is >= 1 and <= 4)
            return shape;
        if (shape.Rank == 0)
            problems.AddDeclaration(syntax.GetLocation(), Missing);
        else
            InputRank.TellTooMany(shape, ShapeSyntax.Location(syntax), problems);
        return null;
    }

    private const string Missing =
        "The shape of one input sample is missing: write [Network(channels, height, width)] or [Network(features)]. The batch is free and never written.";
}
