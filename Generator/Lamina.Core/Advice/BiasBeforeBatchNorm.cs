using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Advice;

/// <summary>
/// LAM2002: a bias that only a batch norm reads does nothing. It moves a channel's values and their mean by the same number, and the batch norm subtracts the
/// mean (Ioffe and Szegedy 2015, section 3.2); its gradient is 0 up to rounding.
/// </summary>
internal static class BiasBeforeBatchNorm
{
    public static IEnumerable<Problem> Find(Graph graph)
    {
        var readers = graph.Nodes.SelectMany(node => node.Inputs.Select(input => (Input: input, Reader: node))).ToLookup(read => read.Input, read => read.Reader);
        // A norm that is to be left out itself takes no bias away.
        var lost = ActivationBeforeLoss.Find(graph).Select(problem => problem.Node).ToArray();
        foreach (var node in graph.Nodes)
        {
            if (Biases(node.Operator) is not { } biases || Readers(node.Id, graph, readers) is not [var reader, ..] all || !all.All(other => other.Operator is BatchNorm && !lost.Contains(other.Id)))
                continue;
            var batchNorm = (BatchNorm)reader.Operator;
            var instead = batchNorm.Affine ? $"; the bias of '{reader.Name}' does its work" : "";
            yield return new Problem(
                RuleIds.BiasBeforeBatchNorm,
                node.Id,
                "bias",
                $"'{node.Name}' ({node.Operator.Kind}) adds a bias, which {Problem.Reference(reader.Id)} takes away again with each channel's mean.\n  Its {(biases == 1 ? "one number does" : $"{biases} numbers do")} nothing{instead}: leave the bias out.",
                EquatableArray<int>.Of(reader.Id),
                Repair.Of(new Edit(EditKind.SetArgument, node.Id, "bias", "false")));
        }
    }

    // What reads the values, seen through layers that only pass them on; nothing where the network gives them out.
    private static IReadOnlyList<Node> Readers(int node, Graph graph, ILookup<int, Node> readers)
    {
        var all = new List<Node>();
        var open = new Stack<int>([node]);
        while (open.Count > 0)
        {
            var passed = open.Pop();
            if (passed == graph.Output)
                return [];
            foreach (var reader in readers[passed])
            {
                if (reader.Operator is Identity or Flatten)
                    open.Push(reader.Id);
                else
                    all.Add(reader);
            }
        }

        return all;
    }

    private static int? Biases(Operator layer) => layer switch
    {
        Conv2d { Bias: true } convolution => convolution.OutChannels,
        Linear { Bias: true } linear => linear.OutFeatures,
        _ => null,
    };
}
