namespace Lamina;

/// <summary>The rate falls when the loss has not for some epochs: torch's ReduceLROnPlateau, for losses, with its relative threshold.</summary>
public sealed class ReduceOnPlateau : LearningRateSchedule
{
    private readonly double factor;
    private readonly int patience;
    private readonly double threshold;
    private readonly int cooldown;
    private readonly double least;
    private double best = double.PositiveInfinity;
    private int bad;
    private int cooling;
    private int falls;

    /// <summary>Creates the schedule.</summary>
    /// <param name="factor">What the rate is multiplied by, in [0, 1).</param>
    /// <param name="patience">Epochs without a better loss that are let pass; at least 0.</param>
    /// <param name="threshold">A loss is better that is below the best by more than this share of it; at least 0.</param>
    /// <param name="cooldown">Epochs after a fall in which losses do not count; at least 0.</param>
    /// <param name="least">The least rate; at least 0.</param>
    public ReduceOnPlateau(double factor = 0.1, int patience = 10, double threshold = 1e-4, int cooldown = 0, double least = 0)
    {
        this.factor = OptimizerArguments.Decay(factor, nameof(factor));
        ArgumentOutOfRangeException.ThrowIfNegative(patience);
        ArgumentOutOfRangeException.ThrowIfNegative(cooldown);
        (this.patience, this.cooldown) = (patience, cooldown);
        this.threshold = OptimizerArguments.NotNegative(threshold, nameof(threshold));
        this.least = OptimizerArguments.NotNegative(least, nameof(least));
    }

    /// <inheritdoc/>
    public override double RateAt(double initial, long time) => falls == 0 ? initial : Math.Max(initial * Math.Pow(factor, falls), least);

    /// <inheritdoc/>
    protected internal override void Observe(double loss)
    {
        if (loss < best * (1 - threshold))
            (best, bad) = (loss, 0);
        else
            bad++;
        if (cooling > 0)
        {
            cooling--;
            bad = 0;
        }

        if (bad <= patience)
            return;
        falls++;
        (cooling, bad) = (cooldown, 0);
    }
}
