namespace Lamina;

/// <summary>
/// From the initial rate down half a cosine to the least one (Loshchilov and Hutter 2017): torch's CosineAnnealingLR, which rises again afterwards. With restarts, as
/// torch's CosineAnnealingWarmRestarts has it, the rate jumps back up instead, and each way down may be longer than the last.
/// </summary>
/// <param name="period">The time of the first way down, at least 1.</param>
/// <param name="least">The least rate, at least 0.</param>
/// <param name="restarts">Whether the rate jumps back up.</param>
/// <param name="periodFactor">How many times as long as the last each further way down is, at least 1; with restarts.</param>
public sealed class CosineSchedule(int period, double least = 0, bool restarts = false, int periodFactor = 1) : LearningRateSchedule
{
    private readonly int period = ScheduleArguments.AtLeast1(period, nameof(period));
    private readonly double least = OptimizerArguments.NotNegative(least, nameof(least));
    private readonly int periodFactor = ScheduleArguments.AtLeast1(periodFactor, nameof(periodFactor));

    /// <inheritdoc/>
    public override double RateAt(double initial, long time)
    {
        var (since, length) = ((double)time, (double)period);
        if (restarts && periodFactor == 1)
            since = time % period;
        while (restarts && periodFactor > 1 && since >= length)
            (since, length) = (since - length, length * periodFactor);
        return least + ((initial - least) * (1 + Math.Cos(Math.PI * since / length)) / 2);
    }
}
