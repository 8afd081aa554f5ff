using Lamina.Core.Model;
using Lamina.Onnx;
using Ops = Lamina.Core.Ops;

namespace Lamina.Benchmarks.Roofline;

/// <summary>A batch norm or a pooling of a network: a layer that computes little beside what it moves.</summary>
/// <param name="Name">The first that is like it.</param>
/// <param name="Count">How many are.</param>
/// <param name="Operator">What it does.</param>
/// <param name="Input">The map that it reads.</param>
/// <param name="Output">The map that it writes.</param>
internal sealed record MapLayer(string Name, int Count, Ops.Operator Operator, Shape Input, Shape Output)
{
    /// <summary>A network's, equal ones counted together.</summary>
    public static IReadOnlyList<MapLayer> Of(Type network)
    {
        var reading = Declarations.Read(network);
        return
        [
            .. reading.Declaration.Graph.Nodes
                .Select((node, index) => (Node: node, Output: reading.Shapes[index]))
                .Where(found => found.Node.Operator is Ops.BatchNorm2d or Ops.MaxPool2d or Ops.AvgPool2d or Ops.AdaptiveAvgPool2d)
                .Select(found => new MapLayer(found.Node.Name, 1, found.Node.Operator, reading.Shapes[found.Node.Inputs[0]], found.Output))
                .GroupBy(layer => (layer.Operator, layer.Input))
                .Select(alike => alike.First() with { Count = alike.Count() }),
        ];
    }
}
