namespace Lamina.CompilerServices;

/// <content>The weights of inference, packed once after each change.</content>
public readonly unsafe partial struct ChannelRun<V>
{
    /// <summary>Packs weights and bias as they are.</summary>
    public void Pack(ConvolutionShape shape, int packed, Place w, Place bias)
    {
        Take(shape, default, w, bias);
        call.Arguments.Output = call.PackedWeights(packed);
        Start(&Item, 1);

        static void Item(in KernelItem at) =>
            ChannelPacking.Pack<V>(at.Shape<ConvolutionShape>(), ref at.Input(0), ref at.Input(1), ref at.Output, ref at.Scratch);
    }

    /// <summary>Packs (w·x + b − mean)·γ/√(variance + ε) + β as one convolution.</summary>
    public void PackNormalized(ConvolutionShape shape, int packed, Place w, Place bias, Place mean, Place variance, Place gamma, Place beta, float epsilon)
    {
        Take(shape, default, w, bias, mean, variance, gamma, beta);
        call.Arguments.Output = call.PackedWeights(packed);
        call.Arguments.Number = epsilon;
        Start(&Item, 1);

        static void Item(in KernelItem at) => ChannelPacking.PackNormalized<V>(
            at.Shape<ConvolutionShape>(),
            ref at.Input(0),
            ref at.Input(1),
            ref at.Input(2),
            ref at.Input(3),
            ref at.Input(4),
            ref at.Input(5),
            (float)at.Number,
            ref at.Output,
            ref at.Scratch);
    }
}
