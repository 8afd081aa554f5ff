using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>What a message says of the graph around the layer that fails, which the layer's own rule does not see.</summary>
internal static class Explanations
{
    /// <summary>Why a layer that needs a map has a vector: a Flatten before it, or an input without height and width.</summary>
    public static string WhereFlat(int failing, Graph graph)
    {
        for (var node = graph[failing]; node.Inputs.Count > 0;)
        {
            node = graph[node.Inputs[0]];
            if (node.Operator is Flatten)
                return $"which {Problem.Reference(node.Id)} has taken away: place it before that.";
        }

        return "which the network's input has not: declare it as [Network(channels, height, width)], or use a layer for vectors.";
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
        return graph[0].Operator is Input { Shape: { IsMap: true, Width: <= MostColors } shape } && shape.Channels > MostColors && shape.Height > MostColors
            ? new Shape(shape.Width, shape.Channels, shape.Height)
            : null;
    }
}
