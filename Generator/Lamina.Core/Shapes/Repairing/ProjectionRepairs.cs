using System.Globalization;
using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>
/// LAM1002 at a sum: a shortcut, the branch that has shrunk less, gets a 1×1 convolution with the other's channels and stride (He et al. 2015, section 3.3), or the
/// one that it has already gets them. Of vectors it is a Linear.
/// </summary>
internal static class ProjectionRepairs
{
    // Networks halve their maps, or quarter them; what cuts more is no residual block.
    private const int LargestStride = 4;

    public static IEnumerable<Repair> Of(Node add, Shape[] inputs, Graph graph, Func<int, IReadOnlyList<int>> site)
    {
        if (inputs[0].IsVector)
            return Linears(add, inputs, graph);
        var isRepeated = site(add.Id).Count > 1;
        // Of two as large, the one that was made first: the shortcut passes by what the other has been through.
        var shortcuts = new[] { 0, 1 }.OrderByDescending(input => inputs[input].Height * (long)inputs[input].Width).ThenBy(input => add.Inputs[input]).ToArray();
        return isRepeated
            ? shortcuts.SelectMany(input => InTermsOf(add, input, graph))
            : [.. Corrected(add, inputs, graph, site), .. shortcuts.SelectMany(input => Inserted(add, input, inputs))];
    }

    // The 1×1 convolution that a branch consists of.
    private static IEnumerable<Repair> Corrected(Node add, Shape[] maps, Graph graph, Func<int, IReadOnlyList<int>> site)
    {
        var projections = add.Inputs.Select(input => Projection(input, graph)).ToArray();
        if (projections.Count(projection => projection is not null) != 1)
            yield break;
        var input = projections[0] is null ? 1 : 0;
        var (node, own, other) = (projections[input]!, maps[input], maps[1 - input]);
        if (site(node.Id).Count > 1)
            yield break;
        var convolution = (Conv2d)node.Operator;
        var edits = new List<Edit>();
        if (own.Channels != other.Channels)
            edits.Add(new Edit(EditKind.SetArgument, node.Id, "outChannels", other.Channels.ToString(CultureInfo.InvariantCulture)));
        var stride = new Size2d(Stride(own.Height, other.Height) * convolution.Stride.Height, Stride(own.Width, other.Width) * convolution.Stride.Width);
        if (stride != convolution.Stride)
            edits.Add(new Edit(EditKind.SetArgument, node.Id, "stride", LayerEdits.Write(stride)));
        if (edits.Count > 0)
            yield return new Repair(edits.ToEquatableArray());
    }

    private static Node? Projection(int last, Graph graph)
    {
        var node = graph[last];
        while (node.Operator is BatchNorm or Identity && node.Inputs.Count == 1)
            node = graph[node.Inputs[0]];
        return node.Operator is Conv2d { KernelSize: { Height: 1, Width: 1 } } && graph.Nodes.Count(reader => reader.Inputs.Contains(node.Inputs[0])) > 1 ? node : null;
    }

    private static IEnumerable<Repair> Inserted(Node add, int input, Shape[] maps)
    {
        var (own, other) = (maps[input], maps[1 - input]);
        var stride = new Size2d(Stride(own.Height, other.Height), Stride(own.Width, other.Width));
        if (Math.Max(stride.Height, stride.Width) > LargestStride || other.Channels == 1)
            yield break;
        var arguments = $"{other.Channels}, 1" + (stride == 1 ? "" : $", stride: {LayerEdits.Write(stride)}");
        yield return Repair.Of(new Edit(EditKind.InsertLayer, add.Id, "Conv2d", arguments, input));
    }

    // In a loop or a helper the numbers differ from one pass to the next: they are what the convolutions of the other branch have.
    private static IEnumerable<Repair> InTermsOf(Node add, int input, Graph graph)
    {
        var convolutions = Branch(add.Inputs[1 - input], add.Inputs[input], graph).Where(node => node.Operator is Conv2d).Select(node => node.Id).ToArray();
        if (convolutions.Length == 0)
            yield break;
        yield return Repair.Of(new Edit(EditKind.Project, add.Id, Name(convolutions[0]), "", input));
        foreach (var strided in convolutions)
            yield return Repair.Of(new Edit(EditKind.Project, add.Id, Name(convolutions[0]), Name(strided), input));

        static string Name(int node) => node.ToString(CultureInfo.InvariantCulture);
    }

    // From its end to where the shortcut parts from it.
    private static IEnumerable<Node> Branch(int last, int shortcut, Graph graph)
    {
        for (var node = graph[last]; node.Id != shortcut && node.Inputs.Count == 1; node = graph[node.Inputs[0]])
            yield return node;
    }

    private static IEnumerable<Repair> Linears(Node add, Shape[] vectors, Graph graph)
    {
        foreach (var input in new[] { 0, 1 }.OrderBy(input => add.Inputs[input]))
        {
            // A branch that ends in a Linear has a width of its own, and nobody knows which of the two is meant.
            if (vectors[1 - input][0] > 1 && !Branch(add.Inputs[input], 0, graph).Any(node => node.Operator is Linear))
                yield return Repair.Of(new Edit(EditKind.InsertLayer, add.Id, "Linear", $"{vectors[1 - input][0]}", input));
        }
    }

    private static int Stride(int from, int to) => Math.Max(1, (from + to - 1) / to);
}
