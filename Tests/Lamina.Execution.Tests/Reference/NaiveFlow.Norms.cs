namespace Lamina.Execution.Tests;

/// <content>Normalisations over parts of one sample.</content>
public sealed partial class NaiveFlow
{
    public override ReferenceFlow LayerNorm(int startDim = -1, double eps = 1e-5, bool elementwiseAffine = true, bool bias = true, string? name = null)
    {
        name ??= numbers.Next("norm");
        var first = startDim < 0 ? shape.Length + startDim : startDim - 1;
        var part = shape[first..].Aggregate(1, (product, size) => product * size);
        return Standardized(part, eps, elementwiseAffine ? parameter($"{name}.weight") : null, elementwiseAffine && bias ? parameter($"{name}.bias") : null, at => at % part);
    }

    public override ReferenceFlow GroupNorm(int numGroups, double eps = 1e-5, bool affine = true, string? name = null)
    {
        name ??= numbers.Next("norm");
        return ByChannel(numGroups, eps, affine, name);
    }

    public override ReferenceFlow InstanceNorm2d(double eps = 1e-5, bool affine = false, string? name = null)
    {
        name ??= numbers.Next("norm");
        return ByChannel(Channels, eps, affine, name);
    }

    public override ReferenceFlow LocalResponseNorm(int size, double alpha = 1e-4, double beta = 0.75, double k = 1)
    {
        var pixels = shape[1..].Aggregate(1, (product, each) => product * each);
        var result = new double[data.Length];
        for (var at = 0; at < data.Length; at++)
        {
            var (channel, squares) = (at / pixels % Channels, 0.0);
            for (var other = channel - (size / 2); other < channel - (size / 2) + size; other++)
            {
                if (other >= 0 && other < Channels)
                    squares += Math.Pow(data[at + ((other - channel) * pixels)], 2);
            }

            result[at] = data[at] / Math.Pow(k + (alpha * squares / size), beta);
        }

        return With(shape, result);
    }

    private NaiveFlow ByChannel(int groups, double eps, bool affine, string name)
    {
        var pixels = shape[1..].Aggregate(1, (product, size) => product * size);
        return Standardized(Channels / groups * pixels, eps, affine ? parameter($"{name}.weight") : null, affine ? parameter($"{name}.bias") : null, at => at / pixels % Channels);
    }

    // Parts of the data that follow each other, each less its mean and over the root of its variance.
    private NaiveFlow Standardized(int part, double eps, double[]? weight, double[]? bias, Func<int, int> affineAt)
    {
        var result = new double[data.Length];
        for (var first = 0; first < data.Length; first += part)
        {
            var own = data[first..(first + part)];
            var mean = own.Average();
            var deviation = Math.Sqrt(own.Average(x => (x - mean) * (x - mean)) + eps);
            for (var at = first; at < first + part; at++)
                result[at] = ((data[at] - mean) / deviation * (weight?[affineAt(at)] ?? 1)) + (bias?[affineAt(at)] ?? 0);
        }

        return With(shape, result);
    }
}
