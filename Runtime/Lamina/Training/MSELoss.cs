namespace Lamina;

/// <summary>
/// torch.nn.MSELoss: the squared difference of output and target, (o − t)², averaged or summed over all elements of the batch; its gradient is
/// 2·(o − t), divided likewise. Targets are floats.
/// </summary>
public sealed class MSELoss : Loss
{
    private const string LabelsGiven =
        "MSELoss compares outputs with float targets, but integer labels are given. Give targets of the output's shape, or use CrossEntropyLoss.";

    /// <summary>Mean or sum over all elements. Default mean.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Neither of the two.</exception>
    public Reduction Reduction
    {
        get;
        init => field = LossArguments.Defined(value, nameof(Reduction));
    } = Reduction.Mean;

    internal override string? Refusal(bool hasLabels, int outputSize) => hasLabels ? LabelsGiven : null;

    /// <summary>Not supported: the error is taken to float targets.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    protected internal override double Normalizer(ReadOnlySpan<int> labels, int outputSize) => throw NoLabels();

    /// <inheritdoc/>
    protected internal override double Normalizer(ReadOnlySpan<float> targets, int outputSize)
    {
        LossArguments.CheckWholeSamples(targets.Length, outputSize, "target numbers");
        return Reduction == Reduction.Mean ? targets.Length : 1;
    }

    /// <summary>Not supported: the error is taken to float targets.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, int outputSize, double normalizer, Span<float> gradient) =>
        throw NoLabels();

    /// <inheritdoc/>
    protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, int outputSize, double normalizer, Span<float> gradient)
    {
        LossArguments.CheckTargets(outputs.Length, targets.Length, outputSize, gradient.Length);
        var total = 0.0;
        for (var i = 0; i < outputs.Length; i++)
        {
            double difference = outputs[i] - targets[i];
            total += difference * difference;
        }

        for (var i = 0; i < gradient.Length; i++)
            gradient[i] = (float)(2 * (outputs[i] - targets[i]) / normalizer);
        return total / normalizer;
    }

    private static NotSupportedException NoLabels() => new(LabelsGiven);
}
