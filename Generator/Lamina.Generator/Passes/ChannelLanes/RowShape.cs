using Lamina.Core.Model;

namespace Lamina.Generator.Passes.ChannelLanes;

/// <summary>A sample's map whose rows lie in lanes, <c>[C][H][columns]</c>; the runtime's <c>RowMap</c> has the same numbers.</summary>
/// <param name="Channels">Planes of the map.</param>
/// <param name="Height">Rows.</param>
/// <param name="Width">Columns.</param>
internal readonly record struct RowShape(int Channels, int Height, int Width)
{
    private const int Lanes = BlockedShape.Lanes;

    /// <summary>Floats behind the last row: a window reaches over it where it stands behind the width.</summary>
    private const int Slack = Lanes;

    /// <summary>Floats from one row to the next: whole vectors, so that kernels need no edges.</summary>
    public int Pitch => (Width + Lanes - 1) / Lanes * Lanes;

    /// <summary>Vectors of a row.</summary>
    public int Vectors => Pitch / Lanes;

    /// <summary>Floats from one channel to the next.</summary>
    public long Map => (long)Height * Pitch;

    /// <summary>Floats that one sample takes.</summary>
    public long Floats => (Channels * Map) + Slack;

    public static RowShape Of(Shape map) => new(map.Channels, map.Height, map.Width);
}
