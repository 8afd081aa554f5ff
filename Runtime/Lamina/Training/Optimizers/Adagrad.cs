namespace Lamina;

/// <summary>
/// Adagrad (Duchi, Hazan and Singer 2011): torch.optim.Adagrad, formula for formula. With g ← g + λp: s ← s + g²; p ← p − γ/(1 + (t − 1)η)·g/(√s + ε).
/// </summary>
public sealed class Adagrad : GroupedOptimizer
{
    /// <summary>Creates the optimizer for one network.</summary>
    /// <param name="learningRate">γ, the step size; at least 0.</param>
    /// <param name="learningRateDecay">η, by which the step size falls from step to step; at least 0.</param>
    /// <param name="weightDecay">λ; λ·p is added to the gradient; at least 0.</param>
    /// <param name="initialAccumulator">What s begins with; at least 0.</param>
    /// <param name="epsilon">ε, added to the denominator; at least 0.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public Adagrad(
        float learningRate = 1e-2f,
        double learningRateDecay = 0,
        double weightDecay = 0,
        double initialAccumulator = 0,
        double epsilon = 1e-10,
        bool maximize = false)
        : base(learningRate, weightDecay, maximize, AdagradUpdate.States())
    {
        LearningRateDecay = OptimizerArguments.NotNegative(learningRateDecay, nameof(learningRateDecay));
        InitialAccumulator = OptimizerArguments.NotNegative(initialAccumulator, nameof(initialAccumulator));
        Epsilon = OptimizerArguments.NotNegative(epsilon, nameof(epsilon));
        State.Initial = (float)InitialAccumulator;
    }

    /// <summary>η.</summary>
    public double LearningRateDecay { get; }

    /// <summary>What s begins with.</summary>
    public double InitialAccumulator { get; }

    /// <summary>ε.</summary>
    public double Epsilon { get; }

    private protected override ArenaUpdate CreateUpdate() => new ArenaUpdate<AdagradUpdate>(Numbers);

    private AdagradUpdate Numbers(in UpdateStep step) => new(step)
    {
        WeightDecay = (float)step.WeightDecay,
        StepSize = (float)(step.LearningRate / (1 + ((step.Number - 1) * LearningRateDecay))),
        Epsilon = (float)Epsilon,
    };
}
