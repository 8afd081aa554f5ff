using System.Text;
using Lamina.Core.Model;

namespace Lamina.Core.Shapes;

/// <summary>
/// The way that led to a problem, as messages print it: <c>1×28×28 → conv1 6×28×28 → tanh1 → pool1 6×14×14 → fc1 ✗</c>. A shape is written
/// where it changes.
/// </summary>
internal static class ShapePath
{
    /// <summary>More steps than this and the oldest are left out: the mistake is near the end.</summary>
    private const int LongestPath = 12;

    /// <summary>One path per input of the failing node.</summary>
    public static IEnumerable<string> To(int failing, Graph graph, IReadOnlyList<Shape?> shapes) =>
        graph[failing].Inputs.Select(input => Render(input, failing, graph, shapes));

    private static string Render(int last, int failing, Graph graph, IReadOnlyList<Shape?> shapes)
    {
        // Back along the first inputs: in a residual block that is the main path.
        var path = new List<int>();
        for (var node = last; ; node = graph[node].Inputs[0])
        {
            path.Add(node);
            if (graph[node].Inputs.Count == 0)
                break;
        }

        path.Reverse();
        var text = new StringBuilder();
        var first = Math.Max(0, path.Count - LongestPath);
        if (first > 0)
            text.Append("… → ");
        for (var i = first; i < path.Count; i++)
        {
            var node = graph[path[i]];
            var shape = shapes[path[i]];
            if (node.Inputs.Count == 0)
            {
                text.Append(shape?.ToString());
            }
            else
            {
                text.Append(node.Name);
                if (i == first || shape != shapes[path[i - 1]])
                    text.Append($" {shape}");
            }

            text.Append(" → ");
        }

        return text.Append(graph[failing].Name).Append(" ✗").ToString();
    }
}
