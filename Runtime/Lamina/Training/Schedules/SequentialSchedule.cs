namespace Lamina;

/// <summary>One schedule after another, each from its own time 0: torch's SequentialLR. A warm-up and then a cosine, for example.</summary>
public sealed class SequentialSchedule : LearningRateSchedule
{
    private readonly (LearningRateSchedule Schedule, int From)[] parts;

    /// <summary>Creates the schedule.</summary>
    /// <param name="parts">Schedules and the times from which they hold, the first from 0 and each later than the one before.</param>
    /// <exception cref="ArgumentException">The times are not so, or there are none.</exception>
    public SequentialSchedule(params (LearningRateSchedule Schedule, int From)[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        for (var part = 0; part < parts.Length; part++)
        {
            ArgumentNullException.ThrowIfNull(parts[part].Schedule, nameof(parts));
            if (part == 0 ? parts[part].From != 0 : parts[part].From <= parts[part - 1].From)
                throw new ArgumentException("The first schedule holds from 0, and each from a later time than the one before.", nameof(parts));
        }

        this.parts = parts.Length > 0 ? [.. parts] : throw new ArgumentException("There is no schedule.", nameof(parts));
    }

    /// <inheritdoc/>
    public override double RateAt(double initial, long time)
    {
        var part = Array.FindLastIndex(parts, part => part.From <= time);
        return parts[part].Schedule.RateAt(initial, time - parts[part].From);
    }

    /// <inheritdoc/>
    protected internal override void Observe(double loss)
    {
        foreach (var (schedule, _) in parts)
            schedule.Observe(loss);
    }
}
