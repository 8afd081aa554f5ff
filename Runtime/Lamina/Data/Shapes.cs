namespace Lamina;

/// <summary>Shapes in messages.</summary>
internal static class Shapes
{
    /// <summary><c>16×5×5</c>; a scalar is <c>()</c>.</summary>
    public static string Text(IReadOnlyList<int> shape) => shape.Count == 0 ? "()" : string.Join("×", shape);

    /// <summary><c>16×5×5 = 400</c>, a vector just its length.</summary>
    public static string TextWithSize(IReadOnlyList<int> shape) =>
        shape.Count == 1 ? Text(shape) : $"{Text(shape)} = {shape.Aggregate(1L, (product, dimension) => product * dimension)}";
}
