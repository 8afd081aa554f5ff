namespace Lamina.CompilerServices;

/// <content>Convolutions and matrix products: sums over weights.</content>
public readonly unsafe partial struct ChannelRun<V>
{
    /// <summary>y = w ∗ x + bias.</summary>
    public void Convolve<E>(ConvolutionShape shape, Place x, Place w, Place bias, Place y, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(shape, y, x, w, bias);
        Others(a, b, c);
        Start(&Item, ChannelConvolution.ForwardItems(shape, Samples));

        static void Item(in KernelItem at) => ChannelConvolution.Forward<V, E>(
            at.Shape<ConvolutionShape>(), at.Samples, at.Item, at.Previous, ref at.Input(0), ref at.Input(1), ref at.Input(2), ref at.Output, at.Others, ref at.Scratch);
    }

    /// <summary>The same with the weights that <see cref="Pack"/> has packed.</summary>
    public void ConvolvePacked<E>(ConvolutionShape shape, Place x, int packed, Place y, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(shape, y, x);
        Others(a, b, c);
        call.Arguments.Inputs[1] = (nint)call.PackedWeights(packed);
        Start(&Item, ChannelConvolution.ForwardPackedItems(shape, Samples));

        static void Item(in KernelItem at)
        {
            var shape = at.Shape<ConvolutionShape>();
            ref var bias = ref at.Input(1);
            ChannelConvolution.ForwardPacked<V, E>(
                shape, at.Samples, at.Item, ref at.Input(0), ref ChannelPacking.Weights(shape, ref bias), ref bias, ref at.Output, at.Others, ref at.Scratch);
        }
    }

    /// <summary>∂x from ∂y.</summary>
    public void ConvolveByData<E>(ConvolutionShape shape, Place dy, Place w, Place dx, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(shape, dx, dy, w);
        Others(a, b, c);
        Start(&Item, ChannelConvolution.ByDataItems(shape, Samples));

        static void Item(in KernelItem at) => ChannelConvolution.ByData<V, E>(
            at.Shape<ConvolutionShape>(), at.Samples, at.Item, at.Previous, ref at.Input(0), ref at.Input(1), ref at.Output, at.Others, ref at.Scratch);
    }

    /// <summary>∂w from x and ∂y.</summary>
    public void ConvolveByWeights(ConvolutionShape shape, Place x, Place dy, Place dw)
    {
        Take(shape, dw, x, dy);
        Start(&Item, ChannelConvolution.ByWeightsItems(shape, Samples));

        static void Item(in KernelItem at) => ChannelConvolution.ByWeights<V>(
            at.Shape<ConvolutionShape>(), at.Samples, at.Item, ref at.Input(0), ref at.Input(1), ref at.Output, ref at.Scratch);
    }

    /// <summary>y = w·x + bias, where the window is the whole map.</summary>
    public void Multiply<E>(ConvolutionShape shape, Place x, Place w, Place bias, Place y, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(shape, y, x, w, bias);
        Others(a, b, c);
        Start(&Item, ChannelLinear.ForwardItems(shape, Samples));

        static void Item(in KernelItem at) => ChannelLinear.Forward<V, E>(
            at.Shape<ConvolutionShape>(), at.Samples, at.Item, at.Previous, ref at.Input(0), ref at.Input(1), ref at.Input(2), ref at.Output, at.Others, ref at.Scratch);
    }

    /// <summary>∂x of a product, from ∂y.</summary>
    public void MultiplyByData<E>(ConvolutionShape shape, Place dy, Place w, Place dx, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(shape, dx, dy, w);
        Others(a, b, c);
        Start(&Item, ChannelLinear.ByDataItems(shape, Samples));

        static void Item(in KernelItem at) => ChannelLinear.ByData<V, E>(
            at.Shape<ConvolutionShape>(), at.Samples, at.Item, at.Previous, ref at.Input(0), ref at.Input(1), ref at.Output, at.Others, ref at.Scratch);
    }

    /// <summary>∂w of a product, from x and ∂y.</summary>
    public void MultiplyByWeights(ConvolutionShape shape, Place x, Place dy, Place dw)
    {
        Take(shape, dw, x, dy);
        Start(&Item, ChannelLinear.ByWeightsItems(shape, Samples));

        static void Item(in KernelItem at) => ChannelLinear.ByWeights<V>(
            at.Shape<ConvolutionShape>(), at.Samples, at.Item, ref at.Input(0), ref at.Input(1), ref at.Output, ref at.Scratch);
    }

    /// <summary>∂b = Σ over samples and pixels of ∂y.</summary>
    public void SumByBias(int channels, int pixels, Place dy, Place db)
    {
        Take(db, dy);
        Sizes(channels, pixels);
        Start(&Item, ChannelConvolution.BiasGradientItems(channels, pixels, Samples));

        static void Item(in KernelItem at) => ChannelConvolution.BiasGradient<V>(at.Size(0), at.Size(1), at.Samples, at.Item, ref at.Input(0), ref at.Output);
    }

    /// <summary>The same of a map with rows in lanes.</summary>
    public void SumRowsByBias(int channels, int height, int width, Place dy, Place db)
    {
        Take(db, dy);
        Sizes(channels, height, width);
        Start(&Item, 1);

        static void Item(in KernelItem at) => RowBias.Sum<V>(at.Size(0), at.Size(1), at.Size(2), at.Samples, ref at.Input(0), ref at.Output);
    }
}
