using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>What a message says of the graph around the layer that fails, which the layer's own rule does not see.</summary>
internal static class Explanations
{
    /// <summary>Why a layer that needs a map has a vector: a Flatten before it, or an input without height and width.</summary>
    public static string WhereFlat(int failing, Graph graph, IReadOnlyList<Shape?> shapes)
    {
        if (FlattenBefore(failing, graph, shapes) is { } flatten)
            return $"which {Problem.Reference(flatten.Id)} has taken away: place it before that.";
        var example = AsMap(graph) is { } map ? $", as in [Network({map.Channels}, {map.Height}, {map.Width})]" : "";
        return $"which the network's input has not: declare it as [Network(channels, height, width)]{example}, or use a layer for vectors.";
    }

    /// <summary>Where nothing but a Flatten has made a vector of the map that a layer is for.</summary>
    public static string OrBeforeFlatten(int failing, Graph graph, IReadOnlyList<Shape?> shapes)
    {
        if (FlattenBefore(failing, graph, shapes) is not { } flatten)
            return "";
        for (var node = graph[graph[failing].Inputs[0]]; node != flatten; node = graph[node.Inputs[0]])
        {
            if (node.Operator is Linear)
                return "";
        }

        return $"; for a map, place it before {Problem.Reference(flatten.Id)}";
    }

    /// <summary>The last Flatten on the way to a node that had a map to flatten, or null.</summary>
    public static Node? FlattenBefore(int failing, Graph graph, IReadOnlyList<Shape?> shapes)
    {
        for (var node = graph[failing]; node.Inputs.Count > 0;)
        {
            node = graph[node.Inputs[0]];
            if (node.Operator is Flatten && shapes[node.Inputs[0]] is not { IsVector: true })
                return node;
        }

        return null;
    }

    /// <summary>The square picture, gray or in colors, that a network's vector of features may be: 784 is 1×28×28; null where it is none.</summary>
    public static Shape? AsMap(Graph graph)
    {
        const int LeastSide = 8;
        if (graph[0].Operator is not Input { Shape: { IsVector: true } shape })
            return null;
        foreach (var channels in new[] { 1, 3 })
        {
            var side = (int)Math.Sqrt(shape[0] / channels);
            if (side >= LeastSide && channels * side * (long)side == shape[0])
                return new Shape(channels, side, side);
        }

        return null;
    }

    /// <summary>A hint where a window does not fit and the input looks like height × width × channels.</summary>
    public static IEnumerable<string> ChannelsLast(Problem problem, Graph graph)
    {
        if (problem.Id == RuleIds.WindowDoesNotFit && ChannelsFirst(graph) is { } shape)
            yield return $"Channels come first: is [Network({shape.Channels}, {shape.Height}, {shape.Width})] meant?";
    }

    /// <summary>The input as it is probably meant, where it looks like height × width × channels; otherwise null.</summary>
    public static Shape? ChannelsFirst(Graph graph)
    {
        const int MostColors = 4;
        const int LongestSide = 4;
        return graph[0].Operator is Input { Shape: { IsMap: true, Width: <= MostColors } shape } && shape.Channels > MostColors && shape.Height > MostColors
            // What would be height and width is so of a picture.
            && Math.Max(shape.Channels, shape.Height) <= LongestSide * (long)Math.Min(shape.Channels, shape.Height)
            ? new Shape(shape.Width, shape.Channels, shape.Height)
            : null;
    }
}
