using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>The shapes of a graph and its root problems: a node whose input is unknown stays unknown, and all it says is which of its arguments are right for no input.</summary>
/// <param name="Shapes">By node id; null where unknown.</param>
/// <param name="Problems">One per mistake, in node order.</param>
internal sealed record InferredShapes(IReadOnlyList<Shape?> Shapes, IReadOnlyList<Problem> Problems)
{
    public Shape this[int node] => Shapes[node] ?? throw new InvalidOperationException($"The shape of node {node} is unknown.");

    public IReadOnlyList<Shape> Inputs(Node node) => node.Inputs.Select(input => this[input]).ToArray();
}

/// <summary>Step 2 of the pipeline: every node's shape, or problems. Pure, and shared by generator and analyzers.</summary>
internal static class ShapeInference
{
    public static InferredShapes Infer(Graph graph)
    {
        var shapes = new List<Shape?>(graph.Nodes.Count);
        var problems = new List<Problem>();
        foreach (var node in graph.Nodes)
        {
            var inference = InferNode(node, shapes);
            shapes.Add(inference.Shape);
            problems.AddRange(inference.Problems.Select(problem => Complete(problem, graph, shapes)));
        }

        if (SizeLimits.CheckTotal(graph, shapes) is { } tooLarge)
            problems.Add(Complete(tooLarge, graph, shapes));
        return new(shapes, problems);
    }

    /// <summary>One node's inference from the shapes before it. The graph builder calls this as nodes appear, so that <c>x.Channels</c> is known.</summary>
    public static Inference InferNode(Node node, IReadOnlyList<Shape?> before)
    {
        var inputs = node.Inputs.Select(input => before[input]).OfType<Shape>().ToArray();
        var areKnown = inputs.Length == node.Inputs.Count;
        var context = new InferenceContext(node, areKnown ? inputs : []);
        // Whatever is wrong before it, an argument that is right for no input is a mistake of its own.
        var wrong = node.Operator.CheckArguments(context).ToArray();
        if (wrong.Length > 0)
            return Inference.Wrong(wrong);
        if (!areKnown)
            return Inference.Unknown;
        var inference = node.Operator.Infer(context);
        return inference.Shape is { } output && SizeLimits.Check(context, output) is { } tooLarge ? tooLarge : inference;
    }

    // The first line says what is wrong; the path goes under it, the explanation last, as docs/diagnostics shows.
    private static Problem Complete(Problem problem, Graph graph, IReadOnlyList<Shape?> shapes)
    {
        var explained = problem.Message
            .Replace(Problem.WhereFlat, Explanations.WhereFlat(problem.Node, graph, shapes))
            .Replace(Problem.OrBeforeFlatten, Explanations.OrBeforeFlatten(problem.Node, graph, shapes));
        var lines = explained.Split('\n');
        var paths = problem.Producers.Count == 0 ? [] : ShapePath.To(problem.Node, graph, shapes);
        var message = string.Join("\n  ", lines.Take(1).Concat(paths).Concat(lines.Skip(1)).Concat(Explanations.ChannelsLast(problem, graph)));
        return problem with { Message = message };
    }
}
