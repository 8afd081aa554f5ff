namespace Lamina.Tests.Training;

/// <summary>Losses and optimizers written straight from PyTorch's documentation, in double and one number at a time.</summary>
internal static class TorchFormulas
{
    public static double[] LogSoftmax(double[] x)
    {
        var max = x.Max();
        var logSum = Math.Log(x.Sum(value => Math.Exp(value - max)));
        return [.. x.Select(value => value - max - logSum)];
    }

    /// <summary>torch.nn.functional.cross_entropy over class indices: the negative log-likelihood and the smoothed part apart, as PyTorch computes them.</summary>
    public static double CrossEntropy(double[][] x, int[] labels, double[] weight, int ignoreIndex, bool mean, double smoothing)
    {
        double likelihood = 0, smooth = 0, weights = 0;
        for (var n = 0; n < x.Length; n++)
        {
            if (labels[n] == ignoreIndex)
                continue;
            var log = LogSoftmax(x[n]);
            likelihood -= weight[labels[n]] * log[labels[n]];
            smooth -= log.Select((value, c) => value * weight[c]).Sum();
            weights += weight[labels[n]];
        }

        var divisor = mean ? weights : 1;
        return ((1 - smoothing) * likelihood / divisor) + (smoothing / weight.Length * smooth / divisor);
    }

    /// <summary>The same over class probabilities.</summary>
    public static double CrossEntropy(double[][] x, double[][] probabilities, double[] weight, bool mean, double smoothing)
    {
        var total = 0.0;
        for (var n = 0; n < x.Length; n++)
        {
            var log = LogSoftmax(x[n]);
            for (var c = 0; c < weight.Length; c++)
                total -= weight[c] * ((probabilities[n][c] * (1 - smoothing)) + (smoothing / weight.Length)) * log[c];
        }

        return total / (mean ? x.Length : 1);
    }
}
