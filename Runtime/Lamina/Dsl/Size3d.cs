namespace Lamina;

/// <summary>A depth, a height and a width, where torch.nn takes an int or three: <c>3</c> and <c>(1, 3, 5)</c> convert to it.</summary>
/// <param name="Depth">Planes.</param>
/// <param name="Height">Rows.</param>
/// <param name="Width">Columns.</param>
public readonly record struct Size3d(int Depth, int Height, int Width)
{
    /// <summary>The same depth, height and width.</summary>
    public static implicit operator Size3d(int all) => new(all, all, all);

    /// <summary>Depth, then height, then width.</summary>
    public static implicit operator Size3d((int Depth, int Height, int Width) sizes) => new(sizes.Depth, sizes.Height, sizes.Width);
}
