namespace Lamina;

/// <summary>The rate is multiplied each time: torch's ExponentialLR.</summary>
/// <param name="factor">γ; at least 0.</param>
public sealed class ExponentialSchedule(double factor) : LearningRateSchedule
{
    private readonly double factor = OptimizerArguments.NotNegative(factor, nameof(factor));

    /// <inheritdoc/>
    public override double RateAt(double initial, long time) => initial * Math.Pow(factor, time);
}
