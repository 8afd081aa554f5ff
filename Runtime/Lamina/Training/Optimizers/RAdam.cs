namespace Lamina;

/// <summary>
/// RAdam, rectified Adam (Liu et al. 2020): torch.optim.RAdam, formula for formula. m and v as in <see cref="Adam"/>; ρ∞ = 2/(1 − β₂) − 1 and
/// ρₜ = ρ∞ − 2tβ₂ᵗ/(1 − β₂ᵗ) tell how many gradients v stands for. Where ρₜ > 5: p ← p − γ·m/(1 − β₁ᵗ)·r·√(1 − β₂ᵗ)/(√v + ε) with
/// r² = (ρₜ − 4)(ρₜ − 2)ρ∞/((ρ∞ − 4)(ρ∞ − 2)ρₜ), and before: p ← p − γ·m/(1 − β₁ᵗ).
/// </summary>
public sealed class RAdam : GroupedOptimizer
{
    /// <summary>Creates the optimizer for one network.</summary>
    /// <param name="learningRate">γ, the step size; at least 0.</param>
    /// <param name="beta1">β₁, the decay of the gradient's running mean, in [0, 1).</param>
    /// <param name="beta2">β₂, the decay of its square's running mean, in [0, 1).</param>
    /// <param name="epsilon">ε, added to the denominator; at least 0.</param>
    /// <param name="weightDecay">λ; λ·p is added to the gradient; at least 0.</param>
    /// <param name="decoupledWeightDecay">Shrinks the parameters by 1 − γλ instead, as <see cref="AdamW"/> does.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public RAdam(
        float learningRate = 1e-3f,
        double beta1 = 0.9,
        double beta2 = 0.999,
        double epsilon = 1e-8,
        double weightDecay = 0,
        bool decoupledWeightDecay = false,
        bool maximize = false)
        : base(learningRate, weightDecay, maximize, RAdamUpdate.States())
    {
        Beta1 = OptimizerArguments.Decay(beta1, nameof(beta1));
        Beta2 = OptimizerArguments.Decay(beta2, nameof(beta2));
        Epsilon = OptimizerArguments.NotNegative(epsilon, nameof(epsilon));
        DecoupledWeightDecay = decoupledWeightDecay;
    }

    /// <summary>β₁.</summary>
    public double Beta1 { get; }

    /// <summary>β₂.</summary>
    public double Beta2 { get; }

    /// <summary>ε.</summary>
    public double Epsilon { get; }

    /// <summary>Whether weight decay shrinks the parameters and leaves the gradient alone.</summary>
    public bool DecoupledWeightDecay { get; }

    private protected override ArenaUpdate CreateUpdate() => new ArenaUpdate<RAdamUpdate>(Numbers);

    private RAdamUpdate Numbers(in UpdateStep step)
    {
        var seen = step.Seen(Beta2);
        var most = (2 / (1 - Beta2)) - 1;
        var now = most - (2 * step.Number * (1 - seen) / seen);
        var rectified = now > 5;
        var rectification = rectified ? Math.Sqrt((now - 4) * (now - 2) * most / ((most - 4) * (most - 2) * now) * seen) : 1;
        return new(step)
        {
            Shrink = DecoupledWeightDecay ? step.Shrink : 1,
            WeightDecay = DecoupledWeightDecay ? 0 : (float)step.WeightDecay,
            MeanRate = (float)(1 - Beta1),
            SquareDecay = (float)Beta2,
            SquareRate = (float)(1 - Beta2),
            StepSize = (float)(step.LearningRate / step.Seen(Beta1) * rectification),
            Epsilon = (float)Epsilon,
            Rectified = rectified,
        };
    }
}
