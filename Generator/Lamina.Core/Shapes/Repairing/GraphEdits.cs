using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>A layer that fails once edits are made.</summary>
/// <param name="Node">Its id before the edits; of an inserted layer, that of the one it was inserted before.</param>
/// <param name="Operator">The layer that fails.</param>
/// <param name="ReceivesMap">Whether its rank is what is wrong, and it has a map.</param>
internal sealed record EditFailure(int Node, Operator Operator, bool ReceivesMap);

/// <summary>Makes edits in a graph and infers it.</summary>
internal static class GraphEdits
{
    /// <summary>The first layer to fail of those that are edited or hang on one; null where all pass.</summary>
    /// <param name="others">Mistakes that are there whatever is edited.</param>
    public static EditFailure? FirstFailure(IReadOnlyCollection<Edit> edits, Graph graph, ISet<(int Node, string Id, string? Argument)> others)
    {
        var editsOf = edits.ToLookup(edit => edit.Node);
        var shapes = new List<Shape?>();
        var moved = new int[graph.Nodes.Count];
        var isAffected = new bool[graph.Nodes.Count];
        foreach (var node in graph.Nodes)
        {
            var inputs = node.Inputs.Select(input => moved[input]).ToArray();
            var layer = node.Operator;
            var isRemoved = false;
            isAffected[node.Id] = editsOf[node.Id].Any() || node.Inputs.Any(input => isAffected[input]);
            foreach (var edit in editsOf[node.Id])
            {
                if (edit.Kind == EditKind.InsertLayer)
                {
                    if (Add(LayerEdits.Inserted(edit), [inputs[edit.Input]]) is { } insertFails)
                        return insertFails;
                    inputs[edit.Input] = shapes.Count - 1;
                }
                else if (edit.Kind == EditKind.Project)
                {
                    if (LayerEdits.Projection(edit, graph, shapes[inputs[edit.Input]]) is not { } projection)
                        continue;
                    if (Add(projection, [inputs[edit.Input]]) is { } projectionFails)
                        return projectionFails;
                    inputs[edit.Input] = shapes.Count - 1;
                }
                else if (edit.Kind == EditKind.RemoveLayer)
                {
                    isRemoved = true;
                }
                else if (LayerEdits.Apply(edit, layer) is { } changed)
                {
                    layer = changed;
                }
                else
                {
                    return new(node.Id, layer, false);
                }
            }

            if (isRemoved)
            {
                moved[node.Id] = inputs[0];
                continue;
            }

            if (Add(layer, inputs) is { } failure && isAffected[node.Id])
                return failure;
            moved[node.Id] = shapes.Count - 1;
            if (editsOf[node.Id].Any(edit => edit.Kind == EditKind.Assign))
            {
                // What is read of the flow from here on is this layer's result.
                var flow = Flow(node, graph);
                moved[flow] = moved[node.Id];
                isAffected[flow] = true;
            }

            EditFailure? Add(Operator added, int[] reads)
            {
                var inference = ShapeInference.InferNode(new Node(shapes.Count, node.Name, added, reads.ToEquatableArray()), shapes);
                shapes.Add(inference.Shape);
                return inference.Problems.Any(problem => !others.Contains((node.Id, problem.Id, problem.Argument)))
                    ? new(node.Id, added, inference.Problems[0].Id == RuleIds.RankMismatch && reads.Length == 1 && shapes[reads[0]] is { IsVector: false })
                    : null;
            }
        }

        // A network has at least one layer.
        return shapes.Count > 1 ? null : new(graph.Output, graph[graph.Output].Operator, false);
    }

    // The flow that a chain whose result is dropped was called on: the first that others read too.
    private static int Flow(Node last, Graph graph)
    {
        var flow = last;
        while (flow.Inputs.Count > 0)
        {
            flow = graph[flow.Inputs[0]];
            if (flow.Id == graph.Output || graph.Nodes.Count(node => node.Inputs.Contains(flow.Id)) > 1)
                break;
        }

        return flow.Id;
    }
}
