namespace Lamina;

/// <summary>The initial rate times a function of time: torch's LambdaLR.</summary>
/// <param name="factor">What the initial rate is multiplied by at a time, from 0.</param>
public sealed class FunctionSchedule(Func<long, double> factor) : LearningRateSchedule
{
    private readonly Func<long, double> factor = factor ?? throw new ArgumentNullException(nameof(factor));

    /// <inheritdoc/>
    public override double RateAt(double initial, long time) => initial * factor(time);
}
