using System.Globalization;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>Kernels that the runtime has whole, called with literals: padding, changes of layout, random masks and sums over a batch.</summary>
internal static class LayoutKernels
{
    public static bool Write(CodeWriter code, Kernel kernel)
    {
        switch (kernel.Anchor)
        {
            case Pad { Mode: Core.Ops.PaddingMode.Zeros } pad:
                var strides = pad.Interior == 0 ? "" : $", rowStride: {pad.Interior.Height + 1}, columnStride: {pad.Interior.Width + 1}";
                var value = pad.Value == 0 ? "" : $", value: {Formula.Literal(pad.Value)}";
                code.Line($"LanePadding.Constant(ref x, ref y, {Map(kernel.Inputs[0])}, {Edges(pad.Before, pad.After)}{strides}{value});");
                return true;
            case Pad pad:
                code.Line($"LanePadding.Mirror(global::Lamina.PaddingMode.{pad.Mode}, ref x, ref y, {Map(kernel.Inputs[0])}, {Edges(pad.Before, pad.After)});");
                return true;
            case PadGradient pad:
                code.Line($"LanePadding.MirrorGradient(global::Lamina.PaddingMode.{pad.Mode}, ref dy, ref dx, {Map(kernel.Result)}, {Edges(pad.Before, pad.After)});");
                return true;
            case SamplesToRows:
                code.Line($"LaneLayout.SamplesToRows(ref x, ref y, features: {kernel.Result.Size});");
                return true;
            case DropoutMask mask:
                code.Line($"DropoutMask.Fill(ref y, elements: {mask.Shape.Size}, p: {mask.P.ToString("R", CultureInfo.InvariantCulture)}, stream: {mask.Stream}, step);");
                return true;
            case BiasGradient:
                var dy = kernel.Inputs[0];
                code.Line($"LaneSums.ByChannel<V>(ref dy, ref db, channels: {dy[0]}, pixels: {dy.Size / dy[0]}, groups, groupStride: {kernel.GroupStride});");
                return true;
            default:
                return false;
        }
    }

    private static string Map(Core.Model.Shape map) => $"channels: {map.Channels}, height: {map.Height}, width: {map.Width}";

    private static string Edges(Core.Model.Size2d before, Core.Model.Size2d after) =>
        FormattableString.Invariant($"top: {before.Height}, left: {before.Width}, bottom: {after.Height}, right: {after.Width}");
}
