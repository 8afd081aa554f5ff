using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// 3×3 convolutions of stride 1 by Winograd's algorithm, cut into items as <see cref="ChannelConvolution"/> is. Weights are transformed by a kernel of their own; a batch
/// of fewer samples than <see cref="ConvolutionShape.WinogradFrom"/> would not earn that back and takes plain sums.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WinogradConvolution
{
    /// <summary>Items of <see cref="ForwardWeights"/>.</summary>
    public static int ForwardWeightItems(ConvolutionShape shape, int samples) => Suits(shape, samples) ? WinogradWeights.Items(shape.WinogradForward) : 0;

    /// <summary>The weights as <see cref="Forward"/> reads them.</summary>
    /// <param name="shape">The convolution.</param>
    /// <param name="item">Which item.</param>
    /// <param name="w">(outputs, inputs, 3, 3).</param>
    /// <param name="planes">Receives (m + 2)² planes.</param>
    /// <param name="scratch">A thread's own memory.</param>
    public static void ForwardWeights<V>(ConvolutionShape shape, int item, ref float w, ref float planes, ref float scratch)
        where V : struct, ILanes<V> =>
        WinogradWeights.Transform<V>(shape.WinogradForward, item, ref w, ref Unsafe.NullRef<float>(), ref planes, ref scratch);

    /// <summary>Items of <see cref="ByDataWeights"/>.</summary>
    public static int ByDataWeightItems(ConvolutionShape shape, int samples) => Suits(shape, samples) ? WinogradWeights.Items(shape.WinogradByData) : 0;

    /// <summary>The weights as <see cref="ByData"/> reads them.</summary>
    /// <inheritdoc cref="ForwardWeights"/>
    public static void ByDataWeights<V>(ConvolutionShape shape, int item, ref float w, ref float planes, ref float scratch)
        where V : struct, ILanes<V> =>
        WinogradWeights.Transform<V>(shape.WinogradByData, item, ref w, ref Unsafe.NullRef<float>(), ref planes, ref scratch);

    /// <summary>Items of <see cref="Forward"/>.</summary>
    public static int ForwardItems(ConvolutionShape shape, int samples) =>
        Suits(shape, samples) ? WinogradSum.Items(shape.WinogradForward, samples) : ChannelConvolution.ForwardItems(shape, samples);

    /// <summary>y = epilogue(w ∗ x + bias).</summary>
    /// <param name="shape">The convolution.</param>
    /// <param name="samples">n.</param>
    /// <param name="item">Which item.</param>
    /// <param name="previous">The item of this operation that has left the scratch memory as it is, or −1.</param>
    /// <param name="x">(⌈C/16⌉, H, W, n, 16).</param>
    /// <param name="w">(outputs, inputs, 3, 3).</param>
    /// <param name="planes">What <see cref="ForwardWeights"/> has made of them.</param>
    /// <param name="bias">(outputs), or a null reference.</param>
    /// <param name="y">(⌈outputs/16⌉, H, W, n, 16).</param>
    /// <param name="others">What the epilogue reads.</param>
    /// <param name="scratch">A thread's own memory.</param>
    public static void Forward<V, TEpilogue>(
        ConvolutionShape shape, int samples, int item, int previous, ref float x, ref float w, ref float planes, ref float bias, ref float y, in Operands others, ref float scratch)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        if (Suits(shape, samples))
            WinogradSum.Run<V, TEpilogue>(shape.WinogradForward, samples, item, ref x, ref planes, ref bias, ref y, others, ref scratch);
        else
            ChannelConvolution.Forward<V, TEpilogue>(shape, samples, item, previous, ref x, ref w, ref bias, ref y, others, ref scratch);
    }

    /// <summary>Items of <see cref="ByData"/>.</summary>
    public static int ByDataItems(ConvolutionShape shape, int samples) =>
        Suits(shape, samples) ? WinogradSum.Items(shape.WinogradByData, samples) : ChannelConvolution.ByDataItems(shape, samples);

    /// <summary>∂x = epilogue(the gradient by x, given ∂y).</summary>
    public static void ByData<V, TEpilogue>(
        ConvolutionShape shape, int samples, int item, int previous, ref float dy, ref float w, ref float planes, ref float dx, in Operands others, ref float scratch)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        if (Suits(shape, samples))
            WinogradSum.Run<V, TEpilogue>(shape.WinogradByData, samples, item, ref dy, ref planes, ref Unsafe.NullRef<float>(), ref dx, others, ref scratch);
        else
            ChannelConvolution.ByData<V, TEpilogue>(shape, samples, item, previous, ref dy, ref w, ref dx, others, ref scratch);
    }

    /// <summary>Items of <see cref="ByWeights"/>.</summary>
    public static int ByWeightsItems(ConvolutionShape shape, int samples) =>
        Suits(shape, samples) ? WinogradGradient.Items(shape.WinogradForward) : ChannelConvolution.ByWeightsItems(shape, samples);

    /// <summary>∂w, written and not added, given x and ∂y.</summary>
    public static void ByWeights<V>(ConvolutionShape shape, int samples, int item, ref float x, ref float dy, ref float dw, ref float scratch)
        where V : struct, ILanes<V>
    {
        if (Suits(shape, samples))
            WinogradGradient.Run<V>(shape.WinogradForward, samples, item, ref x, ref dy, ref dw, ref scratch);
        else
            ChannelConvolution.ByWeights<V>(shape, samples, item, ref x, ref dy, ref dw, ref scratch);
    }

    /// <summary>Transforms all weights once for many uses, with a factor for each output if <paramref name="scale"/> is no null reference.</summary>
    internal static void Pack<V>(ConvolutionShape shape, ref float w, ref float scale, ref float packed, ref float scratch)
        where V : struct, ILanes<V>
    {
        var plan = shape.WinogradForward;
        for (var item = 0; item < WinogradWeights.Items(plan); item++)
            WinogradWeights.Transform<V>(plan, item, ref w, ref scale, ref packed, ref scratch);
    }

    /// <summary>Floats of a thread's own memory that any operation of this shape needs, for any number of samples; 0 where it is not done by Winograd's algorithm.</summary>
    internal static long ScratchFloats(ConvolutionShape shape) => shape.Winograd == 0
        ? 0
        : Math.Max(
            Math.Max(WinogradWeights.ScratchFloats, WinogradGradient.ScratchFloats(shape.WinogradForward)),
            Math.Max(WinogradSum.ScratchFloats(shape.WinogradForward), WinogradSum.ScratchFloats(shape.WinogradByData)));

    private static bool Suits(ConvolutionShape shape, int samples) => samples >= shape.WinogradFrom;
}
