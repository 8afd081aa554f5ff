using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lamina.Benchmarks.Compare;
using Lamina.CompilerServices;
using Ops = Lamina.Core.Ops;

namespace Lamina.Benchmarks.Roofline;

/// <summary>The kernels of one batch norm or pooling by themselves, on random maps.</summary>
internal sealed class MapKernel
{
    private const float Epsilon = 1e-5f;

    private readonly int samples;
    private readonly int channels;
    private readonly int pixels;
    private readonly PoolShape pool;
    private readonly AlignedBuffer x;
    private readonly AlignedBuffer y;
    private readonly AlignedBuffer dx;
    private readonly AlignedBuffer statistics;
    private readonly AlignedBuffer sums;
    private readonly AlignedBuffer weight;
    private readonly AlignedBuffer bias;

    public MapKernel(MapLayer layer, int samples)
    {
        this.samples = samples;
        (channels, pixels) = (layer.Input.Channels, layer.Input.Height * layer.Input.Width);
        pool = PoolOf(layer);
        var lanes = (channels + 15) / 16 * 16;
        x = RandomBuffer.Of((long)lanes * pixels * samples);
        y = RandomBuffer.Of((long)lanes * layer.Output.Height * layer.Output.Width * samples);
        dx = RandomBuffer.Of(x.Length);
        (statistics, sums, weight, bias) = (new(2L * lanes), new(2L * lanes), RandomBuffer.Of(lanes), RandomBuffer.Of(lanes));
    }

    /// <summary>What a layer runs in training, and how many numbers each must read and write.</summary>
    public IEnumerable<(string Name, long Floats, Action Run)> Kernels(Ops.Operator layer)
    {
        Action Widest(Action by512, Action by256, Action by128) =>
            Vector512.IsHardwareAccelerated ? by512 : Vector256.IsHardwareAccelerated ? by256 : by128;

        switch (layer)
        {
            case Ops.BatchNorm2d:
                yield return ("Forward", (long)x.Length + y.Length, Widest(Normalize<Lanes512>, Normalize<Lanes256>, Normalize<Lanes128>));
                yield return ("ByData", (long)x.Length + y.Length + dx.Length, Widest(NormalizeByData<Lanes512>, NormalizeByData<Lanes256>, NormalizeByData<Lanes128>));
                break;
            case Ops.MaxPool2d:
                yield return ("Forward", (long)x.Length + y.Length, Widest(Max<Lanes512>, Max<Lanes256>, Max<Lanes128>));
                yield return ("ByData", (long)x.Length + (2L * y.Length) + dx.Length, Widest(MaxByData<Lanes512>, MaxByData<Lanes256>, MaxByData<Lanes128>));
                break;
            default:
                yield return ("Forward", (long)x.Length + y.Length, Widest(Average<Lanes512>, Average<Lanes256>, Average<Lanes128>));
                yield return ("ByData", (long)y.Length + dx.Length, Widest(AverageByData<Lanes512>, AverageByData<Lanes256>, AverageByData<Lanes128>));
                break;
        }
    }

    private void Normalize<V>()
        where V : struct, ILanes<V>
    {
        for (var item = 0; item < ChannelNorm.BlockItems(channels); item++)
            ChannelNorm.Statistics<V>(channels, pixels, samples, item, ref x.Origin, ref statistics.Origin);
        ref var variance = ref Unsafe.Add(ref statistics.Origin, statistics.Length / 2);
        for (var item = 0; item < ChannelNorm.NormalizeItems(channels, pixels, samples); item++)
            ChannelNorm.Normalize<V, NoEpilogue>(channels, pixels, samples, item, ref x.Origin, ref statistics.Origin, ref variance, ref weight.Origin, ref bias.Origin, Epsilon, ref y.Origin, default);
    }

    private void NormalizeByData<V>()
        where V : struct, ILanes<V>
    {
        for (var item = 0; item < ChannelNorm.BlockItems(channels); item++)
            ChannelNorm.Sums<V>(channels, pixels, samples, item, ref x.Origin, ref statistics.Origin, Epsilon, ref y.Origin, ref sums.Origin);
        for (var item = 0; item < ChannelNorm.ByDataItems(channels, pixels, samples); item++)
            ChannelNorm.ByData<V, NoEpilogue>(channels, pixels, samples, item, ref x.Origin, ref statistics.Origin, ref sums.Origin, ref y.Origin, ref weight.Origin, Epsilon, ref dx.Origin, default);
    }

    private void Max<V>()
        where V : struct, ILanes<V>
    {
        for (var item = 0; item < ChannelPooling.Items(pool); item++)
            ChannelPooling.Max<V, NoEpilogue>(pool, samples, item, ref x.Origin, ref y.Origin, default);
    }

    // ∂y stands where y does: the kernel reads both, whatever they hold.
    private void MaxByData<V>()
        where V : struct, ILanes<V>
    {
        for (var item = 0; item < ChannelPooling.Items(pool); item++)
            ChannelPooling.MaxGradient<V, NoEpilogue>(pool, samples, item, ref x.Origin, ref y.Origin, ref y.Origin, ref dx.Origin, default);
    }

    private void Average<V>()
        where V : struct, ILanes<V>
    {
        for (var item = 0; item < ChannelPooling.Items(pool); item++)
            ChannelPooling.Average<V, NoEpilogue>(pool, samples, item, ref x.Origin, ref y.Origin, default);
    }

    private void AverageByData<V>()
        where V : struct, ILanes<V>
    {
        for (var item = 0; item < ChannelPooling.Items(pool); item++)
            ChannelPooling.AverageGradient<V, NoEpilogue>(pool, samples, item, ref y.Origin, ref dx.Origin, default);
    }

    // An adaptive pooling of the zoo has windows that are alike, side by side.
    private static PoolShape PoolOf(MapLayer layer)
    {
        var (map, result) = (layer.Input, layer.Output);
        var even = new Core.Model.Size2d(Math.Max(1, map.Height / result.Height), Math.Max(1, map.Width / result.Width));
        var (kernel, stride, before) = layer.Operator switch
        {
            Ops.MaxPool2d max => (max.Window.Kernel, max.Window.Stride, max.Window.Before),
            Ops.AvgPool2d average => (average.KernelSize, average.Stride, average.Padding),
            _ => (even, even, new Core.Model.Size2d(0, 0)),
        };
        return new(map.Channels, map.Height, map.Width, result.Height, result.Width)
        {
            KernelHeight = kernel.Height,
            KernelWidth = kernel.Width,
            StrideHeight = stride.Height,
            StrideWidth = stride.Width,
            Top = before.Height,
            Left = before.Width,
            RowDivisors = [.. Enumerable.Repeat(kernel.Height, result.Height)],
            ColumnDivisors = [.. Enumerable.Repeat(kernel.Width, result.Width)],
        };
    }
}
