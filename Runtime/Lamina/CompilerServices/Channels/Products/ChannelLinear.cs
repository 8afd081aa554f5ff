using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// A matrix product, which is a convolution whose window is the whole map. A batch of a few samples reads each weight so seldom that packing it would cost
/// more than the product: then the weights are read as PyTorch has them, row by row.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ChannelLinear
{
    /// <summary>Samples up to which weights are not packed.</summary>
    private const int Few = 4;

    /// <summary>Weights, in floats, that one item reads: some two microseconds. Threads' shares are as equal as those of the update, which meets the same weights.</summary>
    private const int WeightsPerItem = 16 * 1024;

    private const int Lanes = ChannelItems.Lanes;

    /// <summary>Floats of scratch memory that a few samples take.</summary>
    public static long ScratchFloats(ConvolutionShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var isWhole = shape.KernelHeight == shape.Height && shape.KernelWidth == shape.Width && shape.Groups == 1 && !shape.InputInPixels && !shape.InputInRows;
        return isWhole ? (Features(shape) + Lanes) * Few : 0;
    }

    /// <summary>Into how many items <see cref="Forward"/> is cut.</summary>
    public static int ForwardItems(ConvolutionShape shape, int samples) =>
        samples > Few ? ChannelConvolution.ForwardItems(shape, samples) : OutputCut(shape).Items;

    /// <summary>y = W·x + b, then the formula.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Forward<V, TEpilogue>(
        ConvolutionShape shape,
        int samples,
        int item,
        int previous,
        ref float x,
        ref float w,
        ref float bias,
        ref float y,
        in Operands others,
        ref float scratch)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        if (samples > Few)
        {
            ChannelConvolution.Forward<V, TEpilogue>(shape, samples, item, previous, ref x, ref w, ref bias, ref y, others, ref scratch);
            return;
        }

        var features = (nint)Features(shape);
        ref var rows = ref Flatten(shape, samples, ref x, ref scratch);
        var (first, last) = OutputRange(shape, item);
        for (nint sample = 0; sample < samples; sample++)
        {
            ref var row = ref Unsafe.Add(ref rows, sample * features);
            nint output = first;
            for (; output + 8 <= last; output += 8)
                Dot8<V>(features, ref row, ref Unsafe.Add(ref w, output * features), ref Place(ref y, output, samples, sample));
            for (; output < last; output++)
                Place(ref y, output, samples, sample) = Dot<V>(features, ref row, ref Unsafe.Add(ref w, output * features));
        }

        var end = (last + Lanes - 1) / Lanes * Lanes;
        for (nint block = first; block < end; block += Lanes)
        {
            for (nint sample = 0; sample < samples; sample++)
            {
                for (nint lane = 0; lane < Lanes; lane += V.Count)
                {
                    var at = (block * samples) + (sample * Lanes) + lane;
                    var value = V.Load(ref y, at);
                    if (!Unsafe.IsNullRef(ref bias))
                        value += V.Load(ref bias, block + lane);
                    V.Store(TEpilogue.Apply(value, others, at), ref y, at);
                }
            }
        }
    }

    /// <summary>Into how many items <see cref="ByData"/> is cut.</summary>
    public static int ByDataItems(ConvolutionShape shape, int samples) =>
        samples > Few ? ChannelConvolution.ByDataItems(shape, samples) : InputCut(shape).Items;

    /// <summary>∂x = Wᵀ·∂y, then the formula.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void ByData<V, TEpilogue>(
        ConvolutionShape shape,
        int samples,
        int item,
        int previous,
        ref float dy,
        ref float w,
        ref float dx,
        in Operands others,
        ref float scratch)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        if (samples > Few)
        {
            ChannelConvolution.ByData<V, TEpilogue>(shape, samples, item, previous, ref dy, ref w, ref dx, others, ref scratch);
            return;
        }

        var (features, pixels) = ((nint)Features(shape), (nint)shape.Height * shape.Width);
        var blocks = InputCut(shape).BlocksPerItem;
        nint firstBlock = item * blocks;
        var lastBlock = Math.Min(firstBlock + blocks, ChannelItems.Blocks(shape.Inputs));
        var first = firstBlock * Lanes * pixels;
        var last = Math.Min(features, lastBlock * Lanes * pixels);
        for (nint sample = 0; sample < samples; sample++)
        {
            // Features of one sample and one pixel have their place already.
            var isInPlace = samples == 1 && pixels == 1;
            ref var row = ref isInPlace ? ref Unsafe.Add(ref dx, first) : ref Unsafe.Add(ref scratch, sample * (last - first));
            Features<V>(shape.Outputs, features, samples, sample, ref dy, ref Unsafe.Add(ref w, first), ref row, last - first);
            for (var block = firstBlock; !isInPlace && block < lastBlock; block++)
            {
                ref var source = ref Unsafe.Add(ref row, (block - firstBlock) * Lanes * pixels);
                ref var target = ref Unsafe.Add(ref dx, ((block * pixels * samples) + sample) * Lanes);
                FeatureOrder.ToBlock(Math.Min(Lanes, shape.Inputs - (block * Lanes)), pixels, samples, ref source, ref target);
            }
        }

        if (typeof(TEpilogue) == typeof(NoEpilogue))
            return;
        for (var at = firstBlock * pixels * samples * Lanes; at < lastBlock * pixels * samples * Lanes; at += V.Count)
            V.Store(TEpilogue.Apply(V.Load(ref dx, at), others, at), ref dx, at);
    }

    /// <summary>Into how many items <see cref="ByWeights"/> is cut.</summary>
    public static int ByWeightsItems(ConvolutionShape shape, int samples) =>
        samples > Few ? ChannelConvolution.ByWeightsItems(shape, samples) : OutputCut(shape).Items;

    /// <summary>∂W = Σ over samples of ∂y·xᵀ.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void ByWeights<V>(ConvolutionShape shape, int samples, int item, ref float x, ref float dy, ref float dw, ref float scratch)
        where V : struct, ILanes<V>
    {
        if (samples > Few)
        {
            ChannelConvolution.ByWeights<V>(shape, samples, item, ref x, ref dy, ref dw, ref scratch);
            return;
        }

        var features = (nint)Features(shape);
        ref var rows = ref Flatten(shape, samples, ref x, ref scratch);
        var (first, last) = OutputRange(shape, item);
        for (nint output = first; output < last; output++)
        {
            ref var target = ref Unsafe.Add(ref dw, output * features);
            for (nint sample = 0; sample < samples; sample++)
            {
                var factor = Place(ref dy, output, samples, sample);
                var scale = V.Broadcast(factor);
                ref var row = ref Unsafe.Add(ref rows, sample * features);
                nint feature = 0;
                for (; feature + V.Count <= features; feature += V.Count)
                {
                    var product = V.Load(ref row, feature) * scale;
                    V.Store(sample == 0 ? product : product + V.Load(ref target, feature), ref target, feature);
                }

                for (; feature < features; feature++)
                {
                    ref var element = ref Unsafe.Add(ref target, feature);
                    element = (Unsafe.Add(ref row, feature) * factor) + (sample == 0 ? 0 : element);
                }
            }
        }
    }

    private static long Features(ConvolutionShape shape) => (long)shape.Inputs * shape.Height * shape.Width;

    // Outputs by whole blocks, so that an item can finish them.
    private static (int Items, int BlocksPerItem) OutputCut(ConvolutionShape shape) => Cut(ChannelItems.Blocks(shape.Outputs), Features(shape) * Lanes);

    private static (int Items, int BlocksPerItem) InputCut(ConvolutionShape shape) =>
        Cut(ChannelItems.Blocks(shape.Inputs), (long)shape.Outputs * Lanes * shape.Height * shape.Width);

    private static (int Items, int BlocksPerItem) Cut(int blocks, long weightsPerBlock)
    {
        var perItem = (int)Math.Clamp(WeightsPerItem / weightsPerBlock, 1, blocks);
        return ((blocks + perItem - 1) / perItem, perItem);
    }

    private static (nint First, nint Last) OutputRange(ConvolutionShape shape, int item)
    {
        var blocks = OutputCut(shape).BlocksPerItem;
        return (item * blocks * Lanes, Math.Min(shape.Outputs, (item + 1) * blocks * Lanes));
    }

    private static ref float Place(ref float tensor, nint channel, nint samples, nint sample) =>
        ref Unsafe.Add(ref tensor, ((((channel / Lanes) * samples) + sample) * Lanes) + (channel % Lanes));

    // Each sample's features in PyTorch's order. Those of one sample and one pixel have it already.
    private static ref float Flatten(ConvolutionShape shape, nint samples, ref float x, ref float scratch)
    {
        nint pixels = shape.Height * shape.Width;
        if (samples == 1 && pixels == 1)
            return ref x;
        var features = (nint)Features(shape);
        for (nint sample = 0; sample < samples; sample++)
        {
            for (nint block = 0; block < ChannelItems.Blocks(shape.Inputs); block++)
            {
                ref var source = ref Unsafe.Add(ref x, ((block * pixels * samples) + sample) * Lanes);
                ref var target = ref Unsafe.Add(ref scratch, (sample * features) + (block * Lanes * pixels));
                FeatureOrder.FromBlock(Math.Min(Lanes, shape.Inputs - (block * Lanes)), pixels, samples, ref source, ref target);
            }
        }

        return ref scratch;
    }

    private static float Dot<V>(nint count, ref float x, ref float w)
        where V : struct, ILanes<V>
    {
        var sum = V.Zero;
        nint at = 0;
        for (; at + V.Count <= count; at += V.Count)
            sum = V.MultiplyAdd(V.Load(ref x, at), V.Load(ref w, at), sum);
        var total = V.Sum(sum);
        for (; at < count; at++)
            total += Unsafe.Add(ref x, at) * Unsafe.Add(ref w, at);
        return total;
    }

    // Eight rows of weights at once: x is loaded once for all of them. y receives eight neighbours.
    [MethodImpl(KernelMethod.Options)]
    private static void Dot8<V>(nint count, ref float x, ref float w, ref float y)
        where V : struct, ILanes<V>
    {
        var (a, b, c, d) = (V.Zero, V.Zero, V.Zero, V.Zero);
        var (e, f, g, h) = (V.Zero, V.Zero, V.Zero, V.Zero);
        ref var w4 = ref Unsafe.Add(ref w, 4 * count);
        nint at = 0;
        for (; at + V.Count <= count; at += V.Count)
        {
            var v = V.Load(ref x, at);
            a = V.MultiplyAdd(v, V.Load(ref w, at), a);
            b = V.MultiplyAdd(v, V.Load(ref w, at + count), b);
            c = V.MultiplyAdd(v, V.Load(ref w, at + (2 * count)), c);
            d = V.MultiplyAdd(v, V.Load(ref w, at + (3 * count)), d);
            e = V.MultiplyAdd(v, V.Load(ref w4, at), e);
            f = V.MultiplyAdd(v, V.Load(ref w4, at + count), f);
            g = V.MultiplyAdd(v, V.Load(ref w4, at + (2 * count)), g);
            h = V.MultiplyAdd(v, V.Load(ref w4, at + (3 * count)), h);
        }

        var (s0, s1, s2, s3) = (V.Sum(a), V.Sum(b), V.Sum(c), V.Sum(d));
        var (s4, s5, s6, s7) = (V.Sum(e), V.Sum(f), V.Sum(g), V.Sum(h));
        for (; at < count; at++)
        {
            var v = Unsafe.Add(ref x, at);
            s0 += v * Unsafe.Add(ref w, at);
            s1 += v * Unsafe.Add(ref w, at + count);
            s2 += v * Unsafe.Add(ref w, at + (2 * count));
            s3 += v * Unsafe.Add(ref w, at + (3 * count));
            s4 += v * Unsafe.Add(ref w4, at);
            s5 += v * Unsafe.Add(ref w4, at + count);
            s6 += v * Unsafe.Add(ref w4, at + (2 * count));
            s7 += v * Unsafe.Add(ref w4, at + (3 * count));
        }

        y = s0;
        Unsafe.Add(ref y, 1) = s1;
        Unsafe.Add(ref y, 2) = s2;
        Unsafe.Add(ref y, 3) = s3;
        Unsafe.Add(ref y, 4) = s4;
        Unsafe.Add(ref y, 5) = s5;
        Unsafe.Add(ref y, 6) = s6;
        Unsafe.Add(ref y, 7) = s7;
    }

    // Σ over outputs of ∂y·w for neighbouring features, eight vectors at a time. The last vectors overlap those before them where features are left over: what both
    // compute is the same.
    private static void Features<V>(nint outputs, nint features, nint samples, nint sample, ref float dy, ref float w, ref float dx, nint count)
        where V : struct, ILanes<V>
    {
        for (nint feature = 0; feature < count; feature += 8 * V.Count)
        {
            var begin = Math.Min(feature, count - V.Count);
            if (begin < 0)
                Single(outputs, features, samples, sample, ref dy, ref w, ref dx, count);
            else
                Columns8<V>(outputs, features, samples, sample, ref dy, ref Unsafe.Add(ref w, begin), ref Unsafe.Add(ref dx, begin), count - begin);
        }
    }

    [MethodImpl(KernelMethod.Options)]
    private static void Columns8<V>(nint outputs, nint features, nint samples, nint sample, ref float dy, ref float w, ref float dx, nint count)
        where V : struct, ILanes<V>
    {
        var last = count - V.Count;
        nint at1 = Math.Min(V.Count, last);
        nint at2 = Math.Min(2 * V.Count, last);
        nint at3 = Math.Min(3 * V.Count, last);
        nint at4 = Math.Min(4 * V.Count, last);
        nint at5 = Math.Min(5 * V.Count, last);
        nint at6 = Math.Min(6 * V.Count, last);
        nint at7 = Math.Min(7 * V.Count, last);
        var (a, b, c, d) = (V.Zero, V.Zero, V.Zero, V.Zero);
        var (e, f, g, h) = (V.Zero, V.Zero, V.Zero, V.Zero);
        for (nint output = 0; output < outputs; output++)
        {
            var v = V.Broadcast(Place(ref dy, output, samples, sample));
            a = V.MultiplyAdd(v, V.Load(ref w, 0), a);
            b = V.MultiplyAdd(v, V.Load(ref w, at1), b);
            c = V.MultiplyAdd(v, V.Load(ref w, at2), c);
            d = V.MultiplyAdd(v, V.Load(ref w, at3), d);
            e = V.MultiplyAdd(v, V.Load(ref w, at4), e);
            f = V.MultiplyAdd(v, V.Load(ref w, at5), f);
            g = V.MultiplyAdd(v, V.Load(ref w, at6), g);
            h = V.MultiplyAdd(v, V.Load(ref w, at7), h);
            w = ref Unsafe.Add(ref w, features);
        }

        V.Store(a, ref dx, 0);
        V.Store(b, ref dx, at1);
        V.Store(c, ref dx, at2);
        V.Store(d, ref dx, at3);
        V.Store(e, ref dx, at4);
        V.Store(f, ref dx, at5);
        V.Store(g, ref dx, at6);
        V.Store(h, ref dx, at7);
    }

    // Fewer features than a vector has lanes, one by one.
    private static void Single(nint outputs, nint features, nint samples, nint sample, ref float dy, ref float w, ref float dx, nint count)
    {
        for (nint feature = 0; feature < count; feature++)
        {
            var sum = 0f;
            for (nint output = 0; output < outputs; output++)
                sum += Place(ref dy, output, samples, sample) * Unsafe.Add(ref w, (output * features) + feature);
            Unsafe.Add(ref dx, feature) = sum;
        }
    }
}
