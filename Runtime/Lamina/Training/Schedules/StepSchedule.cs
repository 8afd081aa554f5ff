namespace Lamina;

/// <summary>Every so often the rate is multiplied: torch's StepLR.</summary>
/// <param name="every">Epochs or steps between two falls, at least 1.</param>
/// <param name="factor">γ, what the rate is multiplied by; at least 0.</param>
public sealed class StepSchedule(int every, double factor = 0.1) : LearningRateSchedule
{
    private readonly int every = ScheduleArguments.AtLeast1(every, nameof(every));
    private readonly double factor = OptimizerArguments.NotNegative(factor, nameof(factor));

    /// <inheritdoc/>
    public override double RateAt(double initial, long time) => initial * Math.Pow(factor, time / every);
}
