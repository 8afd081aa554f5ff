using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Shapes;

namespace Lamina.Generator.Passes;

/// <summary>A buffer and its place.</summary>
/// <param name="Node">The layer it belongs to.</param>
/// <param name="Spec">Name, shape and first value.</param>
/// <param name="Offset">First float in the arena of buffers, a multiple of 16; for a counter its index among the counters.</param>
internal sealed record PlacedBuffer(int Node, BufferSpec Spec, int Offset);

/// <summary>The network's buffers in PyTorch's order, and where each lies: floats in an arena, counters in an array of their own.</summary>
internal static class BufferTable
{
    private const int FloatsPerLine = 16;

    public static EquatableArray<PlacedBuffer> Place(Graph graph, InferredShapes shapes)
    {
        var placed = new List<PlacedBuffer>();
        var (floats, counters) = (0L, 0);
        foreach (var node in graph.Nodes)
        {
            foreach (var spec in node.Operator.Buffers(shapes.Inputs(node)))
            {
                placed.Add(new(node.Id, spec, spec.IsCounter ? counters++ : (int)Math.Min(floats, int.MaxValue)));
                if (!spec.IsCounter)
                    floats += (spec.Shape.Size + FloatsPerLine - 1) / FloatsPerLine * FloatsPerLine;
            }
        }

        return placed.ToEquatableArray();
    }

    /// <summary>The number of each node's first buffer: what <see cref="Core.Tensors.BufferValue"/> and the running statistics name.</summary>
    public static int[] FirstOf(Graph graph, InferredShapes shapes)
    {
        var first = new int[graph.Nodes.Count];
        var next = 0;
        foreach (var node in graph.Nodes)
        {
            first[node.Id] = next;
            next += node.Operator.Buffers(shapes.Inputs(node)).Count;
        }

        return first;
    }
}
