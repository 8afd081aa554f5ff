namespace Lamina.CompilerServices;

/// <content>Convolutions by Winograd's algorithm; planes are weights that it has transformed.</content>
public readonly unsafe partial struct ChannelRun<V>
{
    /// <summary>The planes of w.</summary>
    public void Transform(ConvolutionShape shape, Place w, Place planes)
    {
        Take(shape, planes, w);
        Start(&Item, WinogradConvolution.ForwardWeightItems(shape, Samples));

        static void Item(in KernelItem at) => WinogradConvolution.ForwardWeights<V>(at.Shape<ConvolutionShape>(), at.Item, ref at.Input(0), ref at.Output, ref at.Scratch);
    }

    /// <summary>The planes of w for the gradient by data.</summary>
    public void TransformByData(ConvolutionShape shape, Place w, Place planes)
    {
        Take(shape, planes, w);
        Start(&Item, WinogradConvolution.ByDataWeightItems(shape, Samples));

        static void Item(in KernelItem at) => WinogradConvolution.ByDataWeights<V>(at.Shape<ConvolutionShape>(), at.Item, ref at.Input(0), ref at.Output, ref at.Scratch);
    }

    /// <summary>y = w ∗ x + bias.</summary>
    public void ConvolveTiles<E>(
        ConvolutionShape shape, Place x, Place w, Place planes, Place bias, Place y, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(shape, y, x, w, planes, bias);
        Others(a, b, c);
        Start(&Item, WinogradConvolution.ForwardItems(shape, Samples));

        static void Item(in KernelItem at) => WinogradConvolution.Forward<V, E>(
            at.Shape<ConvolutionShape>(),
            at.Samples,
            at.Item,
            at.Previous,
            ref at.Input(0),
            ref at.Input(1),
            ref at.Input(2),
            ref at.Input(3),
            ref at.Output,
            at.Others,
            ref at.Scratch);
    }

    /// <summary>∂x from ∂y.</summary>
    public void ConvolveTilesByData<E>(ConvolutionShape shape, Place dy, Place w, Place planes, Place dx, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(shape, dx, dy, w, planes);
        Others(a, b, c);
        Start(&Item, WinogradConvolution.ByDataItems(shape, Samples));

        static void Item(in KernelItem at) => WinogradConvolution.ByData<V, E>(
            at.Shape<ConvolutionShape>(),
            at.Samples,
            at.Item,
            at.Previous,
            ref at.Input(0),
            ref at.Input(1),
            ref at.Input(2),
            ref at.Output,
            at.Others,
            ref at.Scratch);
    }

    /// <summary>∂w from x and ∂y.</summary>
    public void ConvolveTilesByWeights(ConvolutionShape shape, Place x, Place dy, Place dw)
    {
        Take(shape, dw, x, dy);
        Start(&Item, WinogradConvolution.ByWeightsItems(shape, Samples));

        static void Item(in KernelItem at) => WinogradConvolution.ByWeights<V>(
            at.Shape<ConvolutionShape>(), at.Samples, at.Item, ref at.Input(0), ref at.Input(1), ref at.Output, ref at.Scratch);
    }
}
