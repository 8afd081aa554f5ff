namespace Lamina;

/// <summary>
/// Adamax, Adam with the infinity norm (Kingma and Ba 2015, section 7): torch.optim.Adamax, formula for formula. With g ← g + λp: m ← β₁m + (1 − β₁)g;
/// u ← max(β₂u, |g| + ε); p ← p − γ/(1 − β₁ᵗ)·m/u.
/// </summary>
public sealed class Adamax : GroupedOptimizer
{
    /// <summary>Creates the optimizer for one network.</summary>
    /// <param name="learningRate">γ, the step size; at least 0.</param>
    /// <param name="beta1">β₁, the decay of the gradient's running mean, in [0, 1).</param>
    /// <param name="beta2">β₂, the decay of its largest magnitude, in [0, 1).</param>
    /// <param name="epsilon">ε, added to the magnitude; at least 0.</param>
    /// <param name="weightDecay">λ; λ·p is added to the gradient; at least 0.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public Adamax(
        float learningRate = 2e-3f,
        double beta1 = 0.9,
        double beta2 = 0.999,
        double epsilon = 1e-8,
        double weightDecay = 0,
        bool maximize = false)
        : base(learningRate, weightDecay, maximize, AdamaxUpdate.States())
    {
        Beta1 = OptimizerArguments.Decay(beta1, nameof(beta1));
        Beta2 = OptimizerArguments.Decay(beta2, nameof(beta2));
        Epsilon = OptimizerArguments.NotNegative(epsilon, nameof(epsilon));
    }

    /// <summary>β₁.</summary>
    public double Beta1 { get; }

    /// <summary>β₂.</summary>
    public double Beta2 { get; }

    /// <summary>ε.</summary>
    public double Epsilon { get; }

    private protected override ArenaUpdate CreateUpdate() => new ArenaUpdate<AdamaxUpdate>(Numbers);

    private AdamaxUpdate Numbers(in UpdateStep step) => new(step)
    {
        WeightDecay = (float)step.WeightDecay,
        MeanRate = (float)(1 - Beta1),
        LargestDecay = (float)Beta2,
        Epsilon = (float)Epsilon,
        StepSize = (float)(step.LearningRate / step.Seen(Beta1)),
    };
}
