using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Generator.Emit.ChannelLanes.Kernels;

/// <summary>Tensors whose rows lie in lanes, or those of what they are made of; kernels that make channels of rows are not among them.</summary>
internal static class RowKernels
{
    public static IEnumerable<string>? Write(KernelScope at, Tensor tensor, Primitive anchor)
    {
        var isRows = anchor switch
        {
            PaddedConvolutionByWeights => at.Graph[tensor.Inputs[1]].InRows,
            BiasGradient => at.Graph[tensor.Inputs[0]].InRows,
            _ => tensor.InRows,
        };
        if (!isRows)
            return null;
        return
        [
            anchor switch
            {
                PaddedConvolution or PaddedConvolutionByData or PaddedConvolutionByWeights => Convolution(at, tensor, anchor),
                BiasGradient => Bias(at, tensor),
                Pointwise => ElementKernels.Map(at, tensor, RowShape.Of(tensor.Shape).Floats),
                PaddedMaxPool pool => PoolKernels.Forward(at, tensor, "MaxPoolRows", at.Shapes.Of(at.Graph[tensor.Inputs[0]].Shape, pool.Geometry)),
                PaddedAvgPool pool => PoolKernels.Forward(at, tensor, "AveragePoolRows", at.Shapes.Of(at.Graph[tensor.Inputs[0]].Shape, pool.Geometry)),
                PaddedMaxPoolGradient pool => PoolKernels.ByData(at, tensor, "MaxPoolRowsByData", at.Shapes.Of(tensor.Shape, pool.Geometry)),
                PaddedAvgPoolGradient pool => PoolKernels.ByData(at, tensor, "AveragePoolRowsByData", at.Shapes.Of(tensor.Shape, pool.Geometry)),
                _ => throw new InvalidOperationException($"No kernel over rows for {anchor}."),
            },
        ];
    }

    private static string Convolution(KernelScope at, Tensor tensor, Primitive anchor)
    {
        var (x, y) = (RowShape.Of(at.Graph[tensor.Inputs[0]].Shape), RowShape.Of(tensor.Shape));
        var reads = tensor.Inputs.Take(tensor.AnchorInputs).Select(at.Ref);
        var (kernel, items, result) = anchor switch
        {
            PaddedConvolution sum => (RowConvolution.Forward(sum, at, x, y), "run.Samples", $"y: {at.Ref(tensor.Id)}"),
            PaddedConvolutionByData sum => (RowConvolution.ByData(sum, at, y, tensor.Primitive is Fused), "run.Samples", $"y: {at.Ref(tensor.Id)}"),
            PaddedConvolutionByWeights sum =>
                (RowConvolution.ByWeights(sum, at, x, RowShape.Of(at.Graph[tensor.Inputs[1]].Shape)), $"{sum.Geometry.Inputs * sum.Geometry.Kernel.Height}", $"y: {at.Gradient(tensor)}"),
            _ => throw new InvalidOperationException($"No sum over weights: {anchor}."),
        };
        var epilogue = anchor is PaddedConvolution || tensor.Primitive is Fused ? $"<{at.Epilogue(tensor)}>" : "";
        return KernelScope.Call($"Call<{kernel}{epilogue}>", [$"items: {items}", $"[{string.Join(", ", reads)}]", result], at.Others(tensor));
    }

    private static string Bias(KernelScope at, Tensor tensor)
    {
        var map = at.Graph[tensor.Inputs[0]].Shape;
        return KernelScope.Call("SumRowsByBias", [$"channels: {map.Channels}", $"height: {map.Height}", $"width: {map.Width}", at.Ref(tensor.Inputs[0]), $"db: {at.Gradient(tensor)}"]);
    }
}
