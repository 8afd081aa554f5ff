namespace Lamina;

/// <summary>
/// A loss with a term f(o, t) for each output, averaged or summed over all outputs of the batch. Targets are floats, of the output's shape.
/// </summary>
/// <remarks>
/// f is stated once, by the operator of the loss's name: its code and that of its derivative, for processor and devices, are printed from there.
/// </remarks>
public abstract class ElementLoss : Loss
{
    private protected ElementLoss()
    {
    }

    /// <summary>Mean or sum over all elements. Default mean.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A reduction that the loss does not have.</exception>
    public Reduction Reduction
    {
        get;
        init => field = LossArguments.Defined(value, nameof(Reduction), HasBatchMean);
    } = Reduction.Mean;

    /// <summary>Whether it has <see cref="Reduction.BatchMean"/>.</summary>
    private protected virtual bool HasBatchMean => false;

    /// <summary>One weight for each output; empty for none.</summary>
    internal virtual ReadOnlySpan<float> Weights => default;

    /// <summary>The terms' own factor for each output; empty for none.</summary>
    internal virtual ReadOnlySpan<float> Factors => default;

    /// <summary>What users should take for labels.</summary>
    private protected virtual string ForLabels => "Give targets of the output's shape, or use CrossEntropyLoss.";

    internal override string? Refusal(bool hasLabels, int outputSize) => hasLabels ? LabelsGiven : Mismatch(outputSize);

    /// <summary>Not supported: the loss is taken to float targets.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    protected internal override double Normalizer(ReadOnlySpan<int> labels, int outputSize) => throw NoLabels();

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The loss has factors, but not one for each output.</exception>
    protected internal override double Normalizer(ReadOnlySpan<float> targets, int outputSize)
    {
        LossArguments.CheckWholeSamples(targets.Length, outputSize, "target numbers");
        CheckFactors(outputSize);
        return Divisor(targets.Length, outputSize);
    }

    /// <summary>Not supported: the loss is taken to float targets.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, int outputSize, double normalizer, Span<float> gradient) =>
        throw NoLabels();

    /// <inheritdoc/>
    protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, int outputSize, double normalizer, Span<float> gradient)
    {
        LossArguments.CheckTargets(outputs.Length, targets.Length, outputSize, gradient.Length);
        CheckFactors(outputSize);
        var batch = new ElementBatch
        {
            Outputs = outputs,
            Targets = targets,
            OutputSize = outputSize,
            Weights = Weights,
            Factors = Factors,
            Normalizer = normalizer,
            Gradient = gradient,
        };
        return Sum(batch) / normalizer;
    }

    /// <summary>The sum of a batch's terms.</summary>
    private protected abstract double Sum(in ElementBatch batch);

    /// <summary>What the sum of a batch's terms is divided by.</summary>
    /// <param name="elements">Outputs of the batch.</param>
    /// <param name="outputSize">Outputs of a sample.</param>
    private protected virtual double Divisor(int elements, int outputSize) => Reduction switch
    {
        Reduction.Mean => elements,
        Reduction.BatchMean => elements / outputSize,
        _ => 1,
    };

    private string LabelsGiven => $"{GetType().Name} compares outputs with float targets, but integer labels are given. {ForLabels}";

    private NotSupportedException NoLabels() => new(LabelsGiven);

    internal void CheckFactors(int outputSize)
    {
        if (Mismatch(outputSize) is { } mismatch)
            throw new ArgumentException(mismatch);
    }

    private string? Mismatch(int outputSize) =>
        LossArguments.FactorMismatch(Weights.Length, outputSize, "weights") ?? LossArguments.FactorMismatch(Factors.Length, outputSize, "positive weights");
}
