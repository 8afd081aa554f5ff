using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>LAM1001: a map where a vector is needed, or the other way round.</summary>
internal static class RankRepairs
{
    public static IEnumerable<Repair> Of(Node layer, Graph graph, IReadOnlyList<Shape?> shapes)
    {
        if (layer.Inputs.Count > 1)
            return FlattenMaps(layer, shapes);
        return layer.Operator switch
        {
            // The norm of a map is meant; a Flatten before would give each pixel statistics of its own.
            BatchNorm1d => [Repair.Of(new Edit(EditKind.ReplaceLayer, layer.Id, "BatchNorm2d"))],
            BatchNorm2d when shapes[layer.Inputs[0]] is { IsVector: true } =>
                [.. WithoutFlatten(layer, graph, shapes), Repair.Of(new Edit(EditKind.ReplaceLayer, layer.Id, "BatchNorm1d"))],
            Linear or LossOperator => [.. WholeFlatten(layer, graph), Repair.Of(new Edit(EditKind.InsertLayer, layer.Id, "Flatten"))],
            _ => WithoutFlatten(layer, graph, shapes),
        };
    }

    // A Flatten that joins only some dimensions, where all were meant.
    private static IEnumerable<Repair> WholeFlatten(Node layer, Graph graph)
    {
        if (LastFlatten(layer, graph) is not { Operator: Flatten flatten } node)
            yield break;
        var edits = new List<Edit>();
        if (flatten.StartDim != 1)
            edits.Add(new Edit(EditKind.SetArgument, node.Id, "startDim", "1"));
        if (flatten.EndDim != -1)
            edits.Add(new Edit(EditKind.SetArgument, node.Id, "endDim", "-1"));
        if (edits.Count > 0)
            yield return new Repair(edits.ToEquatableArray());
    }

    // Flattened too early: without it the layer has its map, and what needs a vector later gets a Flatten there.
    private static IEnumerable<Repair> WithoutFlatten(Node layer, Graph graph, IReadOnlyList<Shape?> shapes)
    {
        if (Explanations.FlattenBefore(layer.Id, graph, shapes) is { } flatten)
            yield return Repair.Of(new Edit(EditKind.RemoveLayer, flatten.Id));
        else if (layer.Operator is not BatchNorm && Explanations.AsMap(graph) is { } map)
            yield return AsMap(map, LastFlatten(layer, graph));
    }

    // The input is a picture whose pixels stand in a row, and a Flatten of it does nothing.
    private static Repair AsMap(Shape map, Node? flatten)
    {
        var input = new Edit(EditKind.SetInput, 0, "", $"{map.Channels}, {map.Height}, {map.Width}");
        return flatten is null ? Repair.Of(input) : Repair.Of(input, new Edit(EditKind.RemoveLayer, flatten.Id));
    }

    private static IEnumerable<Repair> FlattenMaps(Node layer, IReadOnlyList<Shape?> shapes)
    {
        var maps = Enumerable.Range(0, layer.Inputs.Count).Where(input => shapes[layer.Inputs[input]] is { IsVector: false });
        var edits = maps.Select(input => new Edit(EditKind.InsertLayer, layer.Id, "Flatten", Input: input)).ToEquatableArray();
        if (edits.Count > 0)
            yield return new Repair(edits);
    }

    private static Node? LastFlatten(Node layer, Graph graph)
    {
        for (var node = layer; node.Inputs.Count == 1;)
        {
            node = graph[node.Inputs[0]];
            if (node.Operator is Flatten)
                return node;
        }

        return null;
    }
}
