namespace Lamina;

/// <summary>
/// torch.nn.BCEWithLogitsLoss over scores x (logits) of any size, to targets from 0 to 1: −(p·t·ln σ(x) + (1 − t)·ln(1 − σ(x))), σ being the sigmoid, which the loss applies
/// itself, and p an output's <see cref="PosWeight"/>; its gradient is (1 − t)·σ(x) − p·t·σ(−x). For yes or no, and for several labels that may all hold.
/// </summary>
public sealed partial class BCEWithLogitsLoss : ElementLoss
{
    private readonly float[]? weight;
    private readonly float[]? positive;

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

    /// <summary>One factor for what is true of each output, finite and not negative: above 1 fewer are missed, below 1 fewer are wrong. Null for none.</summary>
    /// <exception cref="ArgumentException">A factor is negative or not finite.</exception>
    public IReadOnlyList<float>? PosWeight
    {
        get;
        init
        {
            positive = LossArguments.Factors(value, nameof(PosWeight), "output");
            field = positive is null ? null : Array.AsReadOnly(positive);
        }
    }

    internal static BCEWithLogitsLoss Default { get; } = new();

    internal override ReadOnlySpan<float> Weights => weight;

    internal override ReadOnlySpan<float> Factors => positive;
}
