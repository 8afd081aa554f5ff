namespace Lamina;

/// <summary>A height and a width in pixels, where torch.nn takes an int or a pair: <c>3</c> and <c>(3, 5)</c> convert to it.</summary>
/// <param name="Height">Rows.</param>
/// <param name="Width">Columns.</param>
public readonly record struct Size2d(int Height, int Width)
{
    /// <summary>The same height and width.</summary>
    public static implicit operator Size2d(int both) => new(both, both);

    /// <summary>Height, then width.</summary>
    public static implicit operator Size2d((int Height, int Width) pair) => new(pair.Height, pair.Width);
}

/// <summary>Padding on each side: a number, a pair (height, width), or <see cref="Padding.Same"/>.</summary>
/// <param name="Size">Pixels above and below, left and right.</param>
/// <param name="Kind">Set where padding is given by name.</param>
/// <completionlist cref="Padding"/>
public readonly record struct Padding2d(Size2d Size, Padding Kind = Padding.Valid)
{
    /// <summary>The same padding on all four sides.</summary>
    public static implicit operator Padding2d(int both) => new(both);

    /// <summary>Padding above and below, then left and right.</summary>
    public static implicit operator Padding2d((int Height, int Width) pair) => new(pair);

    /// <summary>Padding by name.</summary>
    public static implicit operator Padding2d(Padding kind) => new(0, kind);
}
