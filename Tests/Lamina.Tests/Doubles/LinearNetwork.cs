namespace Lamina.Tests.Doubles;

/// <summary>
/// A network written by hand, y = W·x + b, for tests of what surrounds a network: it stands in for the generator's output and is naive on purpose.
/// </summary>
internal sealed class LinearNetwork(int inputs, int outputs, ulong seed = 0, Loss? declaredLoss = null, string layer = "fc1")
    : Network(Describe(inputs, outputs, layer), seed)
{
    public override Loss? DeclaredLoss => declaredLoss;

    public Parameter Weight => ParameterAt(0);

    public Parameter Bias => ParameterAt(1);

    /// <summary>The number of samples in each training step made.</summary>
    public List<int> BatchSizes { get; } = [];

    /// <summary>The first input of each sample trained on, in order.</summary>
    public List<float> SeenFirstInputs { get; } = [];

    public override void Infer(ReadOnlySpan<float> inputs, Span<float> outputs)
    {
        var (n, size) = (Architecture.InputSize, Architecture.OutputSize);
        for (var sample = 0; sample < inputs.Length / n; sample++)
        {
            for (var o = 0; o < size; o++)
            {
                var sum = Bias.Values[o];
                for (var i = 0; i < n; i++)
                    sum += Weight.Values[(o * n) + i] * inputs[(sample * n) + i];
                outputs[(sample * size) + o] = sum;
            }
        }
    }

    public override float TrainStep(ReadOnlySpan<float> inputs, ReadOnlySpan<int> labels, Loss loss, Optimizer optimizer)
    {
        var outputs = new float[labels.Length * Architecture.OutputSize];
        var gradient = new float[outputs.Length];
        Infer(inputs, outputs);
        var value = loss.Evaluate(outputs, labels, Architecture.OutputSize, loss.Normalizer(labels, Architecture.OutputSize), gradient);
        Update(inputs, gradient, optimizer);
        return (float)value;
    }

    public override float TrainStep(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Loss loss, Optimizer optimizer)
    {
        var outputs = new float[targets.Length];
        var gradient = new float[outputs.Length];
        Infer(inputs, outputs);
        var value = loss.Evaluate(outputs, targets, Architecture.OutputSize, loss.Normalizer(targets, Architecture.OutputSize), gradient);
        Update(inputs, gradient, optimizer);
        return (float)value;
    }

    private void Update(ReadOnlySpan<float> inputs, ReadOnlySpan<float> gradient, Optimizer optimizer)
    {
        var (n, size) = (Architecture.InputSize, Architecture.OutputSize);
        GradientBuffer.Span.Clear();
        BatchSizes.Add(inputs.Length / n);
        for (var sample = 0; sample < inputs.Length / n; sample++)
        {
            SeenFirstInputs.Add(inputs[sample * n]);
            for (var o = 0; o < size; o++)
            {
                Bias.Gradient[o] += gradient[(sample * size) + o];
                for (var i = 0; i < n; i++)
                    Weight.Gradient[(o * n) + i] += gradient[(sample * size) + o] * inputs[(sample * n) + i];
            }
        }

        optimizer.Step(ParameterBuffer.Span, GradientBuffer.Span);
    }

    private static NetworkInfo Describe(int inputs, int outputs, string layer)
    {
        var weight = new ParameterInfo(layer + ".weight", [outputs, inputs], 0, inputs);
        var bias = new ParameterInfo(layer + ".bias", [outputs], (weight.Length + 15) / 16 * 16, inputs);
        return new NetworkInfo(
            "LinearNetwork",
            [inputs],
            [outputs],
            [new LayerInfo(layer, "Linear", [outputs], weight.Length + bias.Length, weight.Length)],
            [weight, bias],
            new MemoryPlan(bias.Offset + ((bias.Length + 15) / 16 * 16), 0, 0));
    }
}
