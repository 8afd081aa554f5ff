using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>LAM1002: branches that are added or joined, but differ in size.</summary>
internal static class SizeRepairs
{
    public static IEnumerable<Repair> Of(Node layer, Graph graph, IReadOnlyList<Shape?> shapes)
    {
        if (layer.Operator is not (Add or Concat))
            return [];
        var inputs = layer.Inputs.Select(input => shapes[input]).ToArray();
        if (inputs.Any(shape => shape is not { IsMap: true }))
            return [];
        var maps = inputs.Select(shape => shape!).ToArray();
        return layer.Operator is Add
            ? [.. Padded(layer, maps, graph), .. Projected(layer, maps)]
            : Padded(layer, maps, graph);
    }

    // The shortcut, which is the branch that has shrunk less, gets a 1×1 convolution with the other's channels and stride (He et al. 2015, section 3.3).
    private static IEnumerable<Repair> Projected(Node add, Shape[] maps)
    {
        // Of two as large, the one that was made first: the shortcut passes by what the other has been through.
        var shortcuts = new[] { 0, 1 }.OrderByDescending(input => maps[input].Height * (long)maps[input].Width).ThenBy(input => add.Inputs[input]);
        foreach (var input in shortcuts)
        {
            var (own, other) = (maps[input], maps[1 - input]);
            var stride = new Size2d(Stride(own.Height, other.Height), Stride(own.Width, other.Width));
            var arguments = $"{other.Channels}, 1" + (stride == 1 ? "" : $", stride: {LayerEdits.Write(stride)}");
            yield return Repair.Of(new Edit(EditKind.InsertLayer, add.Id, "Conv2d", arguments, input));
        }
    }

    private static int Stride(int from, int to) => Math.Max(1, (from + to - 1) / to);

    // A branch whose windows lack the padding that keeps the size: the last of them, any other, or all.
    private static IEnumerable<Repair> Padded(Node layer, Shape[] maps, Graph graph)
    {
        var area = maps.Max(map => map.Height * (long)map.Width);
        var branches = Enumerable.Range(0, maps.Length).Where(input => maps[input].Height * (long)maps[input].Width < area).ToArray();
        var edits = branches.Select(input => Unpadded(layer.Inputs[input], graph).ToArray()).ToArray();
        if (edits.Length == 0 || edits.Any(branch => branch.Length == 0))
            yield break;
        if (edits.Length == 1)
        {
            foreach (var one in edits[0])
                yield return new Repair(one);
        }

        yield return new Repair(edits.Select(branch => branch[0]).SelectMany(one => one).Distinct().ToEquatableArray());
        yield return new Repair(edits.SelectMany(branch => branch).SelectMany(one => one).Distinct().ToEquatableArray());
    }

    // The windows of a branch up to where it parts from what others read too, from its end.
    private static IEnumerable<EquatableArray<Edit>> Unpadded(int last, Graph graph)
    {
        for (var node = graph[last]; node.Inputs.Count == 1; node = graph[node.Inputs[0]])
        {
            if (node.Operator is Conv2d { Padding.IsSame: false } convolution && WindowRepairs.KeepingPadding(convolution) is var padding && padding != convolution.Padding.Size)
                yield return [new Edit(EditKind.SetArgument, node.Id, "padding", LayerEdits.Write(padding))];
            else if (node.Operator is MaxPool2d max && max.KernelSize.Height % 2 == 1 && max.KernelSize.Width % 2 == 1 && max.Dilation == 1)
                yield return KeepingPool(node, max.KernelSize);
            else if (node.Operator is AvgPool2d average && average.KernelSize.Height % 2 == 1 && average.KernelSize.Width % 2 == 1)
                yield return KeepingPool(node, average.KernelSize);
            if (graph.Nodes.Count(reader => reader.Inputs.Contains(node.Inputs[0])) > 1)
                yield break;
        }
    }

    // A pooling branch (Szegedy et al. 2014): stride 1, and padding that keeps the size.
    private static EquatableArray<Edit> KeepingPool(Node node, Size2d kernel) =>
    [
        new Edit(EditKind.SetArgument, node.Id, "stride", "1"),
        new Edit(EditKind.SetArgument, node.Id, "padding", LayerEdits.Write(new Size2d(kernel.Height / 2, kernel.Width / 2))),
    ];
}
