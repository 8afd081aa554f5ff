using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>
/// Looks for an edit that makes a failing node right. A repair is offered only if inference passes after it: it is applied to the graph, and
/// neither what is edited nor anything that hangs on it may fail.
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
        var candidates = problem.Repair is { } known ? [known] : Candidates(problem, graph, site);
        return candidates.Select(repair => Complete(repair, graph, site)).FirstOrDefault(repair => repair is not null);
    }

    private static IEnumerable<Repair> Candidates(Problem problem, Graph graph, Func<int, IReadOnlyList<int>> site)
    {
        var shapes = new List<Shape?>();
        foreach (var node in graph.Nodes)
            shapes.Add(ShapeInference.InferNode(node, shapes).Shape);
        var layer = graph[problem.Node];
        return problem.Id switch
        {
            RuleIds.RankMismatch => RankRepairs.Of(layer, graph, shapes),
            RuleIds.SizeMismatch => SizeRepairs.Of(layer, graph, shapes),
            RuleIds.WindowDoesNotFit => WindowRepairs.Of(layer, graph, shapes, site(layer.Id).Select(id => graph[id]).ToArray()),
            RuleIds.NotDivisible or RuleIds.ArgumentOutOfRange => ArgumentRepairs.Of(problem, layer, shapes),
            _ => [],
        };
    }

    private static Repair? Complete(Repair repair, Graph graph, Func<int, IReadOnlyList<int>> site)
    {
        for (var completions = 0; ; completions++)
        {
            var edits = repair.Edits.SelectMany(edit => site(edit.Node).Select(node => edit with { Node = node })).ToArray();
            if (GraphEdits.FirstFailure(edits, graph) is not { } failure)
                return repair;
            var needsVector = failure.Operator is Linear or LossOperator && repair.Edits[0] is { Kind: not EditKind.InsertLayer };
            if (completions == MostCompletions || !failure.ReceivesMap || !needsVector || repair.Edits.Any(edit => edit.Node == failure.Node))
                return null;
            repair = new Repair([.. repair.Edits, new Edit(EditKind.InsertLayer, failure.Node, "Flatten")]);
        }
    }
}
