namespace Lamina;

/// <summary>A loss over a number for each class, −Σ a_c·z_c, whose target is a sample's class as an integer label; some losses take shares of the classes too.</summary>
public abstract class ClassLoss : Loss
{
    private protected readonly float[]? weight;

    private protected ClassLoss()
    {
    }

    /// <summary>One factor for each class, finite and not negative; null for none.</summary>
    /// <exception cref="ArgumentException">A factor is negative or not finite.</exception>
    public IReadOnlyList<float>? Weight
    {
        get;
        init
        {
            weight = LossArguments.Factors(value, nameof(Weight), "class");
            field = weight is null ? null : Array.AsReadOnly(weight);
        }
    }

    /// <summary>Samples with this label count for nothing. Default −100.</summary>
    public int IgnoreIndex { get; init; } = -100;

    /// <summary>Mean or sum over the batch. Default mean.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Neither of the two.</exception>
    public Reduction Reduction
    {
        get;
        init => field = LossArguments.Defined(value, nameof(Reduction));
    } = Reduction.Mean;

    /// <inheritdoc/>
    protected internal override bool Ignores(int label) => label == IgnoreIndex;

    /// <inheritdoc/>
    protected internal override bool Takes(int label, int outputSize) => (uint)label < (uint)outputSize;

    internal override string? Refusal(bool hasLabels, int outputSize) => weight is not null && weight.Length != outputSize ? WeightMismatch(outputSize) : null;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A label is neither a class nor <see cref="IgnoreIndex"/>.</exception>
    protected internal override double Normalizer(ReadOnlySpan<int> labels, int outputSize)
    {
        CheckWeight(outputSize);
        var sum = 0.0;
        for (var sample = 0; sample < labels.Length; sample++)
        {
            var label = labels[sample];
            if (label == IgnoreIndex)
                continue;
            CheckLabel(label, sample, outputSize);
            sum += WeightOf(label);
        }

        return Reduction == Reduction.Mean ? sum : 1;
    }

    private protected double WeightOf(int c) => weight is null ? 1 : weight[c];

    private protected void CheckLabel(int label, int sample, int classes)
    {
        if ((uint)label >= (uint)classes)
        {
            throw new ArgumentOutOfRangeException(
                "labels",
                label,
                $"Sample {sample} has label {label}, but the network gives {classes} class scores: " +
                $"labels go from 0 to {classes - 1} (or {IgnoreIndex} to ignore a sample).");
        }
    }

    private protected void CheckWeight(int classes)
    {
        if (weight is not null && weight.Length != classes)
            throw new ArgumentException(WeightMismatch(classes));
    }

    private string WeightMismatch(int classes) =>
        $"The loss has {weight!.Length} class weights, but the network gives {classes} class scores. One weight is needed for each class.";
}
