namespace Lamina.Execution.Tests;

/// <summary>The losses as PyTorch's documentation states them, in doubles and one number at a time.</summary>
internal static class NaiveLoss
{
    /// <summary>Any of Lamina's losses, with labels or with float targets.</summary>
    public static double Of(Loss loss, double[] outputs, int[]? labels, float[]? targets, int outputSize) => loss switch
    {
        CrossEntropyLoss entropy when labels is not null => CrossEntropy(entropy, outputs, labels),
        NLLLoss likelihood => NegativeLogLikelihood(likelihood, outputs, labels!),
        ElementLoss elements => Elements(elements, outputs, targets!, outputSize),
        _ => throw new NotSupportedException($"{loss} has no naive twin."),
    };

    private static double CrossEntropy(CrossEntropyLoss loss, double[] outputs, int[] labels)
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

    private static double NegativeLogLikelihood(NLLLoss loss, double[] outputs, int[] labels)
    {
        var (sum, weights) = (0.0, 0.0);
        foreach (var (sample, label) in labels.Index().Where(pair => pair.Item != loss.IgnoreIndex))
        {
            var weight = loss.Weight?[label] ?? 1;
            sum -= weight * outputs[(sample * (outputs.Length / labels.Length)) + label];
            weights += weight;
        }

        return loss.Reduction == Reduction.Mean ? sum / weights : sum;
    }

    private static double Elements(ElementLoss loss, double[] outputs, float[] targets, int outputSize)
    {
        var sum = 0.0;
        for (var i = 0; i < outputs.Length; i++)
            sum += Term(loss, outputs[i], targets[i], i % outputSize);
        var samples = outputs.Length / outputSize;
        return (loss, loss.Reduction) switch
        {
            (MultiLabelSoftMarginLoss, Reduction.Sum) => sum / outputSize,
            (_, Reduction.Mean) => sum / outputs.Length,
            (_, Reduction.BatchMean) => sum / samples,
            _ => sum,
        };
    }

    private static double Term(ElementLoss loss, double o, double t, int c)
    {
        var d = Math.Abs(o - t);
        switch (loss)
        {
            case MSELoss:
                return d * d;
            case L1Loss:
                return d;
            case SmoothL1Loss smooth:
                return d < smooth.Beta ? 0.5 * d * d / smooth.Beta : d - (0.5 * smooth.Beta);
            case HuberLoss huber:
                return d <= huber.Delta ? 0.5 * d * d : huber.Delta * (d - (0.5 * huber.Delta));
            case BCELoss binary:
                return -(binary.Weight?[c] ?? 1) * ((t * Math.Max(-100, Math.Log(o))) + ((1 - t) * Math.Max(-100, Math.Log(1 - o))));
            case BCEWithLogitsLoss binary:
                return (binary.Weight?[c] ?? 1) * Binary(o, t, binary.PosWeight?[c] ?? 1);
            case MultiLabelSoftMarginLoss labels:
                return (labels.Weight?[c] ?? 1) * Binary(o, t, 1);
            case KLDivLoss { LogTarget: true }:
                return Math.Exp(t) * (t - o);
            case KLDivLoss:
                return (t == 0 ? 0 : t * Math.Log(t)) - (t * o);
            case HingeEmbeddingLoss hinge:
                return (t == 1 ? 0 : Math.Max(0, hinge.Margin - o)) + (t == -1 ? 0 : o);
            case FocalLoss focal:
                var p = 1 / (1 + Math.Exp(-o));
                var missed = 1 - ((p * t) + ((1 - p) * (1 - t)));
                var share = focal.Alpha < 0 ? 1 : (focal.Alpha * t) + ((1 - focal.Alpha) * (1 - t));
                return share * Math.Pow(missed, focal.Gamma) * Binary(o, t, 1);
            default:
                throw new NotSupportedException($"{loss} has no naive twin.");
        }
    }

    // −(p·t·log σ(x) + (1 − t)·log(1 − σ(x))).
    private static double Binary(double x, double t, double p) =>
        (p * t * Math.Log(1 + Math.Exp(-x))) + ((1 - t) * Math.Log(1 + Math.Exp(x)));
}
