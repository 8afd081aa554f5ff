using System.Globalization;
using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>
/// Looks for an edit that makes a failing node right. A repair is offered only if inference passes after it: it is applied to the graph, and
/// neither what is edited nor anything that hangs on it may fail, but for what is wrong of itself.
/// </summary>
internal static class Repairs
{
    // What a repair may still need after its first edit: a Flatten where a map now reaches a layer for vectors.
    private const int MostCompletions = 2;

    /// <summary>The first repair that inference accepts, or null.</summary>
    /// <param name="problem">Of that graph.</param>
    /// <param name="graph">With the mistake.</param>
    /// <param name="site">The nodes that stand where a node does, in a loop or a helper method: an edit of the source changes them all.</param>
    public static Repair? Find(Problem problem, Graph graph, Func<int, IReadOnlyList<int>> site)
    {
        // Advice knows its own, and is given on a network without mistakes.
        if (problem.Repair is { } known)
            return Complete(known, graph, new HashSet<(int Node, string Id, string? Argument)>(), site);
        var shapes = new List<Shape?>();
        var others = new HashSet<(int Node, string Id, string? Argument)>();
        var failing = site(problem.Node);
        foreach (var node in graph.Nodes)
        {
            var inference = ShapeInference.InferNode(node, shapes);
            shapes.Add(inference.Shape);
            others.UnionWith(inference.Problems
                .Where(other => !(other.Id == problem.Id && other.Argument == problem.Argument && failing.Contains(other.Node)))
                .Select(other => (other.Node, other.Id, other.Argument)));
        }

        return Candidates(problem, graph, shapes, site).Select(repair => Complete(repair, graph, others, site)).FirstOrDefault(repair => repair is not null);
    }

    private static IEnumerable<Repair> Candidates(Problem problem, Graph graph, IReadOnlyList<Shape?> shapes, Func<int, IReadOnlyList<int>> site)
    {
        var layer = graph[problem.Node];
        return problem.Id switch
        {
            RuleIds.RankMismatch => RankRepairs.Of(layer, graph, shapes),
            RuleIds.SizeMismatch => SizeRepairs.Of(layer, graph, shapes, site),
            RuleIds.WindowDoesNotFit => WindowRepairs.Of(layer, graph, shapes, Site()),
            RuleIds.NotDivisible or RuleIds.ArgumentOutOfRange => ArgumentRepairs.Of(problem, layer, shapes, Site()),
            _ => [],
        };

        Node[] Site() => site(layer.Id).Select(id => graph[id]).ToArray();
    }

    private static Repair? Complete(Repair repair, Graph graph, ISet<(int Node, string Id, string? Argument)> others, Func<int, IReadOnlyList<int>> site)
    {
        for (var completions = 0; ; completions++)
        {
            var edits = repair.Edits.SelectMany(edit => site(edit.Node).Select(node => At(node, edit, site))).ToArray();
            if (GraphEdits.FirstFailure(edits, graph, others) is not { } failure)
                return repair;
            var needsVector = failure.Operator is Linear or LossOperator && repair.Edits[0] is { Kind: not EditKind.InsertLayer };
            if (completions == MostCompletions || !failure.ReceivesMap || !needsVector || repair.Edits.Any(edit => edit.Node == failure.Node))
                return null;
            repair = new Repair([.. repair.Edits, new Edit(EditKind.InsertLayer, failure.Node, "Flatten")]);
        }
    }

    // The layers that an edit speaks of are those of the same pass: the last that stand before the node.
    private static Edit At(int node, Edit edit, Func<int, IReadOnlyList<int>> site)
    {
        return edit.Kind == EditKind.Project ? edit with { Node = node, Target = Before(edit.Target), Value = Before(edit.Value) } : edit with { Node = node };

        string Before(string layer) => layer.Length == 0
            ? ""
            : site(int.Parse(layer, CultureInfo.InvariantCulture)).Where(other => other < node).DefaultIfEmpty().Max().ToString(CultureInfo.InvariantCulture);
    }
}
