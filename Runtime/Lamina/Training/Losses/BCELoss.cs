namespace Lamina;

/// <summary>
/// torch.nn.BCELoss over probabilities, as a sigmoid gives them, to targets from 0 to 1: −(t·ln o + (1 − t)·ln(1 − o)), where no logarithm is below −100, and in the gradient,
/// (o − t)/(o·(1 − o)), no divisor below 1e-12. Over scores <see cref="BCEWithLogitsLoss"/> is more exact.
/// </summary>
public sealed partial class BCELoss : ElementLoss
{
    private readonly float[]? weight;

    /// <summary>One factor for each output, finite and not negative; null for none. The mean still divides by the number of outputs.</summary>
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

    internal static BCELoss Default { get; } = new();

    internal override ReadOnlySpan<float> Weights => weight;
}
