namespace Lamina;

/// <summary>
/// torch.nn.SmoothL1Loss (Girshick, "Fast R-CNN", 2015): with d = |o − t|, d²/2β where d is below β = <see cref="Beta"/>, else d − β/2. Its gradient is that of
/// <see cref="L1Loss"/>, but goes to 0 with d.
/// </summary>
public sealed partial class SmoothL1Loss : ElementLoss
{
    /// <summary>Where the square ends, finite and not negative; 0 is <see cref="L1Loss"/>. Default 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public double Beta
    {
        get;
        init => field = LossArguments.Finite(value, nameof(Beta), least: 0);
    } = 1;

    internal static SmoothL1Loss Default { get; } = new();
}
