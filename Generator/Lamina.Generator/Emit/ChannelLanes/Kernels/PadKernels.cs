using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Generator.Emit.ChannelLanes.Kernels;

/// <summary>Rows and columns around a map, where no kernel behind skips them.</summary>
internal static class PadKernels
{
    public static IEnumerable<string>? Write(KernelScope at, Tensor tensor, Primitive anchor) => anchor switch
    {
        Pad { Mode: PaddingMode.Zeros } pad =>
        [
            KernelScope.Call("Pad", [at.Ref(tensor.Inputs[0]), $"y: {at.Ref(tensor.Id)}"], Extents(at.Input(tensor), pad.Before, pad.After), Options(pad)),
        ],
        Pad pad =>
        [
            KernelScope.Call("PadMirrored", [Mode(pad.Mode), at.Ref(tensor.Inputs[0]), $"y: {at.Ref(tensor.Id)}"], Extents(at.Input(tensor), pad.Before, pad.After)),
        ],
        PadGradient pad =>
        [
            KernelScope.Call(
                "PadMirroredByData",
                [Mode(pad.Mode), at.Ref(tensor.Inputs[0]), $"dx: {at.Ref(tensor.Id)}"],
                Extents(BlockedShape.Of(tensor.Shape), pad.Before, pad.After)),
        ],
        _ => null,
    };

    private static string Mode(PaddingMode mode) => $"global::Lamina.PaddingMode.{mode}";

    private static IEnumerable<string> Extents(BlockedShape map, Size2d before, Size2d after) =>
    [
        $"channels: {map.Channels}",
        $"height: {map.Height}",
        $"width: {map.Width}",
        $"top: {before.Height}",
        $"left: {before.Width}",
        $"bottom: {after.Height}",
        $"right: {after.Width}",
    ];

    private static IEnumerable<string> Options(Pad pad)
    {
        if (pad.Interior != 0)
            yield return $"rowStride: {pad.Interior.Height + 1}, columnStride: {pad.Interior.Width + 1}";
        if (pad.Value != 0)
            yield return $"value: {Formula.Literal(pad.Value)}";
    }
}
