using Lamina.Benchmarks.Compare;

namespace Lamina.Benchmarks.Roofline;

/// <summary>Convolutions and linear layers, by the algorithm that the compiler chooses.</summary>
internal static class ConvolutionRows
{
    /// <summary>A row's memory lives until the next is asked for.</summary>
    public static IEnumerable<RooflineRow> Of(Type network, int batch)
    {
        foreach (var layer in LayerShapes.Of(network))
        {
            foreach (var direction in Enum.GetValues<Direction>())
            {
                if (direction == Direction.ByData && layer.ReadsInput)
                    continue;
                using var kernel = new ConvolutionKernel(layer.Shape, batch, direction, threads: 1);
                var name = direction + (kernel.IsTiled ? ", Winograd" : "");
                yield return new(layer.Layer, layer.Count, Shapes(layer), name, 2.0 * layer.MultiplyAdds * batch, layer.Bytes(batch), kernel.RunAll);
            }
        }
    }

    private static string Shapes(LayerShape layer)
    {
        var shape = layer.Shape;
        var groups = shape.Groups == 1 ? "" : $", {shape.Groups} groups";
        var stride = shape.StrideHeight == 1 ? "" : $"/{shape.StrideHeight}";
        return $"{shape.Inputs}×{shape.Height}×{shape.Width} → {shape.Outputs}×{shape.OutputHeight}×{shape.OutputWidth}, {shape.KernelHeight}×{shape.KernelWidth}{stride}{groups}";
    }
}
