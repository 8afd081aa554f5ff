namespace Lamina.Execution.Tests;

/// <summary>The losses as PyTorch's documentation states them, in doubles.</summary>
internal static class NaiveLoss
{
    public static double CrossEntropy(CrossEntropyLoss loss, double[] outputs, int[] labels)
    {
        var classes = outputs.Length / labels.Length;
        var (sum, weights) = (0.0, 0.0);
        for (var sample = 0; sample < labels.Length; sample++)
        {
            if (labels[sample] == loss.IgnoreIndex)
                continue;
            var logits = outputs.AsSpan(sample * classes, classes).ToArray();
            var normalizer = Math.Log(logits.Sum(Math.Exp));
            for (var c = 0; c < classes; c++)
            {
                var target = (loss.LabelSmoothing / classes) + (c == labels[sample] ? 1 - loss.LabelSmoothing : 0);
                sum -= Weight(c) * target * (logits[c] - normalizer);
            }

            weights += Weight(labels[sample]);
        }

        return loss.Reduction == Reduction.Mean ? sum / weights : sum;

        double Weight(int c) => loss.Weight is { } weight ? weight[c] : 1;
    }

    public static double MSE(MSELoss loss, double[] outputs, float[] targets)
    {
        var squares = outputs.Zip(targets, (output, target) => (output - target) * (output - target));
        return loss.Reduction == Reduction.Mean ? squares.Average() : squares.Sum();
    }
}
