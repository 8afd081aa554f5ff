namespace Lamina;

/// <summary>Down to 0 along a power of the time that is left: torch's PolynomialLR.</summary>
/// <param name="time">How long it takes, at least 1.</param>
/// <param name="power">The power; at least 0.</param>
public sealed class PolynomialSchedule(int time = 5, double power = 1) : LearningRateSchedule
{
    private readonly int length = ScheduleArguments.AtLeast1(time, nameof(time));
    private readonly double power = OptimizerArguments.NotNegative(power, nameof(power));

    /// <inheritdoc/>
    public override double RateAt(double initial, long time) => initial * Math.Pow(1 - ((double)Math.Min(time, length) / length), power);
}
