namespace Lamina.Execution.Tests;

/// <content>Batch norm as Ioffe and Szegedy (2015) state it, and running statistics as torch.nn.BatchNorm2d documents them.</content>
public sealed partial class NaiveFlow
{
    public override ReferenceFlow BatchNorm1d(double eps = 1e-5, double? momentum = 0.1, bool affine = true, bool trackRunningStats = true, string? name = null) =>
        BatchNorm(eps, momentum, affine, trackRunningStats, name);

    public override ReferenceFlow BatchNorm2d(double eps = 1e-5, double? momentum = 0.1, bool affine = true, bool trackRunningStats = true, string? name = null) =>
        BatchNorm(eps, momentum, affine, trackRunningStats, name);

    private NaiveFlow BatchNorm(double eps, double? momentum, bool affine, bool track, string? name)
    {
        name ??= numbers.Next("bn");
        var result = new double[data.Length];
        var factor = track && isTraining ? Factor(name, momentum) : 0;
        for (var channel = 0; channel < shape[0]; channel++)
        {
            var (mean, variance) = (0.0, 0.0);
            if (isTraining || !track)
            {
                (mean, variance) = Statistics(channel);
                if (track)
                    Follow(name, channel, factor, mean, variance);
            }
            else
            {
                (mean, variance) = (parameter($"{name}.running_mean")[channel], parameter($"{name}.running_var")[channel]);
            }

            var (scale, shift) = affine ? (parameter($"{name}.weight")[channel], parameter($"{name}.bias")[channel]) : (1, 0);
            foreach (var place in Of(channel))
                result[place] = ((data[place] - mean) / Math.Sqrt(variance + eps) * scale) + shift;
        }

        return With(shape, result);
    }

    private double Factor(string name, double? momentum)
    {
        var batches = parameter($"{name}.num_batches_tracked");
        batches[0]++;
        return momentum ?? (1 / batches[0]);
    }

    private (double Mean, double Variance) Statistics(int channel)
    {
        var mean = Of(channel).Average(place => data[place]);
        return (mean, Of(channel).Average(place => (data[place] - mean) * (data[place] - mean)));
    }

    // The estimate follows the unbiased variance, though the biased one normalises.
    private void Follow(string name, int channel, double factor, double mean, double variance)
    {
        var count = (double)data.Length / shape[0];
        var (means, variances) = (parameter($"{name}.running_mean"), parameter($"{name}.running_var"));
        means[channel] = ((1 - factor) * means[channel]) + (factor * mean);
        variances[channel] = ((1 - factor) * variances[channel]) + (factor * variance * count / (count - 1));
    }

    private IEnumerable<int> Of(int channel)
    {
        var pixels = data.Length / samples / shape[0];
        return Enumerable.Range(0, samples).SelectMany(sample => Enumerable.Range(((sample * shape[0]) + channel) * pixels, pixels));
    }
}
