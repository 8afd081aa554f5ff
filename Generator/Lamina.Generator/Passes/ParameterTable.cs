using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Shapes;

namespace Lamina.Generator.Passes;

/// <summary>A parameter and its place in the flat arena.</summary>
/// <param name="Node">The layer it belongs to.</param>
/// <param name="Spec">Name, shape and initialisation.</param>
/// <param name="Offset">First float; a multiple of 16, so that each parameter starts a cache line.</param>
internal sealed record PlacedParameter(int Node, ParameterSpec Spec, int Offset);

/// <summary>The network's parameters in PyTorch's order, and where each lies in the arena.</summary>
internal static class ParameterTable
{
    private const int FloatsPerLine = 16;

    public static EquatableArray<PlacedParameter> Place(Graph graph, InferredShapes shapes, out long arenaFloats)
    {
        var placed = new List<PlacedParameter>();
        arenaFloats = 0;
        foreach (var node in graph.Nodes)
        {
            foreach (var spec in node.Operator.Parameters(shapes.Inputs(node)))
            {
                placed.Add(new(node.Id, spec, (int)Math.Min(arenaFloats, int.MaxValue)));
                arenaFloats += (spec.Shape.Size + FloatsPerLine - 1) / FloatsPerLine * FloatsPerLine;
            }
        }

        return placed.ToEquatableArray();
    }

    /// <summary>The number of each node's first parameter.</summary>
    public static int[] FirstOf(Graph graph, InferredShapes shapes)
    {
        var first = new int[graph.Nodes.Count];
        var next = 0;
        foreach (var node in graph.Nodes)
        {
            first[node.Id] = next;
            next += node.Operator.Parameters(shapes.Inputs(node)).Count;
        }

        return first;
    }
}
