namespace Lamina;

/// <summary>Shapes in messages, and whether two say the same order of numbers.</summary>
internal static class Shapes
{
    /// <summary><c>16×5×5</c>; a scalar is <c>()</c>.</summary>
    public static string Text(IReadOnlyList<int> shape) => shape.Count == 0 ? "()" : string.Join("×", shape);

    /// <summary><c>16×5×5 = 400</c>, a vector just its length.</summary>
    public static string TextWithSize(IReadOnlyList<int> shape) => shape.Count == 1 ? Text(shape) : $"{Text(shape)} = {Size(shape)}";

    /// <summary>The product of a shape's dimensions.</summary>
    public static long Size(IReadOnlyList<int> shape) => shape.Aggregate(1L, (product, dimension) => product * dimension);

    /// <summary>
    /// Whether numbers of one shape may be read as the other: the two are the same but for dimensions of 1, which move nothing, or one of them is a vector, which
    /// says nothing of an order, and of the other's size.
    /// </summary>
    public static bool SameOrder(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        int[] first = [.. one.Where(dimension => dimension != 1)], second = [.. other.Where(dimension => dimension != 1)];
        return first.AsSpan().SequenceEqual(second) || ((first.Length <= 1 || second.Length <= 1) && Size(one) == Size(other));
    }
}
