using System.Globalization;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Generator.Emit.ChannelLanes.Kernels;

/// <summary>Element-wise work that nothing took in, and random masks.</summary>
internal static class ElementKernels
{
    public static IEnumerable<string>? Write(KernelScope at, Tensor tensor, Primitive anchor) => anchor switch
    {
        Pointwise => [Map(at, tensor, BlockedShape.Of(tensor.Shape).Floats)],
        DropoutMask mask =>
        [
            KernelScope.Call(
                "DropMask",
                [
                    $"positions: {BlockedShape.Of(tensor.Shape).Floats / BlockedShape.Lanes}",
                    $"p: {mask.P.ToString("R", CultureInfo.InvariantCulture)}",
                    $"stream: {mask.Stream}",
                    $"y: {at.Ref(tensor.Id)}",
                ]),
        ],
        _ => null,
    };

    /// <summary>A formula over all floats of a sample.</summary>
    public static string Map(KernelScope at, Tensor tensor, long floats) =>
        KernelScope.Call($"Map<{at.Epilogue(tensor)}>", [$"floats: {floats}", at.Ref(tensor.Inputs[0]), $"y: {at.Ref(tensor.Id)}"], at.Others(tensor));
}
