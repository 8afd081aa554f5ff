using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>Between one sample's block of channels, (pixels, n, 16), and PyTorch's order of its features, (channels, pixels): 16×16 numbers at a time.</summary>
internal static class FeatureOrder
{
    /// <summary>A block to its channels' rows.</summary>
    /// <param name="channels">True channels of the block.</param>
    /// <param name="pixels">Of the map.</param>
    /// <param name="samples">n.</param>
    /// <param name="x">The sample's first pixel in the block.</param>
    /// <param name="y">The first channel's row.</param>
    public static void FromBlock(nint channels, nint pixels, nint samples, ref float x, ref float y)
    {
        for (nint pixel = 0; pixel < pixels; pixel += ChannelItems.Lanes)
        {
            ref var source = ref Unsafe.Add(ref x, pixel * samples * ChannelItems.Lanes);
            ref var target = ref Unsafe.Add(ref y, pixel);
            var count = Math.Min(ChannelItems.Lanes, pixels - pixel);
            BlockTranspose.Run(ref source, samples * ChannelItems.Lanes, count, channels, ref target, pixels, channels, count);
        }
    }

    /// <summary>The other way.</summary>
    public static void ToBlock(nint channels, nint pixels, nint samples, ref float x, ref float y)
    {
        for (nint pixel = 0; pixel < pixels; pixel += ChannelItems.Lanes)
        {
            ref var source = ref Unsafe.Add(ref x, pixel);
            ref var target = ref Unsafe.Add(ref y, pixel * samples * ChannelItems.Lanes);
            var count = Math.Min(ChannelItems.Lanes, pixels - pixel);
            BlockTranspose.Run(ref source, pixels, channels, count, ref target, samples * ChannelItems.Lanes, count, channels);
        }
    }
}
