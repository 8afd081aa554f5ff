namespace Lamina;

/// <summary>Schedules at the same time, each of which changes what the one before gives: torch's ChainedScheduler, whose parts multiply.</summary>
public sealed class ChainedSchedule : LearningRateSchedule
{
    private readonly LearningRateSchedule[] parts;

    /// <summary>Creates the schedule.</summary>
    /// <param name="parts">The schedules, in order.</param>
    public ChainedSchedule(params LearningRateSchedule[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        foreach (var part in parts)
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
        this.parts = [.. parts];
    }

    /// <inheritdoc/>
    public override double RateAt(double initial, long time)
    {
        foreach (var part in parts)
            initial = part.RateAt(initial, time);
        return initial;
    }

    /// <inheritdoc/>
    protected internal override void Observe(double loss)
    {
        foreach (var part in parts)
            part.Observe(loss);
    }
}
