namespace Lamina;

/// <summary>
/// torch.nn.HuberLoss (Huber, "Robust estimation of a location parameter", 1964): with d = |o − t|, d²/2 where d is at most δ = <see cref="Delta"/>, else δ·(d − δ/2). It is
/// <see cref="SmoothL1Loss"/> times δ.
/// </summary>
public sealed partial class HuberLoss : ElementLoss
{
    /// <summary>Where the square ends, finite and above 0. Default 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0, or not finite.</exception>
    public double Delta
    {
        get;
        init => field = LossArguments.Finite(value, nameof(Delta), above: 0);
    } = 1;

    internal static HuberLoss Default { get; } = new();
}
