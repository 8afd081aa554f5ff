using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Convolutions over maps in channel blocks, (⌈C/16⌉, H, W, n, 16), of which vectors are 1×1 maps, so that matrix products are 1×1 convolutions. Each operation is cut
/// into items that threads may run in any order: every element is written by one item, which depends on the shape and the number of samples only.
/// </summary>
/// <remarks>Lanes beyond the last channel may hold anything: they are never read into a sum.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ChannelConvolution
{
    /// <summary>Items of <see cref="Forward"/>.</summary>
    public static int ForwardItems(ConvolutionShape shape, int samples) => SumItems(shape.Forward, samples, packed: false);

    /// <summary>y = epilogue(w ∗ x + bias).</summary>
    /// <param name="shape">The convolution.</param>
    /// <param name="samples">n.</param>
    /// <param name="item">Which item.</param>
    /// <param name="previous">The item of this operation that has left the scratch memory as it is, or −1: what it has made of the weights serves again.</param>
    /// <param name="x">(⌈C/16⌉, H, W, n, 16), or pixels.</param>
    /// <param name="w">(outputs, inputs/groups, kernel rows, kernel columns).</param>
    /// <param name="bias">(outputs), or a null reference.</param>
    /// <param name="y">(⌈outputs/16⌉, H, W, n, 16).</param>
    /// <param name="others">What the epilogue reads.</param>
    /// <param name="scratch">A thread's own memory of <see cref="ScratchFloats"/>.</param>
    public static void Forward<V, TEpilogue>(
        ConvolutionShape shape, int samples, int item, int previous, ref float x, ref float w, ref float bias, ref float y, in Operands others, ref float scratch)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue =>
        Sum<V, TEpilogue>(shape.Forward, samples, item, previous, ref x, ref w, packed: false, ref bias, ref y, others, ref scratch);

    /// <summary>Items of <see cref="ForwardPacked"/>.</summary>
    public static int ForwardPackedItems(ConvolutionShape shape, int samples) =>
        shape.Winograd > 0 ? WinogradSum.Items(shape.WinogradForward, samples) : SumItems(shape.Forward, samples, packed: true);

    /// <summary><see cref="Forward"/> from weights that <see cref="Pack"/> wrote, with a bias of a multiple of 16 floats, or none.</summary>
    public static void ForwardPacked<V, TEpilogue>(
        ConvolutionShape shape, int samples, int item, ref float x, ref float packed, ref float bias, ref float y, in Operands others, ref float scratch)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        if (shape.Winograd > 0)
            WinogradSum.Run<V, TEpilogue>(shape.WinogradForward, samples, item, ref x, ref packed, ref bias, ref y, others, ref scratch);
        else
            Sum<V, TEpilogue>(shape.Forward, samples, item, previous: -1, ref x, ref packed, packed: true, ref bias, ref y, others, ref scratch);
    }

    /// <summary>Floats of packed weights.</summary>
    public static long PackedFloats(ConvolutionShape shape)
    {
        if (shape.Winograd > 0)
            return shape.WinogradForward.WeightFloats;
        var plan = shape.Forward;
        if (shape.IsDepthwise)
            return (long)plan.TargetBlocks * new DepthwisePlan(plan, 1).PackedFloats;
        var cut = plan.CutFor(1, packed: true);
        return plan.PackedOffset(cut.Panels, cut.PanelWidth);
    }

    /// <summary>Packs weights once for many uses.</summary>
    /// <param name="shape">The convolution.</param>
    /// <param name="w">(outputs, inputs/groups, kernel rows, kernel columns).</param>
    /// <param name="scale">A factor for each output, such as a folded batch norm's, or a null reference.</param>
    /// <param name="packed">Receives <see cref="PackedFloats"/>; for vectors of this type only.</param>
    /// <param name="scratch">A thread's own memory of <see cref="ScratchFloats"/>.</param>
    public static void Pack<V>(ConvolutionShape shape, ref float w, ref float scale, ref float packed, ref float scratch)
        where V : struct, ILanes<V>
    {
        if (shape.Winograd > 0)
        {
            WinogradConvolution.Pack<V>(shape, ref w, ref scale, ref packed, ref scratch);
            return;
        }

        var plan = shape.Forward;
        if (shape.IsDepthwise)
        {
            var depthwise = new DepthwisePlan(plan, 1);
            for (var block = 0; block < plan.TargetBlocks; block++)
                depthwise.Pack(block, ref w, ref scale, ref Unsafe.Add(ref packed, block * depthwise.PackedFloats));
            return;
        }

        var cut = plan.CutFor(1, packed: true);
        var passBlocks = plan.PassBlocks(cut.PanelWidth);
        for (var index = 0; index < cut.Panels; index++)
        {
            var panel = plan.PanelAt(index, cut.PanelWidth);
            for (var pass = panel.SourceFirst; pass < panel.SourceEnd; pass += passBlocks)
            {
                var part = panel with { SourceFirst = pass, SourceEnd = Math.Min(panel.SourceEnd, pass + passBlocks) };
                WeightPacking.Pack<V>(plan, part, ref w, ref scale, ref packed);
                packed = ref Unsafe.Add(ref packed, (nint)plan.PanelSize(part.Blocks, part.SourceEnd - part.SourceFirst));
            }
        }
    }

    /// <summary>Items of <see cref="ByData"/>.</summary>
    public static int ByDataItems(ConvolutionShape shape, int samples) =>
        SumItems(SingleByData.Suits(shape, samples) ? shape.Widened.ByData : shape.ByData, samples, packed: false);

    /// <summary>∂x = epilogue(the gradient by x, given ∂y).</summary>
    public static void ByData<V, TEpilogue>(
        ConvolutionShape shape, int samples, int item, int previous, ref float dy, ref float w, ref float dx, in Operands others, ref float scratch)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        if (!SingleByData.Suits(shape, samples))
        {
            Sum<V, TEpilogue>(shape.ByData, samples, item, previous, ref dy, ref w, packed: false, ref Unsafe.NullRef<float>(), ref dx, others, ref scratch);
            return;
        }

        SingleByData.Pad(shape, ref dy, ref scratch);
        ref var rest = ref Unsafe.Add(ref scratch, (nint)SingleByData.PaddedFloats(shape));
        Sum<V, TEpilogue>(shape.Widened.ByData, samples, item, previous, ref scratch, ref w, packed: false, ref Unsafe.NullRef<float>(), ref dx, others, ref rest);
    }

    /// <summary>Items of <see cref="ByWeights"/>.</summary>
    public static int ByWeightsItems(ConvolutionShape shape, int samples) =>
        shape.IsDepthwise ? DepthwiseGradient.Items(shape.Forward) : new GradientCut(shape.Forward, samples).Items;

    /// <summary>∂w, written and not added, given x and ∂y.</summary>
    public static void ByWeights<V>(ConvolutionShape shape, int samples, int item, ref float x, ref float dy, ref float dw, ref float scratch)
        where V : struct, ILanes<V>
    {
        if (shape.IsDepthwise)
            DepthwiseGradient.Run<V>(shape.Forward, samples, item, ref x, ref dy, ref dw, ref scratch);
        else
            ChannelGradient<V>.Run(shape.Forward, samples, item, ref x, ref dy, ref dw, ref scratch);
    }

    /// <summary>Items of <see cref="BiasGradient"/>: one for each block of channels.</summary>
    /// <param name="channels">Of the map.</param>
    /// <param name="pixels">Of a sample's map.</param>
    /// <param name="samples">n.</param>
    public static int BiasGradientItems(int channels, int pixels, int samples) => (channels + 15) / 16;

    /// <summary>∂b, written and not added: each channel's sum of ∂y.</summary>
    public static void BiasGradient<V>(int channels, int pixels, int samples, int item, ref float dy, ref float db)
        where V : struct, ILanes<V>
    {
        var positions = (nint)pixels * samples;
        ChannelBias.Sum<V>(positions, Math.Min(16, channels - (item * 16)), ref Unsafe.Add(ref dy, item * positions * 16), ref Unsafe.Add(ref db, (nint)item * 16));
    }

    /// <summary>Floats of a thread's own memory that any operation of this shape needs, for any number of samples.</summary>
    public static long ScratchFloats(ConvolutionShape shape)
    {
        if (shape.IsDepthwise)
            return DepthwisePlan.StartFloats + (shape.Taps * 16L);
        var most = Math.Max(GradientCut.Floats(shape.Forward), WinogradConvolution.ScratchFloats(shape));
        most = Math.Max(most, ChannelSum.Floats(shape.Forward));
        if (shape.InputInRows)
            return Math.Max(most, RowByData.ScratchFloats(shape));
        return shape.InputInPixels ? most : Math.Max(most, Math.Max(ChannelSum.Floats(shape.ByData), SingleByData.ScratchFloats(shape)));
    }

    private static int SumItems(SumPlan plan, int samples, bool packed) =>
        plan.Shape.IsDepthwise ? new DepthwisePlan(plan, samples).Items : plan.CutFor(samples, packed).Items;

    private static void Sum<V, TEpilogue>(
        SumPlan plan, int samples, int item, int previous, ref float x, ref float w, bool packed, ref float bias, ref float y, in Operands others, ref float scratch)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        if (plan.Shape.IsDepthwise)
            DepthwiseSweep<V>.Run<TEpilogue>(plan, samples, item, ref x, ref w, packed, ref bias, ref y, others, ref scratch);
        else
            ChannelSum.Run<V, TEpilogue>(plan, samples, item, previous, ref x, ref w, packed, ref bias, ref y, others, ref scratch);
    }
}
