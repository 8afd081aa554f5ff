using Lamina.Core.Model;

namespace Lamina.Generator.Passes.ChannelLanes;

/// <summary>
/// A sample's shape as channels in lanes see it: <c>[⌈C/16⌉][H][W][n][16]</c>. The first dimension lies in lanes; whatever follows it is a map.
/// </summary>
/// <param name="Channels">Size of the first dimension.</param>
/// <param name="Height">Rows.</param>
/// <param name="Width">Columns.</param>
internal readonly record struct BlockedShape(int Channels, int Height, int Width)
{
    /// <summary>Channels side by side in each element, whatever the vector's width.</summary>
    public const int Lanes = 16;

    /// <summary>Groups of sixteen channels; the last one may have idle lanes.</summary>
    public int Blocks => (Channels + Lanes - 1) / Lanes;

    public int Pixels => Height * Width;

    /// <summary>Floats that one sample takes, idle lanes included.</summary>
    public long Floats => (long)Blocks * Pixels * Lanes;

    public static BlockedShape Of(Shape shape) => shape.Rank switch
    {
        1 => new(shape[0], 1, 1),
        3 => new(shape[0], shape[1], shape[2]),
        _ => new(shape[0], 1, (int)(shape.Size / shape[0])),
    };

    /// <summary>Whether two shapes have their numbers at the same places.</summary>
    public static bool AreAlike(Shape a, Shape b)
    {
        var (left, right) = (Of(a), Of(b));
        return left.Channels == right.Channels && left.Pixels == right.Pixels;
    }
}
