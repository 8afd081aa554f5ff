namespace Lamina;

/// <summary>
/// torch.nn.NLLLoss, the negative log-likelihood, over log-probabilities as LogSoftmax gives them: −w_y·x_y for a sample of class y. The mean over a batch divides by Σ w_y over
/// the samples that are not ignored. LogSoftmax and this loss are <see cref="CrossEntropyLoss"/>, which is the faster of the two.
/// </summary>
public sealed class NLLLoss : ClassLoss
{
    private const string NoLabels =
        "NLLLoss takes the class of each sample as an integer label, but float targets are given. For shares of the classes use CrossEntropyLoss over scores, or KLDivLoss.";

    internal static NLLLoss Default { get; } = new();

    internal override string? Refusal(bool hasLabels, int outputSize) => hasLabels ? base.Refusal(hasLabels, outputSize) : NoLabels;

    /// <summary>Not supported: the target is a label.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    protected internal override double Normalizer(ReadOnlySpan<float> targets, int outputSize) => throw new NotSupportedException(NoLabels);

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A label is neither a class nor <see cref="ClassLoss.IgnoreIndex"/>.</exception>
    protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, int outputSize, double normalizer, Span<float> gradient)
    {
        LossArguments.CheckLabels(outputs.Length, labels.Length, outputSize, gradient.Length);
        CheckWeight(outputSize);
        // All that a label does not name has the coefficient 0.
        var coefficient = default(NLLCoefficient);
        var total = 0.0;
        gradient.Clear();
        for (var sample = 0; sample < labels.Length; sample++)
        {
            var label = labels[sample];
            if (label == IgnoreIndex)
                continue;
            CheckLabel(label, sample, outputSize);
            var own = coefficient.Own(WeightOf(label));
            var at = (sample * outputSize) + label;
            total -= own * outputs[at];
            if (!gradient.IsEmpty)
                gradient[at] = (float)(-own / normalizer);
        }

        return total / normalizer;
    }

    /// <summary>Not supported: the target is a label.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, int outputSize, double normalizer, Span<float> gradient) =>
        throw new NotSupportedException(NoLabels);
}
