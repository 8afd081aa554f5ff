namespace Lamina.Execution.Tests;

/// <content>Activations, element by element or along one axis.</content>
public sealed partial class NaiveFlow
{
    public override ReferenceFlow LeakyReLU(double negativeSlope = 0.01) => With(shape, Array.ConvertAll(data, x => x > 0 ? x : negativeSlope * x));

    public override ReferenceFlow PReLU(bool perChannel = false, double init = 0.25, string? name = null)
    {
        var weight = parameter($"{name ?? numbers.Next("prelu")}.weight");
        var pixels = shape[1..].Aggregate(1, (product, size) => product * size);
        return With(shape, [.. data.Select((x, at) => x > 0 ? x : weight[perChannel ? at / pixels % Channels : 0] * x)]);
    }

    public override ReferenceFlow Softmax(int dim = 1) => AlongAxis(dim, line =>
    {
        var sum = line.Sum(Math.Exp);
        return [.. line.Select(x => Math.Exp(x) / sum)];
    });

    public override ReferenceFlow ELU(double alpha = 1) => With(shape, Array.ConvertAll(data, x => x > 0 ? x : alpha * (Math.Exp(x) - 1)));

    public override ReferenceFlow LogSoftmax(int dim = 1) => AlongAxis(dim, line =>
    {
        var sum = Math.Log(line.Sum(Math.Exp));
        return [.. line.Select(x => x - sum)];
    });

    // Every line along one dimension, counted as PyTorch does, made into another of the same length.
    private NaiveFlow AlongAxis(int dim, Func<double[], double[]> change)
    {
        int[] whole = [samples, .. shape];
        dim = dim < 0 ? whole.Length + dim : dim;
        var (length, below) = (whole[dim], whole[(dim + 1)..].Aggregate(1, (product, size) => product * size));
        var result = new double[data.Length];
        for (var first = 0; first < data.Length; first++)
        {
            if (first / below % length != 0)
                continue;
            var line = change([.. Enumerable.Range(0, length).Select(i => data[first + (i * below)])]);
            for (var i = 0; i < length; i++)
                result[first + (i * below)] = line[i];
        }

        return With(shape, result);
    }
}
