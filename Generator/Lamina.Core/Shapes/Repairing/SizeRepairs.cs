using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>LAM1002: branches that are added or joined, but differ in size.</summary>
internal static class SizeRepairs
{
    public static IEnumerable<Repair> Of(Node layer, Graph graph, IReadOnlyList<Shape?> shapes, Func<int, IReadOnlyList<int>> site)
    {
        if (layer.Operator is not (Add or Concat))
            return [];
        var inputs = layer.Inputs.Select(input => shapes[input]).OfType<Shape>().ToArray();
        if (inputs.Length != layer.Inputs.Count || inputs.Any(shape => !shape.IsMap && !shape.IsVector))
            return [];
        if (layer.Operator is Concat)
            return Padded(layer, inputs, graph);
        return [.. inputs[0].IsMap ? Padded(layer, inputs, graph) : [], .. ProjectionRepairs.Of(layer, inputs, graph, site)];
    }

    // Branches whose windows lack the padding that keeps the size: one window of the smaller branch, the last of each, all, or all of every branch.
    private static IEnumerable<Repair> Padded(Node layer, Shape[] maps, Graph graph)
    {
        var area = maps.Max(map => map.Height * (long)map.Width);
        var smaller = Enumerable.Range(0, maps.Length).Where(input => maps[input].Height * (long)maps[input].Width < area).ToArray();
        var branches = smaller.Select(input => Windows(layer.Inputs[input], graph).ToArray()).ToArray();
        if (branches.Length == 0 || branches.Any(windows => windows.Length == 0))
            yield break;
        if (branches.Length == 1)
        {
            foreach (var edits in branches[0].SelectMany(window => window))
                yield return new Repair(edits);
        }

        yield return Joined(branches.Select(windows => windows[0]));
        yield return Joined(branches.SelectMany(windows => windows));
        if (layer.Operator is Concat)
            yield return Joined(layer.Inputs.SelectMany(input => Windows(input, graph)));
    }

    // The last way is the one that keeps the size.
    private static Repair Joined(IEnumerable<IReadOnlyList<EquatableArray<Edit>>> windows) =>
        new(windows.SelectMany(ways => ways[ways.Count - 1]).Distinct().ToEquatableArray());

    // The windows of a branch up to where it parts from what others read too, from its end, and what can be done to each.
    private static IEnumerable<IReadOnlyList<EquatableArray<Edit>>> Windows(int last, Graph graph)
    {
        for (var node = graph[last]; node.Inputs.Count == 1; node = graph[node.Inputs[0]])
        {
            if (node.Operator is Conv2d { Padding.IsSame: false } convolution && WindowRepairs.KeepingPadding([node]) is var padding && padding != LayerEdits.Write(convolution.Padding.Size))
                yield return [[new Edit(EditKind.SetArgument, node.Id, "padding", padding)]];
            else if (node.Operator is MaxPool2d max && max.Dilation == 1)
                yield return OfPooling(node, max.KernelSize, max.Stride);
            else if (node.Operator is AvgPool2d average)
                yield return OfPooling(node, average.KernelSize, average.Stride);
            if (graph.Nodes.Count(reader => reader.Inputs.Contains(node.Inputs[0])) > 1)
                yield break;
        }
    }

    // Half the kernel as padding, where a half there is; rounding up; or a pooling branch (Szegedy et al. 2014), which keeps the size.
    private static IReadOnlyList<EquatableArray<Edit>> OfPooling(Node node, Size2d kernel, Size2d stride)
    {
        var ways = new List<EquatableArray<Edit>>();
        var isOdd = kernel.Height % 2 == 1 && kernel.Width % 2 == 1;
        var padding = new Edit(EditKind.SetArgument, node.Id, "padding", LayerEdits.Write(new Size2d(kernel.Height / 2, kernel.Width / 2)));
        if (isOdd && stride != kernel)
            ways.Add([padding]);
        ways.Add([new Edit(EditKind.SetArgument, node.Id, "ceilMode", "true")]);
        if (isOdd)
            ways.Add(stride == 1 ? [padding] : [new Edit(EditKind.SetArgument, node.Id, "stride", "1"), padding]);
        return ways;
    }
}
