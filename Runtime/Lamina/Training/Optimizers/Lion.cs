namespace Lamina;

/// <summary>
/// Lion (Chen et al. 2023, algorithm 2): p ← p·(1 − γλ) − γ·sign(β₁m + (1 − β₁)g); m ← β₂m + (1 − β₂)g. Every element goes as far, so the step size is some three to ten
/// times smaller than AdamW's, and the decay as many times larger.
/// </summary>
public sealed class Lion : GroupedOptimizer
{
    /// <summary>Creates the optimizer for one network.</summary>
    /// <param name="learningRate">γ, how far each element goes; at least 0.</param>
    /// <param name="beta1">β₁, the share of the running mean in the step, in [0, 1).</param>
    /// <param name="beta2">β₂, the decay of the running mean, in [0, 1).</param>
    /// <param name="weightDecay">λ, decoupled; at least 0.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public Lion(float learningRate = 1e-4f, double beta1 = 0.9, double beta2 = 0.99, double weightDecay = 0, bool maximize = false)
        : base(learningRate, weightDecay, maximize, LionUpdate.States())
    {
        Beta1 = OptimizerArguments.Decay(beta1, nameof(beta1));
        Beta2 = OptimizerArguments.Decay(beta2, nameof(beta2));
    }

    /// <summary>β₁.</summary>
    public double Beta1 { get; }

    /// <summary>β₂.</summary>
    public double Beta2 { get; }

    private protected override ArenaUpdate CreateUpdate() => new ArenaUpdate<LionUpdate>(Numbers);

    private LionUpdate Numbers(in UpdateStep step) => new(step)
    {
        LearningRate = step.LearningRate,
        Shrink = step.Shrink,
        WayRate = (float)(1 - Beta1),
        MeanRate = (float)(1 - Beta2),
    };
}
