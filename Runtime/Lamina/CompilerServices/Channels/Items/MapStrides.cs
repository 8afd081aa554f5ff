namespace Lamina.CompilerServices;

/// <summary>Where a batch's map has its parts, in floats.</summary>
/// <param name="Block">From one block of channels to the next.</param>
/// <param name="Row">From one row to the next.</param>
/// <param name="Column">From one column to the next.</param>
/// <param name="Sample">From one sample to the next.</param>
internal readonly record struct MapStrides(nint Block, nint Row, nint Column, nint Sample)
{
    /// <summary>Channels in lanes, (⌈C/16⌉, H, W, n, 16).</summary>
    public static MapStrides OfBlocks(nint samples, int height, int width) =>
        new(height * width * samples * ChannelItems.Lanes, width * samples * ChannelItems.Lanes, samples * ChannelItems.Lanes, ChannelItems.Lanes);

    /// <summary>Pixels of C neighbouring floats, (n, H, W, C); they are one block.</summary>
    public static MapStrides OfPixels(int channels, int height, int width) =>
        new((nint)height * width * channels, (nint)width * channels, channels, (nint)height * width * channels);
}
