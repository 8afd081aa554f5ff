namespace Lamina;

/// <summary>At given times the rate is multiplied: torch's MultiStepLR.</summary>
public sealed class MultiStepSchedule : LearningRateSchedule
{
    private readonly int[] milestones;
    private readonly double factor;

    /// <summary>Creates the schedule.</summary>
    /// <param name="milestones">The times, at least 0, in any order; one that is given twice counts twice.</param>
    /// <param name="factor">γ, what the rate is multiplied by; at least 0.</param>
    public MultiStepSchedule(IEnumerable<int> milestones, double factor = 0.1)
    {
        ArgumentNullException.ThrowIfNull(milestones);
        this.milestones = [.. milestones];
        if (Array.Exists(this.milestones, time => time < 0))
            throw new ArgumentOutOfRangeException(nameof(milestones), "Times are at least 0.");
        this.factor = OptimizerArguments.NotNegative(factor, nameof(factor));
    }

    /// <inheritdoc/>
    public override double RateAt(double initial, long time)
    {
        var passed = 0;
        foreach (var milestone in milestones)
            passed += time >= milestone ? 1 : 0;
        return initial * Math.Pow(factor, passed);
    }
}
