using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.ChannelLanes.Kernels;

/// <summary>Convolutions of inference, whose weights are packed once, with a normalisation by fixed statistics multiplied in.</summary>
internal static class PackedKernels
{
    public static IEnumerable<string>? Convolve(KernelScope at, Tensor tensor, Primitive anchor)
    {
        if (anchor is not PaddedConvolution convolution || at.Packed(tensor) is not { } number)
            return null;
        return [KernelScope.Call(
            $"ConvolvePacked<{at.Epilogue(tensor)}>",
            [at.Shapes.Of(convolution.Geometry), at.Ref(tensor.Inputs[0]), $"packed: {number}", $"y: {at.Ref(tensor.Id)}"],
            at.Others(tensor))];
    }

    /// <summary>The call that packs its weights.</summary>
    public static string Pack(KernelScope at, Tensor tensor, PaddedConvolution convolution, int number)
    {
        var shape = at.Shapes.Of(convolution.Geometry);
        var bias = at.Optional(tensor, 2, convolution.HasBias);
        if (convolution.Norm is not { } norm)
            return KernelScope.Call("Pack", [shape, $"packed: {number}", at.Ref(tensor.Inputs[1]), bias]);
        var statistics = convolution.HasBias ? 3 : 2;
        return KernelScope.Call(
            "PackNormalized",
            [
                shape,
                $"packed: {number}",
                at.Ref(tensor.Inputs[1]),
                bias,
                at.Ref(tensor.Inputs[statistics]),
                at.Ref(tensor.Inputs[statistics + 1]),
                at.Optional(tensor, statistics + 2, norm.IsAffine),
                at.Optional(tensor, statistics + 3, norm.IsAffine),
                KernelScope.Number(norm.Epsilon),
            ]);
    }
}
