namespace Lamina.Core.Model;

/// <summary>
/// The shape of one sample: (features) or (channels, height, width). The batch is free and never part of it.
/// </summary>
internal sealed record Shape(EquatableArray<int> Dimensions)
{
    public Shape(params int[] dimensions) : this(EquatableArray<int>.Of(dimensions))
    {
    }

    public int Rank => Dimensions.Count;

    public int this[int axis] => Dimensions[axis];

    /// <summary>True for a channels × height × width map.</summary>
    public bool IsMap => Rank == 3;

    /// <summary>True for a plain vector of features.</summary>
    public bool IsVector => Rank == 1;

    public int Channels => Dimensions[0];

    public int Height => Dimensions[1];

    public int Width => Dimensions[2];

    /// <summary>Elements of one sample. 64 bits, and no more than they hold: a mistyped declaration can multiply past 2³¹, and past 2⁶³.</summary>
    public long Size => Dimensions.Aggregate(1L, (product, dimension) => dimension > 0 && product > long.MaxValue / dimension ? long.MaxValue : product * dimension);

    /// <summary>As users read it: <c>16×5×5</c>.</summary>
    public override string ToString() => Rank == 0 ? "scalar" : string.Join("×", Dimensions.Select(size => $"{size}"));

    /// <summary>The product spelt out, as messages show it: <c>16·5·5 = 400</c>.</summary>
    public string Product => Rank == 1 ? $"{Dimensions[0]}" : $"{string.Join("·", Dimensions.Select(size => $"{size}"))} = {Size}";
}
