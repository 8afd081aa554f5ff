using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.ChannelLanes.Kernels;

/// <summary>Convolutions of 3×3 windows by Winograd's algorithm.</summary>
internal static class WinogradKernels
{
    public static IEnumerable<string>? Write(KernelScope at, Tensor tensor, Primitive anchor) => anchor switch
    {
        WinogradWeights weights =>
        [
            KernelScope.Call(weights.IsByData ? "TransformByData" : "Transform", [at.Shapes.Of(weights.Geometry), at.Ref(tensor.Inputs[0]), $"planes: {at.Ref(tensor.Id)}"]),
        ],
        PaddedConvolution { TakesPlanes: true } convolution =>
        [
            KernelScope.Call(
                $"ConvolveTiles<{at.Epilogue(tensor)}>",
                [
                    at.Shapes.Of(convolution.Geometry),
                    at.Ref(tensor.Inputs[0]),
                    at.Ref(tensor.Inputs[1]),
                    at.Ref(tensor.Inputs[convolution.HasBias ? 3 : 2]),
                    at.Optional(tensor, 2, convolution.HasBias),
                    $"y: {at.Ref(tensor.Id)}",
                ],
                at.Others(tensor)),
        ],
        PaddedConvolutionByData { Geometry.Winograd: not null } convolution =>
        [
            KernelScope.Call(
                $"ConvolveTilesByData<{at.Epilogue(tensor)}>",
                [at.Shapes.Of(convolution.Geometry), .. tensor.Inputs.Take(3).Select(at.Ref), $"dx: {at.Ref(tensor.Id)}"],
                at.Others(tensor)),
        ],
        PaddedConvolutionByWeights { Geometry.Winograd: not null } convolution =>
        [
            KernelScope.Call("ConvolveTilesByWeights", [at.Shapes.Of(convolution.Geometry), .. tensor.Inputs.Select(at.Ref), $"dw: {at.Gradient(tensor)}"]),
        ],
        _ => null,
    };
}
