namespace Lamina.CompilerServices;

/// <summary>
/// Maps whose rows lie in lanes, (n, C, H, columns): for layers of few channels, which would leave lanes idle. A row takes whole groups of sixteen columns, so
/// that kernels need no edges. In a map of values the columns behind the width may hold any finite numbers, in a gradient they are zeros.
/// </summary>
internal static class RowMap
{
    /// <summary>Floats behind a sample's last row: a window reaches over it where it stands behind the width.</summary>
    public const int Slack = ChannelItems.Lanes;

    /// <summary>Floats from one row to the next.</summary>
    public static int Pitch(int width) => (width + ChannelItems.Lanes - 1) / ChannelItems.Lanes * ChannelItems.Lanes;

    /// <summary>Floats of a sample.</summary>
    public static nint SampleFloats(int channels, int height, int width) => ((nint)channels * height * Pitch(width)) + Slack;

    /// <summary>A block is a channel's map.</summary>
    public static MapStrides Strides(int channels, int height, int width) =>
        new((nint)height * Pitch(width), Pitch(width), 1, SampleFloats(channels, height, width));
}
