namespace Lamina;

/// <summary>
/// torchvision.ops.sigmoid_focal_loss (Lin et al., "Focal loss for dense object detection", 2017) over scores x (logits), to targets from 0 to 1: with p the probability
/// that sigmoid gives to what is true, −α_t·(1 − p)^γ·ln p. What is easy counts less than in <see cref="BCEWithLogitsLoss"/>.
/// </summary>
public sealed partial class FocalLoss : ElementLoss
{
    /// <summary>α for what is true, 1 − α for what is not, from 0 to 1; −1 for neither. Default 0.25.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Neither from 0 to 1 nor −1.</exception>
    public double Alpha
    {
        get;
        init => field = value is -1 or (>= 0 and <= 1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Alpha), value, "It must be from 0 to 1, or -1 for no such factor.");
    } = 0.25;

    /// <summary>How much what is easy counts less, finite and not negative; 0 is <see cref="BCEWithLogitsLoss"/> with α. Default 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public double Gamma
    {
        get;
        init => field = LossArguments.Finite(value, nameof(Gamma), least: 0);
    } = 2;

    internal static FocalLoss Default { get; } = new();
}
