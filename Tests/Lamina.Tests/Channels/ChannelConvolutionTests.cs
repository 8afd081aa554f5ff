using System.Runtime.CompilerServices;
using Lamina.CompilerServices;
using static Lamina.Tests.Channels.ConvolutionChecks;

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
        ByTwoThreads(ChannelConvolution.ForwardItems(s, n), (item, previous, scratch) =>
            ChannelConvolution.Forward<V, NoEpilogue>(s, n, item, previous, ref source[0], ref w[0], ref bias is null ? ref Unsafe.NullRef<float>() : ref bias[0], ref y[0], default, ref scratch[0]), s);
        Close(s, n, NaiveConvolution.Forward(s, n, x, w, bias), ChannelMaps.FromBlocks(y, n, s.Outputs, s.OutputHeight * s.OutputWidth));
    });

    [Fact]
    public void Forward_from_packed_and_scaled_weights_agrees_with_the_naive_loops() => ForEachCase((s, n, w, x, dy) =>
    {
        var scale = Numbers(s.Outputs, 6);
        var packed = new float[ChannelConvolution.PackedFloats(s) + 1];
        packed[^1] = 17;
        var packing = new float[ChannelConvolution.ScratchFloats(s)];
        ChannelConvolution.Pack<V>(s, ref w[0], ref scale[0], ref packed[0], ref packing[0]);
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
        ByTwoThreads(ChannelConvolution.ByDataItems(s, n), (item, previous, scratch) =>
            ChannelConvolution.ByData<V, NoEpilogue>(s, n, item, previous, ref source[0], ref w[0], ref dx[0], default, ref scratch[0]), s);
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
            ChannelConvolution.Forward<V, AddOperand>(s, n, item, previous: -1, ref source[0], ref w[0], ref Unsafe.NullRef<float>(), ref y[0], new Operands(ref added[0]), ref scratch[0]), s);
        var expected = NaiveConvolution.Forward(s, n, x, w, null).Select((value, at) => value + dy[at]).ToArray();
        Close(s, n, expected, ChannelMaps.FromBlocks(y, n, s.Outputs, s.OutputHeight * s.OutputWidth));
    });

    [Fact]
    public void Weights_that_are_packed_for_one_part_of_the_positions_serve_the_others()
    {
        var (shape, n) = (new ConvolutionShape(256, 1, 1, 40, 1, 1), 1100);
        var (x, w, y) = (Numbers(256 * n, 1), Numbers(40 * 256, 2), Filled(40, 1, n));
        var expected = NaiveConvolution.Forward(shape, n, x, w, null);
        var source = Source(shape, n, x);
        var cut = shape.Forward.CutFor(n, packed: false);
        Assert.True(cut.Parts > 1);
        var scratch = new float[ChannelConvolution.ScratchFloats(shape)];
        var intact = w.ToArray();
        for (var item = 0; item < cut.Items; item++)
        {
            intact.CopyTo(w, 0);
            if (item % cut.Parts != 0)
                Array.Fill(w, float.NaN);
            ChannelConvolution.Forward<V, NoEpilogue>(
                shape, n, item, item - 1, ref source[0], ref w[0], ref Unsafe.NullRef<float>(), ref y[0], default, ref scratch[0]);
        }

        Close(shape, n, expected, ChannelMaps.FromBlocks(y, n, 40, 1));
    }

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
}

public sealed class ChannelConvolution512Tests : ChannelConvolutionTests<Lanes512>;

public sealed class ChannelConvolution256Tests : ChannelConvolutionTests<Lanes256>;

public sealed class ChannelConvolution128Tests : ChannelConvolutionTests<Lanes128>;
