namespace Lamina;

/// <summary>
/// One cycle (Smith and Topin 2018): up from a small rate to the largest, and down to next to nothing, along cosines: torch's OneCycleLR without its cycle of momentum.
/// The optimizer's own rate plays no part. It is meant to be counted in steps.
/// </summary>
/// <param name="largest">The largest rate, at least 0.</param>
/// <param name="time">Steps in all, at least 2.</param>
/// <param name="rise">The share of the time that goes up, in (0, 1).</param>
/// <param name="startDivisor">How many times smaller than the largest the first rate is; above 0.</param>
/// <param name="endDivisor">How many times smaller than the first the last rate is; above 0.</param>
public sealed class OneCycleSchedule(double largest, int time, double rise = 0.3, double startDivisor = 25, double endDivisor = 1e4) : LearningRateSchedule
{
    private readonly double largest = OptimizerArguments.NotNegative(largest, nameof(largest));
    private readonly int length = time >= 2 ? time : throw new ArgumentOutOfRangeException(nameof(time), time, "A cycle has at least 2 steps.");
    private readonly double rise = rise is > 0 and < 1 ? rise : throw new ArgumentOutOfRangeException(nameof(rise), rise, "A share in (0, 1).");
    private readonly double first = largest / ScheduleArguments.Positive(startDivisor, nameof(startDivisor));
    private readonly double last = largest / startDivisor / ScheduleArguments.Positive(endDivisor, nameof(endDivisor));

    /// <inheritdoc/>
    public override double RateAt(double initial, long time)
    {
        var top = (rise * length) - 1;
        return time <= top && top > 0
            ? Between(first, largest, time / top)
            : Between(largest, last, Math.Min(1, (time - top) / (length - 1 - top)));
    }

    private static double Between(double from, double to, double share) => to + ((from - to) / 2 * (1 + Math.Cos(Math.PI * share)));
}
