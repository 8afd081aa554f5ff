namespace Lamina;

/// <summary>
/// RMSprop (Hinton 2012), with momentum and centred (Graves 2013) if asked for: torch.optim.RMSprop, formula for formula. With g ← g + λp: v ← αv + (1 − α)g²;
/// p ← p − γ·g/(√v + ε). Centred, the variance v − m² divides, with m ← αm + (1 − α)g. With momentum: u ← μu + g/(√v + ε); p ← p − γu.
/// </summary>
public sealed class RMSprop : GroupedOptimizer
{
    /// <summary>Creates the optimizer for one network.</summary>
    /// <param name="learningRate">γ, the step size; at least 0.</param>
    /// <param name="alpha">α, the decay of the squares' running mean, in [0, 1).</param>
    /// <param name="epsilon">ε, added to the denominator; at least 0.</param>
    /// <param name="weightDecay">λ; λ·p is added to the gradient; at least 0.</param>
    /// <param name="momentum">μ, the share of the velocity that each step keeps; at least 0.</param>
    /// <param name="centered">Divides by the gradient's deviation, not by its size.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public RMSprop(
        float learningRate = 1e-2f,
        double alpha = 0.99,
        double epsilon = 1e-8,
        double weightDecay = 0,
        double momentum = 0,
        bool centered = false,
        bool maximize = false)
        : base(learningRate, weightDecay, maximize, RMSpropUpdate.States(centered, hasMomentum: momentum != 0))
    {
        Alpha = OptimizerArguments.Decay(alpha, nameof(alpha));
        Epsilon = OptimizerArguments.NotNegative(epsilon, nameof(epsilon));
        Momentum = OptimizerArguments.NotNegative(momentum, nameof(momentum));
        Centered = centered;
    }

    /// <summary>α.</summary>
    public double Alpha { get; }

    /// <summary>ε.</summary>
    public double Epsilon { get; }

    /// <summary>μ.</summary>
    public double Momentum { get; }

    /// <summary>Whether the gradient's deviation divides.</summary>
    public bool Centered { get; }

    private protected override ArenaUpdate CreateUpdate() => new ArenaUpdate<RMSpropUpdate>(Numbers);

    private RMSpropUpdate Numbers(in UpdateStep step) => new(step)
    {
        LearningRate = step.LearningRate,
        WeightDecay = (float)step.WeightDecay,
        SquareDecay = (float)Alpha,
        SquareRate = (float)(1 - Alpha),
        Epsilon = (float)Epsilon,
        Momentum = (float)Momentum,
        Centered = Centered,
        HasMomentum = Momentum != 0,
    };
}
