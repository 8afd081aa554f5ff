using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.ChannelLanes.Kernels;

/// <summary>Convolutions by register tiles, which are made for every shape.</summary>
internal static class ConvolutionKernels
{
    public static IEnumerable<string>? Write(KernelScope at, Tensor tensor, Primitive anchor) => anchor switch
    {
        PaddedConvolution or PaddedConvolutionByData or PaddedConvolutionByWeights => [Sum(at, tensor, anchor, "Convolve")],
        BiasGradient => [KernelScope.Call("SumByBias", KernelScope.Sizes(at.Input(tensor)), [at.Ref(tensor.Inputs[0]), $"db: {at.Gradient(tensor)}"])],
        _ => null,
    };

    /// <summary>A sum over weights, or one of its gradients, by the methods of that name.</summary>
    public static string Sum(KernelScope at, Tensor tensor, Primitive anchor, string method)
    {
        var (x, w) = (at.Ref(tensor.Inputs[0]), at.Ref(tensor.Inputs[1]));
        return anchor switch
        {
            PaddedConvolution sum => KernelScope.Call(
                $"{method}<{at.Epilogue(tensor)}>",
                [at.Shapes.Of(sum.Geometry), x, w, at.Optional(tensor, 2, sum.HasBias), $"y: {at.Ref(tensor.Id)}"],
                at.Others(tensor)),
            PaddedConvolutionByData sum => KernelScope.Call(
                $"{method}ByData<{at.Epilogue(tensor)}>", [at.Shapes.Of(sum.Geometry), x, w, $"dx: {at.Ref(tensor.Id)}"], at.Others(tensor)),
            PaddedConvolutionByWeights sum => KernelScope.Call($"{method}ByWeights", [at.Shapes.Of(sum.Geometry), x, w, $"dw: {at.Gradient(tensor)}"]),
            _ => throw new InvalidOperationException($"No sum over weights: {anchor}."),
        };
    }
}

/// <summary>Matrix products, convolutions whose window is the whole map: they have a form of their own for batches of a few samples.</summary>
internal static class ProductKernels
{
    public static IEnumerable<string>? Write(KernelScope at, Tensor tensor, Primitive anchor)
    {
        var geometry = anchor switch
        {
            PaddedConvolution sum => sum.Geometry,
            PaddedConvolutionByData sum => sum.Geometry,
            PaddedConvolutionByWeights sum => sum.Geometry,
            _ => null,
        };
        return geometry is not null && IsProduct(geometry) ? [ConvolutionKernels.Sum(at, tensor, anchor, "Multiply")] : null;
    }

    private static bool IsProduct(ConvolutionGeometry geometry) =>
        geometry.Winograd is null && geometry.Kernel == geometry.Map && !geometry.IsPadded && geometry.Groups == 1 && !geometry.InputInPixels && !geometry.InputInRows;
}
