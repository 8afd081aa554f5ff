using System.Globalization;
using Lamina.CompilerServices;

namespace Lamina.Tests.Channels;

/// <summary>What tests of convolutions share: data, items in any order with guarded scratch memory, and the comparison.</summary>
internal static class ConvolutionChecks
{
    public static float[] Source(ConvolutionShape s, int samples, float[] x) =>
        s.InputInRows ? ChannelMaps.ToRows(x, samples, s.Inputs, s.Height, s.Width)
        : s.InputInPixels ? ChannelMaps.ToPixels(x, samples, s.Inputs, s.Height * s.Width)
        : ChannelMaps.ToBlocks(x, samples, s.Inputs, s.Height * s.Width);

    // Each item has scratch memory with rubbish in it, and a guard behind.
    public static void InAnyOrder(int items, Action<int, float[]> run, ConvolutionShape shape)
    {
        var order = Enumerable.Range(0, items).ToArray();
        new System.Random(items).Shuffle(order);
        var scratch = new float[ChannelConvolution.ScratchFloats(shape) + 1];
        foreach (var item in order)
        {
            Array.Fill(scratch, float.NaN);
            scratch[^1] = 17;
            run(item, scratch);
            Assert.Equal(17, scratch[^1]);
        }
    }

    // As two threads do it, each with memory of its own: one from the beginning, the other, which takes what the first has left, from the end.
    public static void ByTwoThreads(int items, Action<int, int, float[]> run, ConvolutionShape shape)
    {
        var ownShare = Enumerable.Range(0, (items + 2) / 3);
        var taken = Enumerable.Range(ownShare.Count(), items - ownShare.Count()).Reverse();
        foreach (var order in new[] { ownShare, taken })
        {
            var scratch = new float[ChannelConvolution.ScratchFloats(shape) + 1];
            Array.Fill(scratch, float.NaN);
            scratch[^1] = 17;
            var previous = -1;
            foreach (var item in order)
            {
                run(item, previous, scratch);
                Assert.Equal(17, scratch[^1]);
                previous = item;
            }
        }
    }

    public static float[] Filled(int channels, int pixels, int samples)
    {
        var y = new float[(channels + 15) / 16 * 16 * pixels * samples];
        Array.Fill(y, float.NaN);
        return y;
    }

    public static float[] Numbers(int count, int seed)
    {
        var random = new System.Random(seed);
        var numbers = new float[count];
        for (var at = 0; at < count; at++)
            numbers[at] = (random.NextSingle() * 2) - 1;
        return numbers;
    }

    public static void Close(ConvolutionShape s, int samples, double[] expected, float[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        var size = Math.Max(1, expected.Max(Math.Abs));
        for (var at = 0; at < actual.Length; at++)
        {
            if (!(Math.Abs(expected[at] - actual[at]) <= 1e-5 * size))
            {
                Assert.Fail(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{s.Inputs}x{s.Height}x{s.Width} -> {s.Outputs}, kernel {s.KernelHeight}x{s.KernelWidth}, stride {s.StrideHeight}x{s.StrideWidth}, dilation {s.DilationHeight}x{s.DilationWidth}, pads {s.Top},{s.Left},{s.Bottom},{s.Right}, groups {s.Groups}, pixels {s.InputInPixels}, rows {s.InputInRows}, n = {samples}: [{at}] is {actual[at]}, expected {expected[at]}"));
            }
        }
    }
}
