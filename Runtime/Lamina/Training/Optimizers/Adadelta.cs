namespace Lamina;

/// <summary>
/// Adadelta (Zeiler 2012): torch.optim.Adadelta, formula for formula. With g ← g + λp: v ← ρv + (1 − ρ)g²; Δ = √(u + ε)/√(v + ε)·g;
/// u ← ρu + (1 − ρ)Δ²; p ← p − γΔ.
/// </summary>
public sealed class Adadelta : GroupedOptimizer
{
    /// <summary>Creates the optimizer for one network.</summary>
    /// <param name="learningRate">γ, by which steps are scaled; at least 0.</param>
    /// <param name="rho">ρ, the decay of the running means of squares, in [0, 1).</param>
    /// <param name="epsilon">ε, added under the roots; at least 0.</param>
    /// <param name="weightDecay">λ; λ·p is added to the gradient; at least 0.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public Adadelta(float learningRate = 1, double rho = 0.9, double epsilon = 1e-6, double weightDecay = 0, bool maximize = false)
        : base(learningRate, weightDecay, maximize, AdadeltaUpdate.States())
    {
        Rho = OptimizerArguments.Decay(rho, nameof(rho));
        Epsilon = OptimizerArguments.NotNegative(epsilon, nameof(epsilon));
    }

    /// <summary>ρ.</summary>
    public double Rho { get; }

    /// <summary>ε.</summary>
    public double Epsilon { get; }

    private protected override ArenaUpdate CreateUpdate() => new ArenaUpdate<AdadeltaUpdate>(Numbers);

    private AdadeltaUpdate Numbers(in UpdateStep step) => new(step)
    {
        LearningRate = step.LearningRate,
        WeightDecay = (float)step.WeightDecay,
        Decay = (float)Rho,
        Rate = (float)(1 - Rho),
        Epsilon = (float)Epsilon,
    };
}
