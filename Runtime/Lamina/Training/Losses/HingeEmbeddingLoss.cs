namespace Lamina;

/// <summary>
/// torch.nn.HingeEmbeddingLoss over distances of pairs, to targets 1 (alike) and −1 (unlike): o where the target is 1, max(0, margin − o) where it is −1.
/// </summary>
public sealed partial class HingeEmbeddingLoss : ElementLoss
{
    /// <summary>What the distances of unlike pairs should reach. Default 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not finite.</exception>
    public double Margin
    {
        get;
        init => field = LossArguments.Finite(value, nameof(Margin));
    } = 1;

    internal static HingeEmbeddingLoss Default { get; } = new();
}
