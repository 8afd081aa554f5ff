namespace Lamina.Tests.Channels;

/// <summary>Between (n, C, H, W) and the layouts that convolutions work in.</summary>
internal static class ChannelMaps
{
    /// <summary>(⌈C/16⌉, H, W, n, 16); lanes beyond C get NaN, which must not reach a sum, or what else they are to hold.</summary>
    public static float[] ToBlocks(float[] x, int samples, int channels, int pixels, float idle = float.NaN)
    {
        var blocks = new float[(channels + 15) / 16 * pixels * samples * 16];
        Array.Fill(blocks, idle);
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

    /// <summary>
    /// (n, C, H, columns) with as many columns as make whole vectors of 16, and 16 floats behind each sample; what is no element gets <paramref name="beyond"/>.
    /// </summary>
    public static float[] ToRows(float[] x, int samples, int channels, int height, int width, float beyond = float.NaN)
    {
        var rows = new float[samples * RowFloats(channels, height, width)];
        Array.Fill(rows, beyond);
        for (var at = 0; at < x.Length; at++)
            rows[InRows(at, channels, height, width)] = x[at];
        return rows;
    }

    public static float[] FromRows(float[] rows, int samples, int channels, int height, int width)
    {
        var x = new float[samples * channels * height * width];
        for (var at = 0; at < x.Length; at++)
            x[at] = rows[InRows(at, channels, height, width)];
        return x;
    }

    /// <summary>Floats of one sample in rows.</summary>
    public static int RowFloats(int channels, int height, int width) => (channels * height * ((width + 15) / 16 * 16)) + 16;

    private static int InRows(int at, int channels, int height, int width)
    {
        var (sample, line, column) = (at / width / height / channels, at / width % (channels * height), at % width);
        return (sample * RowFloats(channels, height, width)) + (line * ((width + 15) / 16 * 16)) + column;
    }

    private static int InBlocks(int at, int samples, int channels, int pixels)
    {
        var (sample, channel, pixel) = (at / channels / pixels, at / pixels % channels, at % pixels);
        return (((((channel / 16 * pixels) + pixel) * samples) + sample) * 16) + (channel % 16);
    }
}
