using System.Runtime.CompilerServices;
using Lamina.CompilerServices;
using static Lamina.Tests.Channels.ConvolutionChecks;

namespace Lamina.Tests.Channels;

/// <summary>Winograd's algorithm against loops in double precision: every border, odd maps, idle lanes, both tiles.</summary>
public abstract class WinogradConvolutionTests<V>
    where V : struct, ILanes<V>
{
    [Fact]
    public void Forward_agrees_with_the_naive_loops() => ForEachCase((s, n, w, x, dy) =>
    {
        var bias = n % 2 == 0 ? null : Numbers(s.Outputs, 5);
        var planes = Planes(s, s.WinogradForward.WeightFloats, WinogradConvolution.ForwardWeightItems(s, n), (item, scratch, target) =>
            WinogradConvolution.ForwardWeights<V>(s, item, ref w[0], ref target[0], ref scratch[0]));
        var y = Filled(s.Outputs, s.OutputHeight * s.OutputWidth, n);
        var (source, added) = (Source(s, n, x), ChannelMaps.ToBlocks(dy, n, s.Outputs, s.OutputHeight * s.OutputWidth));
        ByTwoThreads(WinogradConvolution.ForwardItems(s, n), (item, previous, scratch) =>
            WinogradConvolution.Forward<V, AddOperand>(
                s, n, item, previous, ref source[0], ref w[0], ref planes[0], ref bias is null ? ref Unsafe.NullRef<float>() : ref bias[0], ref y[0], new Operands(ref added[0]), ref scratch[0]), s);
        var expected = NaiveConvolution.Forward(s, n, x, w, bias).Select((value, at) => value + dy[at]).ToArray();
        Close(s, n, expected, ChannelMaps.FromBlocks(y, n, s.Outputs, s.OutputHeight * s.OutputWidth));
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
        var planes = Planes(s, s.WinogradByData.WeightFloats, WinogradConvolution.ByDataWeightItems(s, n), (item, scratch, target) =>
            WinogradConvolution.ByDataWeights<V>(s, item, ref w[0], ref target[0], ref scratch[0]));
        var dx = Filled(s.Inputs, s.Height * s.Width, n);
        var source = ChannelMaps.ToBlocks(dy, n, s.Outputs, s.OutputHeight * s.OutputWidth);
        ByTwoThreads(WinogradConvolution.ByDataItems(s, n), (item, previous, scratch) =>
            WinogradConvolution.ByData<V, NoEpilogue>(s, n, item, previous, ref source[0], ref w[0], ref planes[0], ref dx[0], default, ref scratch[0]), s);
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
        InAnyOrder(WinogradConvolution.ByWeightsItems(s, n), (item, scratch) =>
            WinogradConvolution.ByWeights<V>(s, n, item, ref source[0], ref gradient[0], ref dw[0], ref scratch[0]), s);
        Assert.Equal(17, dw[^1]);
        Close(s, n, NaiveConvolution.ByWeights(s, n, x, dy), dw[..^1]);
    });

    [Fact]
    public void A_batch_too_small_to_earn_transformed_weights_takes_plain_sums()
    {
        var shape = new ConvolutionShape(16, 6, 6, 16, 3, 3) { Top = 1, Left = 1, Bottom = 1, Right = 1, Winograd = 4, WinogradFrom = 3 };
        Assert.Equal(0, WinogradConvolution.ForwardWeightItems(shape, 2));
        Assert.NotEqual(0, WinogradConvolution.ForwardWeightItems(shape, 3));
        Assert.Equal(0, WinogradConvolution.ByDataWeightItems(shape, 2));
        var (x, w) = (Numbers(2 * 16 * 36, 1), Numbers(16 * 16 * 9, 2));
        var (source, y, plain) = (Source(shape, 2, x), Filled(16, 36, 2), Filled(16, 36, 2));
        var none = new[] { float.NaN };
        InAnyOrder(WinogradConvolution.ForwardItems(shape, 2), (item, scratch) =>
            WinogradConvolution.Forward<V, NoEpilogue>(shape, 2, item, previous: -1, ref source[0], ref w[0], ref none[0], ref Unsafe.NullRef<float>(), ref y[0], default, ref scratch[0]), shape);
        InAnyOrder(ChannelConvolution.ForwardItems(shape, 2), (item, scratch) =>
            ChannelConvolution.Forward<V, NoEpilogue>(shape, 2, item, previous: -1, ref source[0], ref w[0], ref Unsafe.NullRef<float>(), ref plain[0], default, ref scratch[0]), shape);
        Assert.Equal(plain, y);
    }

    private static float[] Planes(ConvolutionShape shape, long floats, int items, Action<int, float[], float[]> transform)
    {
        var planes = new float[floats + 1];
        Array.Fill(planes, float.NaN);
        planes[^1] = 17;
        InAnyOrder(items, (item, scratch) => transform(item, scratch, planes), shape);
        Assert.Equal(17, planes[^1]);
        return planes;
    }

    private static void ForEachCase(Action<ConvolutionShape, int, float[], float[], float[]> test)
    {
        foreach (var (shape, samples) in WinogradCases.All())
        {
            test(
                shape,
                samples,
                Numbers(shape.Outputs * shape.Inputs * 9, 1),
                Numbers(samples * shape.Inputs * shape.Height * shape.Width, 2),
                Numbers(samples * shape.Outputs * shape.OutputHeight * shape.OutputWidth, 3));
        }
    }
}

public sealed class WinogradConvolution512Tests : WinogradConvolutionTests<Lanes512>;

public sealed class WinogradConvolution256Tests : WinogradConvolutionTests<Lanes256>;

public sealed class WinogradConvolution128Tests : WinogradConvolutionTests<Lanes128>;
