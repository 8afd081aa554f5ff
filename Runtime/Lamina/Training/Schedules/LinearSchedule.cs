namespace Lamina;

/// <summary>From one share of the initial rate to another along a line, and on with that: torch's LinearLR. With its defaults a warm-up.</summary>
/// <param name="time">How long it takes, at least 1.</param>
/// <param name="from">The first share, above 0 and at most 1.</param>
/// <param name="to">The last share, in [0, 1].</param>
public sealed class LinearSchedule(int time = 5, double from = 1.0 / 3, double to = 1) : LearningRateSchedule
{
    private readonly int length = ScheduleArguments.AtLeast1(time, nameof(time));
    private readonly double from = from is > 0 and <= 1 ? from : throw new ArgumentOutOfRangeException(nameof(from), from, "A share above 0, at most 1.");
    private readonly double to = to is >= 0 and <= 1 ? to : throw new ArgumentOutOfRangeException(nameof(to), to, "A share in [0, 1].");

    /// <inheritdoc/>
    public override double RateAt(double initial, long time) => initial * (from + ((to - from) * Math.Min(time, length) / length));
}
