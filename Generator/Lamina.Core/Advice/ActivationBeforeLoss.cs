using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Advice;

/// <summary>
/// LAM2001: what stands right before a loss that takes scores of any size and sign and applies softmax or sigmoid itself: an activation, a dropout or a norm there keeps the
/// network from saying what it has learned. Probabilities before a loss that takes their logarithms. And a cross-entropy over one score, which is 0 whatever the network does.
/// </summary>
internal static class ActivationBeforeLoss
{
    public static IEnumerable<Problem> Find(Graph graph)
    {
        if (graph.Loss < 0 || graph[graph.Loss] is not { Operator: LossOperator @operator } loss)
            yield break;
        var last = graph[loss.Inputs[0]];
        while (last.Operator is Identity or Flatten)
            last = graph[last.Inputs[0]];
        if (Takes(@operator) is { } takes && Explain(@operator, last.Operator) is { } effect)
        {
            yield return new Problem(
                RuleIds.ActivationBeforeLoss,
                last.Id,
                null,
                $"'{last.Name}' ({last.Operator.Kind}) stands right before {Problem.Reference(loss.Id)}, which takes {takes}.\n  {effect}: leave it out.",
                EquatableArray<int>.Of(loss.Id),
                Repair.Of(new Edit(EditKind.RemoveLayer, last.Id)));
        }
        else if (@operator is NLLLoss or KLDivLoss && last.Operator is Softmax or Sigmoid)
        {
            yield return new Problem(
                RuleIds.ActivationBeforeLoss,
                last.Id,
                null,
                $"'{last.Name}' ({last.Operator.Kind}) stands right before {Problem.Reference(loss.Id)}, which takes logarithms of probabilities.\n  It gives the probabilities themselves: take LogSoftmax in its place.",
                EquatableArray<int>.Of(loss.Id));
        }
        else if (@operator is CrossEntropyLoss && last.Operator is Linear { OutFeatures: 1 })
        {
            yield return new Problem(
                RuleIds.ActivationBeforeLoss,
                loss.Id,
                null,
                $"'{loss.Name}' ({loss.Operator.Kind}) compares the scores of classes, but {Problem.Reference(last.Id)} gives one: the loss is always 0 and nothing is learned.\n  Give each class a score, two for yes and no, or use MSELoss.",
                EquatableArray<int>.Of(last.Id));
        }
    }

    private static string? Takes(LossOperator loss) => loss switch
    {
        CrossEntropyLoss => "scores of any size and sign and applies softmax itself",
        BCEWithLogitsLoss or MultiLabelSoftMarginLoss or FocalLoss => "scores of any size and sign and applies sigmoid itself",
        _ => null,
    };

    private static string? Explain(LossOperator loss, Operator layer) => loss is CrossEntropyLoss ? OfClasses(layer) : OfYesAndNo(layer);

    private static string? OfClasses(Operator layer) => layer switch
    {
        Sigmoid or Softmax => "Scores between 0 and 1 give no class more than e times the share of another",
        LogSoftmax => "The logarithms of a softmax have themselves for the logarithms of theirs, so that it changes nothing",
        Tanh => "Scores between −1 and 1 give no class more than e² times the share of another",
        ReLU or ReLU6 => "A score below 0 becomes 0, and its gradient too",
        Dropout => "In training it sets scores of classes to 0 at random",
        BatchNorm => "It takes away the mean score of each class and with it how frequent the class is",
        _ => null,
    };

    private static string? OfYesAndNo(Operator layer) => layer switch
    {
        Sigmoid or Softmax => "Scores between 0 and 1 give nothing a probability below one half or above 0.73",
        LogSoftmax => "Scores that are not above 0 give nothing a probability above one half",
        Tanh => "Scores between −1 and 1 give nothing a probability below 0.27 or above 0.73",
        ReLU or ReLU6 => "A score below 0 becomes 0, and its gradient too, so that nothing gets a probability below one half",
        Dropout => "In training it sets scores to 0 at random",
        BatchNorm => "It takes away the mean score of each output and with it how frequent a yes is",
        _ => null,
    };
}
