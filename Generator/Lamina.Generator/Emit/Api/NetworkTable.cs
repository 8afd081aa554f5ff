using System.Globalization;
using Lamina.Core.Model;
using Lamina.Core.Shapes;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.Api;

/// <summary>The network as a table: layer, shape, parameters, multiply-adds, place in the arena. It stands in the remarks of the class, which hovering shows below its summary.</summary>
internal static class NetworkTable
{
    public static IReadOnlyList<string> Rows(Graph graph, InferredShapes shapes, IReadOnlyList<PlacedParameter> parameters)
    {
        var rows = new List<string[]> { new[] { "layer", "kind", "shape", "parameters", "multiply-adds", "arena" } };
        var (totalParameters, totalMultiplyAdds) = (0L, 0L);
        var byNode = parameters.ToLookup(parameter => parameter.Node);
        foreach (var node in graph.Nodes)
        {
            var output = shapes.Shapes[node.Id];
            var own = byNode[node.Id].ToArray();
            var count = own.Sum(parameter => parameter.Spec.Shape.Size);
            var multiplyAdds = output is null ? 0 : node.Operator.MultiplyAdds(shapes.Inputs(node), output);
            totalParameters += count;
            totalMultiplyAdds += multiplyAdds;
            rows.Add(
            [
                node.Name,
                node.Operator.Kind,
                output?.ToString() ?? "?",
                Number(count),
                Number(multiplyAdds),
                own.Length == 0 ? "" : own[0].Offset.ToString(CultureInfo.InvariantCulture),
            ]);
        }

        rows.Add(["total", "", "", Number(totalParameters), Number(totalMultiplyAdds), ""]);
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        // Words to the left, numbers to the right.
        return [.. rows.Select(row => string.Join("  ", row.Select((cell, column) => column < 3 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd())];
    }

    private static string Number(long value) => value == 0 ? "" : value.ToString("N0", CultureInfo.InvariantCulture);
}
