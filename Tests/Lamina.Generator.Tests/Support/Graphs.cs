using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Shapes;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Tests.Support;

using PaddingMode = Lamina.Core.Ops.PaddingMode;

/// <summary>Graphs for the tests of the passes, built without source text.</summary>
internal static class Graphs
{
    public static Conv2d Conv(int channels, int kernel, int stride = 1, int padding = 0) =>
        new(channels, kernel, stride, padding, 1, 1, true, PaddingMode.Zeros);

    public static MaxPool2d MaxPool(int kernel, int stride, int padding = 0) => new(kernel, stride, padding, 1, false);

    public static AvgPool2d AvgPool(int kernel) => new(kernel, kernel, 0, false, true, null);

    /// <summary>A chain of layers.</summary>
    public static NetworkDeclaration Chain(Shape input, params Operator[] layers)
    {
        var graph = new GraphBuilder(input);
        var last = graph.InputNode;
        foreach (var layer in layers)
            last = graph.Add(layer, [last]);
        return Declare(graph, last);
    }

    public static NetworkDeclaration Declare(GraphBuilder graph, int output)
    {
        var built = graph.Build(output);
        var problems = ShapeInference.Infer(built).Problems;
        Assert.True(problems.Count == 0, string.Join("\n", problems.Select(problem => problem.Message)));
        return new(new NetworkType("", default, "Net", "public sealed"), built, IsValid: true, CanEmit: true);
    }

    /// <summary>The primitives of a program as <c>Convolution+Tanh</c>, sources left out.</summary>
    public static IEnumerable<string> Kernels(this TensorGraph graph) => graph.Tensors
        .Where(tensor => tensor.Primitive is not (Images or OutputGradient or ParameterValue))
        .Select(tensor => tensor.Primitive is Fused fused ? $"{fused.Anchor.GetType().Name}+{fused.Epilogue.ToText(["s", "A", "B", "C"])}" : tensor.Primitive.GetType().Name);

    /// <summary>A random directed acyclic graph of layers over small maps, with branches, residual sums and dead ends.</summary>
    public static NetworkDeclaration Random(Random random) => Random(random, Layer);

    /// <summary>The same with concatenations.</summary>
    public static NetworkDeclaration RandomWithConcats(Random random) =>
        Random(random, (graph, maps, from) => random.Next(3) == 0 ? Joined(random, graph, maps, from) : Layer(random, graph, maps, from));

    /// <summary>The same with batch norm, which wants channels in lanes.</summary>
    public static NetworkDeclaration RandomWithSumsOverTheBatch(Random random) => Random(random, (graph, maps, from) => random.Next(3) switch
    {
        0 => graph.Add(new BatchNorm2d(1e-5, 0.1, random.Next(2) == 0, random.Next(2) == 0), [from]),
        1 => Joined(random, graph, maps, from),
        _ => random.Next(4) == 0 ? graph.Add(Conv(16 * random.Next(1, 3), 1), [from]) : Layer(random, graph, maps, from),
    });

    private static int Joined(Random random, GraphBuilder graph, List<int> maps, int from) =>
        graph.Add(new Lamina.Core.Ops.Concat(), [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => Alike(random, graph, maps, from, channelsToo: false))]);

    private static NetworkDeclaration Random(Random random, Func<Random, GraphBuilder, List<int>, int, int> layer) =>
        Random(random, (graph, maps, from) => layer(random, graph, maps, from));

    private static NetworkDeclaration Random(Random random, Func<GraphBuilder, List<int>, int, int> layer)
    {
        var graph = new GraphBuilder(new Shape(random.Next(1, 4), random.Next(4, 9), random.Next(4, 9)));
        var maps = new List<int> { graph.InputNode };
        for (var layers = random.Next(2, 14); layers > 0; layers--)
        {
            var from = maps[random.Next(maps.Count)];
            maps.Add(layer(graph, maps, from));
        }

        var flat = graph.Add(new Flatten(), [maps[^1]]);
        return Declare(graph, graph.Add(new Linear(random.Next(1, 20), true), [flat]));
    }

    private static int Layer(Random random, GraphBuilder graph, List<int> maps, int from)
    {
        var smallest = Math.Min(graph.ShapeOf(from)!.Height, graph.ShapeOf(from)!.Width);
        return random.Next(7) switch
        {
            0 => graph.Add(new Tanh(), [from]),
            1 => graph.Add(new ReLU(), [from]),
            2 => graph.Add(new Add(), [from, Alike(random, graph, maps, from, channelsToo: true)]),
            3 when smallest >= 2 => graph.Add(MaxPool(2, random.Next(1, 3)), [from]),
            4 when smallest >= 2 => graph.Add(AvgPool(2), [from]),
            5 => graph.Add(new Dropout(0.3), [from]),
            _ => graph.Add(Conv(random.Next(1, 20), Math.Min(3, smallest), random.Next(1, 3), random.Next(2)), [from]),
        };
    }

    private static int Alike(Random random, GraphBuilder graph, List<int> maps, int from, bool channelsToo)
    {
        var shape = graph.ShapeOf(from)!;
        var alike = maps.Where(map => graph.ShapeOf(map)! is var other && other.Height == shape.Height && other.Width == shape.Width && (!channelsToo || other == shape)).ToArray();
        return alike[random.Next(alike.Length)];
    }
}
