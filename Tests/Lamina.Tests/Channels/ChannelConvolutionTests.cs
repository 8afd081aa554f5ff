using System.Globalization;
using System.Runtime.CompilerServices;
using Lamina.CompilerServices;

namespace Lamina.Tests.Channels;

public abstract class ChannelConvolutionTests<V>
    where V : struct, ILanes<V>
{
    [Fact]
    public void Forward_agrees_with_the_naive_loops() => ForEachCase((s, n, w, x, dy) =>
    {
        var bias = n % 2 == 0 ? null : Numbers(s.Outputs, 5);
        var y = Filled(s.Outputs, s.OutputHeight * s.OutputWidth, n);
        var source = Source(s, n, x);
        InAnyOrder(ChannelConvolution.ForwardItems(s, n), (item, scratch) =>
            ChannelConvolution.Forward<V, NoEpilogue>(s, n, item, ref source[0], ref w[0], ref bias is null ? ref Unsafe.NullRef<float>() : ref bias[0], ref y[0], default, ref scratch[0]), s);
        Close(s, n, NaiveConvolution.Forward(s, n, x, w, bias), ChannelMaps.FromBlocks(y, n, s.Outputs, s.OutputHeight * s.OutputWidth));
    });

    [Fact]
    public void Forward_from_packed_and_scaled_weights_agrees_with_the_naive_loops() => ForEachCase((s, n, w, x, dy) =>
    {
        var scale = Numbers(s.Outputs, 6);
        var packed = new float[ChannelConvolution.PackedFloats(s) + 1];
        packed[^1] = 17;
        ChannelConvolution.Pack<V>(s, ref w[0], ref scale[0], ref packed[0]);
        Assert.Equal(17, packed[^1]);
        var y = Filled(s.Outputs, s.OutputHeight * s.OutputWidth, n);
        var source = Source(s, n, x);
        InAnyOrder(ChannelConvolution.ForwardPackedItems(s, n), (item, scratch) =>
            ChannelConvolution.ForwardPacked<V, NoEpilogue>(s, n, item, ref source[0], ref packed[0], ref Unsafe.NullRef<float>(), ref y[0], default, ref scratch[0]), s);
        var scaled = w.Select((value, at) => value * scale[at / (w.Length / s.Outputs)]).ToArray();
        Close(s, n, NaiveConvolution.Forward(s, n, x, scaled, null), ChannelMaps.FromBlocks(y, n, s.Outputs, s.OutputHeight * s.OutputWidth));
    });

    [Fact]
    public void The_gradient_by_data_agrees_with_the_naive_loops() => ForEachCase((s, n, w, x, dy) =>
    {
        if (s.InputInPixels || s.InputInRows)
            return;
        var dx = Filled(s.Inputs, s.Height * s.Width, n);
        var source = ChannelMaps.ToBlocks(dy, n, s.Outputs, s.OutputHeight * s.OutputWidth);
        InAnyOrder(ChannelConvolution.ByDataItems(s, n), (item, scratch) =>
            ChannelConvolution.ByData<V, NoEpilogue>(s, n, item, ref source[0], ref w[0], ref dx[0], default, ref scratch[0]), s);
        Close(s, n, NaiveConvolution.ByData(s, n, dy, w), ChannelMaps.FromBlocks(dx, n, s.Inputs, s.Height * s.Width));
    });

    [Fact]
    public void The_gradient_by_weights_agrees_with_the_naive_loops() => ForEachCase((s, n, w, x, dy) =>
    {
        var dw = new float[w.Length + 1];
        Array.Fill(dw, float.NaN);
        dw[^1] = 17;
        var source = Source(s, n, x);
        var gradient = ChannelMaps.ToBlocks(dy, n, s.Outputs, s.OutputHeight * s.OutputWidth);
        InAnyOrder(ChannelConvolution.ByWeightsItems(s, n), (item, scratch) =>
            ChannelConvolution.ByWeights<V>(s, n, item, ref source[0], ref gradient[0], ref dw[0], ref scratch[0]), s);
        Assert.Equal(17, dw[^1]);
        Close(s, n, NaiveConvolution.ByWeights(s, n, x, dy), dw[..^1]);
    });

    [Fact]
    public void The_gradient_by_bias_is_the_sum_of_each_channel()
    {
        foreach (var (channels, pixels, n) in new[] { (1, 1, 1), (6, 49, 5), (40, 700, 2) })
        {
            var dy = Numbers(channels * pixels * n, 3);
            var source = ChannelMaps.ToBlocks(dy, n, channels, pixels);
            var db = new float[channels + 1];
            db[^1] = 17;
            for (var item = 0; item < ChannelConvolution.BiasGradientItems(channels, pixels, n); item++)
                ChannelConvolution.BiasGradient<V>(channels, pixels, n, item, ref source[0], ref db[0]);
            Assert.Equal(17, db[^1]);
            for (var channel = 0; channel < channels; channel++)
                Assert.Equal(dy.Where((_, at) => at / pixels % channels == channel).Sum(value => (double)value), db[channel], 1e-3);
        }
    }

    [Fact]
    public void An_epilogue_meets_each_result_once_at_its_place() => ForEachCase((s, n, w, x, dy) =>
    {
        var y = Filled(s.Outputs, s.OutputHeight * s.OutputWidth, n);
        var added = ChannelMaps.ToBlocks(dy, n, s.Outputs, s.OutputHeight * s.OutputWidth);
        var source = Source(s, n, x);
        InAnyOrder(ChannelConvolution.ForwardItems(s, n), (item, scratch) =>
            ChannelConvolution.Forward<V, AddOperand>(s, n, item, ref source[0], ref w[0], ref Unsafe.NullRef<float>(), ref y[0], new Operands(ref added[0]), ref scratch[0]), s);
        var expected = NaiveConvolution.Forward(s, n, x, w, null).Select((value, at) => value + dy[at]).ToArray();
        Close(s, n, expected, ChannelMaps.FromBlocks(y, n, s.Outputs, s.OutputHeight * s.OutputWidth));
    });

    private static float[] Source(ConvolutionShape s, int samples, float[] x) =>
        s.InputInRows ? ChannelMaps.ToRows(x, samples, s.Inputs, s.Height, s.Width)
        : s.InputInPixels ? ChannelMaps.ToPixels(x, samples, s.Inputs, s.Height * s.Width)
        : ChannelMaps.ToBlocks(x, samples, s.Inputs, s.Height * s.Width);

    private static void ForEachCase(Action<ConvolutionShape, int, float[], float[], float[]> test)
    {
        foreach (var (shape, samples) in ConvolutionCases.All())
        {
            test(
                shape,
                samples,
                Numbers(shape.Outputs * (shape.Inputs / shape.Groups) * shape.KernelHeight * shape.KernelWidth, 1),
                Numbers(samples * shape.Inputs * shape.Height * shape.Width, 2),
                Numbers(samples * shape.Outputs * shape.OutputHeight * shape.OutputWidth, 3));
        }
    }

    // Each item has scratch memory with rubbish in it, and a guard behind.
    private static void InAnyOrder(int items, Action<int, float[]> run, ConvolutionShape shape)
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

    private static float[] Filled(int channels, int pixels, int samples)
    {
        var y = new float[(channels + 15) / 16 * 16 * pixels * samples];
        Array.Fill(y, float.NaN);
        return y;
    }

    private static float[] Numbers(int count, int seed)
    {
        var random = new System.Random(seed);
        var numbers = new float[count];
        for (var at = 0; at < count; at++)
            numbers[at] = (random.NextSingle() * 2) - 1;
        return numbers;
    }

    private static void Close(ConvolutionShape s, int samples, double[] expected, float[] actual)
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

    private readonly struct AddOperand : IEpilogue
    {
        public static bool IsShort => true;

        public static TLanes Apply<TLanes>(TLanes value, in Operands others, nint at)
            where TLanes : struct, ILanes<TLanes> => value + TLanes.Load(ref others.A, at);
    }
}

public sealed class ChannelConvolution512Tests : ChannelConvolutionTests<Lanes512>;

public sealed class ChannelConvolution256Tests : ChannelConvolutionTests<Lanes256>;

public sealed class ChannelConvolution128Tests : ChannelConvolutionTests<Lanes128>;
