namespace Lamina;

/// <summary>
/// torch.nn.MultiLabelSoftMarginLoss over a score x for each of several labels that may all hold, to targets 0 and 1: for a sample the mean of
/// −(t·ln σ(x) + (1 − t)·ln(1 − σ(x))) over its labels, averaged or summed over the samples of the batch.
/// </summary>
public sealed partial class MultiLabelSoftMarginLoss : ElementLoss
{
    private readonly float[]? weight;

    /// <summary>One factor for each label, finite and not negative; null for none. A sample's mean still divides by the number of labels.</summary>
    /// <exception cref="ArgumentException">A factor is negative or not finite.</exception>
    public IReadOnlyList<float>? Weight
    {
        get;
        init
        {
            weight = LossArguments.Factors(value, nameof(Weight), "output");
            field = weight is null ? null : Array.AsReadOnly(weight);
        }
    }

    internal static MultiLabelSoftMarginLoss Default { get; } = new();

    internal override ReadOnlySpan<float> Weights => weight;

    private protected override double Divisor(int elements, int outputSize) => Reduction == Reduction.Mean ? elements : outputSize;
}
