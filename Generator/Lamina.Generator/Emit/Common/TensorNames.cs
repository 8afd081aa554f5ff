using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit;

/// <summary>What tensors, and the kernels that make them, are called.</summary>
internal static class TensorNames
{
    /// <summary>A name out of the layers that a tensor comes from and what is done: <c>Conv2ByWeights</c>; <paramref name="plain"/> ends the ordinary ones.</summary>
    public static string Of(Tensor tensor, string plain)
    {
        return Names.OfLayers(tensor.Origin) + (tensor.Anchor switch
        {
            ConvolutionByData or MatrixProductByData or PaddedConvolutionByData or BatchNormByData => "ByData",
            ConvolutionByWeights or MatrixProductByWeights or PaddedConvolutionByWeights => "ByWeights",
            BiasGradient or BatchNormByParameter { Row: 0 } => "ByBias",
            BatchNormByParameter => "ByScale",
            BatchStatistics => "Statistics",
            WinogradWeights { IsByData: true } => "PlanesByData",
            WinogradWeights => "Planes",
            BatchNormSums => "Sums",
            ChannelSlice => "Slice",
            MaxPoolGradient or AvgPoolGradient or PaddedMaxPoolGradient or PaddedAvgPoolGradient => "ByData",
            Pad { Interior: { Height: > 0 } or { Width: > 0 } } => "Spread",
            Pad { Before: { Height: < 0 } or { Width: < 0 } } or Pad { After: { Height: < 0 } or { Width: < 0 } } => "Crop",
            Pad => "Pad",
            PadGradient => "PadByData",
            SamplesToRows => "Rows",
            DropoutMask => "Mask",
            Nest { Label.Length: > 0 } nest => nest.Label,
            _ => plain,
        });
    }
}
