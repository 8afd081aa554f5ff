using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.ChannelLanes.Kernels;

/// <summary>Pooling.</summary>
internal static class PoolKernels
{
    public static IEnumerable<string>? Write(KernelScope at, Tensor tensor, Primitive anchor) => anchor switch
    {
        PaddedMaxPool pool => [Forward(at, tensor, "MaxPool", at.Shapes.Of(at.Graph[tensor.Inputs[0]].Shape, pool.Geometry))],
        PaddedAvgPool pool => [Forward(at, tensor, "AveragePool", at.Shapes.Of(at.Graph[tensor.Inputs[0]].Shape, pool.Geometry, pool.RowDivisors, pool.ColumnDivisors))],
        PaddedMaxPoolGradient pool => [ByData(at, tensor, "MaxPoolByData", at.Shapes.Of(at.Graph[tensor.Inputs[0]].Shape, pool.Geometry))],
        PaddedAvgPoolGradient pool => [ByData(at, tensor, "AveragePoolByData", at.Shapes.Of(tensor.Shape, pool.Geometry, pool.RowDivisors, pool.ColumnDivisors))],
        _ => null,
    };

    /// <summary>The result of a pooling, by the method of that name.</summary>
    public static string Forward(KernelScope at, Tensor tensor, string method, string shape) =>
        KernelScope.Call($"{method}<{at.Epilogue(tensor)}>", [shape, at.Ref(tensor.Inputs[0]), $"y: {at.Ref(tensor.Id)}"], at.Others(tensor));

    /// <summary>The gradient of a pooling.</summary>
    public static string ByData(KernelScope at, Tensor tensor, string method, string shape)
    {
        return KernelScope.Call($"{method}<{at.Epilogue(tensor)}>", [shape, .. tensor.Inputs.Take(tensor.AnchorInputs).Select(at.Ref), $"dx: {at.Ref(tensor.Id)}"], at.Others(tensor));
    }
}
