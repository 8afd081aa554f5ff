using Lamina.Core.Model;

namespace Lamina.Core.Advice;

/// <summary>The calls whose result is dropped, as messages write them: <c>x = x.Conv2d(...).ReLU(...)</c>.</summary>
internal static class DroppedChain
{
    // More calls than this tell no one anything.
    private const int MostCalls = 3;

    /// <param name="last">The last layer of the chain.</param>
    /// <param name="nodes">All layers so far, the input first.</param>
    public static string Write(int last, IReadOnlyList<Node> nodes)
    {
        var calls = new List<string>();
        for (var node = nodes[last]; node.Inputs.Count == 1; node = nodes[node.Inputs[0]])
        {
            calls.Insert(0, $".{node.Operator.Kind}(...)");
            // What others read too is the flow that the chain was called on.
            if (calls.Count == MostCalls || nodes.Count(reader => reader.Inputs.Contains(node.Inputs[0])) > 1)
                break;
        }

        return $"x = x{string.Concat(calls)}";
    }
}
