using System.Globalization;
using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>
/// Looks for an edit that makes a failing node right. A repair is offered only if inference passes after it: it is applied to the graph, and
/// neither the node nor anything that hangs on it may fail.
/// </summary>
internal static class Repairs
{
    public static Repair? Find(Problem problem, Graph graph) =>
        Candidates(problem, graph).FirstOrDefault(repair => Passes(repair, [problem.Node], graph));

    private static IEnumerable<Repair> Candidates(Problem problem, Graph graph)
    {
        var node = graph[problem.Node];
        switch (problem.Id)
        {
            case RuleIds.RankMismatch when node.Inputs.Count == 1:
                yield return new Repair(RepairKind.InsertLayer, "Flatten");
                break;
            case RuleIds.WindowDoesNotFit when node.Operator is Conv2d { Padding: { IsSame: false } } convolution:
                // The padding that keeps the map's size; the smallest that fits is rarely meant.
                var keep = convolution.Dilation.Height * (convolution.KernelSize.Height - 1) / 2;
                if (convolution.KernelSize.Height == convolution.KernelSize.Width && convolution.Dilation.Height == convolution.Dilation.Width)
                    yield return new Repair(RepairKind.SetArgument, "padding", keep.ToString(CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>
    /// Whether neither the nodes nor anything that hangs on them fails once the repair is made at all of them: an edit inside a loop or a helper
    /// method changes every layer that stands there.
    /// </summary>
    public static bool Passes(Repair repair, IReadOnlyCollection<int> nodes, Graph graph)
    {
        var dependents = new HashSet<int>();
        var repaired = graph;
        // From the last: ids before it stay as they are.
        foreach (var node in nodes.OrderByDescending(id => id))
        {
            var isInserted = repair.Kind == RepairKind.InsertLayer;
            repaired = isInserted
                ? Insert(repaired, node, OperatorTable.Create(repair.Argument, Arguments.None))
                : Replace(repaired, node, WithArgument(repaired[node].Operator, repair));
            dependents = [.. isInserted ? dependents.Select(id => id + 1) : dependents, isInserted ? node + 1 : node];
        }

        foreach (var node in repaired.Nodes)
        {
            if (node.Inputs.Any(dependents.Contains))
                dependents.Add(node.Id);
        }

        var shapes = new List<Shape?>();
        foreach (var node in repaired.Nodes)
        {
            var inference = ShapeInference.InferNode(node, shapes);
            shapes.Add(inference.Shape);
            if (inference.Problems.Count > 0 && dependents.Contains(node.Id))
                return false;
        }

        return true;
    }

    private static Operator WithArgument(Operator layer, Repair repair) => (layer, repair.Argument) switch
    {
        (Conv2d convolution, "padding") => convolution with { Padding = int.Parse(repair.Value, CultureInfo.InvariantCulture) },
        (Conv2d convolution, "bias") => convolution with { Bias = bool.Parse(repair.Value) },
        (Linear linear, "bias") => linear with { Bias = bool.Parse(repair.Value) },
        _ => throw new InvalidOperationException($"{layer.Kind} has no {repair.Argument} that a repair sets."),
    };

    private static Graph Replace(Graph graph, int at, Operator replacement) =>
        graph with { Nodes = graph.Nodes.Select(node => node.Id == at ? node with { Operator = replacement } : node).ToEquatableArray() };

    // A new node before the failing one, which then reads it; ids at and after it move by one.
    private static Graph Insert(Graph graph, int at, Operator layer)
    {
        var nodes = new List<Node>(graph.Nodes.Count + 1);
        foreach (var node in graph.Nodes)
        {
            if (node.Id == at)
                nodes.Add(new Node(at, "inserted", layer, node.Inputs));
            var inputs = node.Id == at ? EquatableArray<int>.Of(at) : node.Inputs.Select(Move).ToEquatableArray();
            nodes.Add(node with { Id = Move(node.Id), Inputs = inputs });
        }

        return new Graph(nodes.ToEquatableArray(), Move(graph.Output), graph.Loss < 0 ? -1 : Move(graph.Loss));

        int Move(int id) => id >= at ? id + 1 : id;
    }
}
