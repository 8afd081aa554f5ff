using Lamina.Core.Model;
using Ops = Lamina.Core.Ops;

namespace Lamina.Benchmarks.Roofline;

/// <summary>Batch norms with the batch's statistics, and poolings: bound by what they move.</summary>
internal static class MapRows
{
    public static IEnumerable<RooflineRow> Of(Type network, int batch)
    {
        foreach (var layer in MapLayer.Of(network))
        {
            foreach (var (name, floats, run) in new MapKernel(layer, batch).Kernels(layer.Operator))
                yield return new(layer.Name, layer.Count, $"{Text(layer.Input)} → {Text(layer.Output)}, {Kind(layer.Operator)}", name, 0, sizeof(float) * floats, run);
        }
    }

    private static string Text(Shape map) => $"{map.Channels}×{map.Height}×{map.Width}";

    private static string Kind(Ops.Operator layer) => layer switch
    {
        Ops.BatchNorm2d => "batch norm",
        Ops.MaxPool2d max => $"max {max.KernelSize.Height}×{max.KernelSize.Width}/{max.Stride.Height}",
        Ops.AvgPool2d average => $"average {average.KernelSize.Height}×{average.KernelSize.Width}/{average.Stride.Height}",
        _ => "average",
    };
}
