namespace Lamina.Tests.Channels;

/// <summary>Between (n, C, H, W) and the layouts that convolutions work in.</summary>
internal static class ChannelMaps
{
    /// <summary>(⌈C/16⌉, H, W, n, 16); lanes beyond C get NaN, which must not reach a sum.</summary>
    public static float[] ToBlocks(float[] x, int samples, int channels, int pixels)
    {
        var blocks = new float[(channels + 15) / 16 * pixels * samples * 16];
        Array.Fill(blocks, float.NaN);
        for (var at = 0; at < x.Length; at++)
            blocks[InBlocks(at, samples, channels, pixels)] = x[at];
        return blocks;
    }

    public static float[] FromBlocks(float[] blocks, int samples, int channels, int pixels)
    {
        var x = new float[samples * channels * pixels];
        for (var at = 0; at < x.Length; at++)
            x[at] = blocks[InBlocks(at, samples, channels, pixels)];
        return x;
    }

    /// <summary>(n, H, W, C).</summary>
    public static float[] ToPixels(float[] x, int samples, int channels, int pixels)
    {
        var result = new float[x.Length];
        for (var at = 0; at < x.Length; at++)
        {
            var (sample, channel, pixel) = (at / channels / pixels, at / pixels % channels, at % pixels);
            result[(((sample * pixels) + pixel) * channels) + channel] = x[at];
        }

        return result;
    }

    private static int InBlocks(int at, int samples, int channels, int pixels)
    {
        var (sample, channel, pixel) = (at / channels / pixels, at / pixels % channels, at % pixels);
        return (((((channel / 16 * pixels) + pixel) * samples) + sample) * 16) + (channel % 16);
    }
}
