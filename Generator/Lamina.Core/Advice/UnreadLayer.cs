using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Advice;

/// <summary>
/// LAM2005: a layer whose output reaches neither the network's output nor its loss. It is no part of the program, and a checkpoint does not have it. Nearly
/// always <c>x = </c> is missing: a flow never changes, each call gives a new one.
/// </summary>
internal static class UnreadLayer
{
    public static IEnumerable<Problem> Find(Graph graph)
    {
        var read = new bool[graph.Nodes.Count];
        read[graph.Output] = true;
        if (graph.Loss >= 0)
            read[graph.Loss] = true;
        var hasReader = new bool[graph.Nodes.Count];
        for (var id = graph.Nodes.Count - 1; id >= 0; id--)
        {
            foreach (var input in graph[id].Inputs)
            {
                hasReader[input] = true;
                read[input] |= read[id];
            }
        }

        // The last of a chain that leads nowhere: what is before it is lost with it.
        foreach (var node in graph.Nodes)
        {
            if (node.Operator is Input || read[node.Id] || hasReader[node.Id])
                continue;
            yield return new Problem(
                RuleIds.UnreadLayer,
                node.Id,
                null,
                $"Nothing reads '{node.Name}' ({node.Operator.Kind}), so it is no part of the network.\n  A flow never changes, each call gives a new one: assign it, as in '{DroppedChain.Write(node.Id, graph.Nodes)}', or remove the call.",
                default,
                Repair.Of(new Edit(EditKind.Assign, node.Id)));
        }
    }
}
