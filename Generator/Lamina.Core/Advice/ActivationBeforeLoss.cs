using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Advice;

/// <summary>
/// LAM2001: what stands right before a cross-entropy, which applies log-softmax to scores of any size and sign (torch.nn.CrossEntropyLoss): an activation, a
/// dropout or a norm there keeps the network from saying what it has learned. And a cross-entropy over one score, which is 0 whatever the network does.
/// </summary>
internal static class ActivationBeforeLoss
{
    public static IEnumerable<Problem> Find(Graph graph)
    {
        if (graph.Loss < 0 || graph[graph.Loss] is not { Operator: CrossEntropyLoss } loss)
            yield break;
        var last = graph[loss.Inputs[0]];
        while (last.Operator is Identity or Flatten)
            last = graph[last.Inputs[0]];
        if (Explain(last.Operator) is { } effect)
        {
            yield return new Problem(
                RuleIds.ActivationBeforeLoss,
                last.Id,
                null,
                $"'{last.Name}' ({last.Operator.Kind}) stands right before {Problem.Reference(loss.Id)}, which takes scores of any size and sign and applies softmax itself.\n  {effect}: leave it out.",
                EquatableArray<int>.Of(loss.Id),
                Repair.Of(new Edit(EditKind.RemoveLayer, last.Id)));
        }
        else if (last.Operator is Linear { OutFeatures: 1 })
        {
            yield return new Problem(
                RuleIds.ActivationBeforeLoss,
                loss.Id,
                null,
                $"'{loss.Name}' ({loss.Operator.Kind}) compares the scores of classes, but {Problem.Reference(last.Id)} gives one: the loss is always 0 and nothing is learned.\n  Give each class a score, two for yes and no, or use MSELoss.",
                EquatableArray<int>.Of(last.Id));
        }
    }

    private static string? Explain(Operator layer) => layer switch
    {
        Sigmoid => "Scores between 0 and 1 give no class more than e times the share of another",
        Tanh => "Scores between −1 and 1 give no class more than e² times the share of another",
        ReLU or ReLU6 => "A score below 0 becomes 0, and its gradient too",
        Dropout => "In training it sets scores of classes to 0 at random",
        BatchNorm => "It takes away the mean score of each class and with it how frequent the class is",
        _ => null,
    };
}
