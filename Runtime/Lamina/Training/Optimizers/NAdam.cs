namespace Lamina;

/// <summary>
/// NAdam, Adam with Nesterov's momentum (Dozat 2016): torch.optim.NAdam, formula for formula. With μₜ = β₁(1 − ½·0.96^(tψ)), g ← g + λp, m ← β₁m + (1 − β₁)g and
/// v ← β₂v + (1 − β₂)g²: p ← p − γ·(μₜ₊₁/(1 − μ₁…μₜ₊₁)·m + (1 − μₜ)/(1 − μ₁…μₜ)·g)/(√v/√(1 − β₂ᵗ) + ε).
/// </summary>
public sealed class NAdam : GroupedOptimizer
{
    private MomentumProduct[] products = [];

    /// <summary>Creates the optimizer for one network.</summary>
    /// <param name="learningRate">γ, the step size; at least 0.</param>
    /// <param name="beta1">β₁, the decay of the gradient's running mean, in [0, 1).</param>
    /// <param name="beta2">β₂, the decay of its square's running mean, in [0, 1).</param>
    /// <param name="epsilon">ε, added to the denominator; at least 0.</param>
    /// <param name="weightDecay">λ; λ·p is added to the gradient; at least 0.</param>
    /// <param name="momentumDecay">ψ, how fast the momentum rises to β₁; at least 0.</param>
    /// <param name="decoupledWeightDecay">Shrinks the parameters by 1 − γλ instead, as <see cref="AdamW"/> does.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public NAdam(
        float learningRate = 2e-3f,
        double beta1 = 0.9,
        double beta2 = 0.999,
        double epsilon = 1e-8,
        double weightDecay = 0,
        double momentumDecay = 4e-3,
        bool decoupledWeightDecay = false,
        bool maximize = false)
        : base(learningRate, weightDecay, maximize, NAdamUpdate.States())
    {
        Beta1 = OptimizerArguments.Decay(beta1, nameof(beta1));
        Beta2 = OptimizerArguments.Decay(beta2, nameof(beta2));
        Epsilon = OptimizerArguments.NotNegative(epsilon, nameof(epsilon));
        MomentumDecay = OptimizerArguments.NotNegative(momentumDecay, nameof(momentumDecay));
        DecoupledWeightDecay = decoupledWeightDecay;
    }

    /// <summary>β₁.</summary>
    public double Beta1 { get; }

    /// <summary>β₂.</summary>
    public double Beta2 { get; }

    /// <summary>ε.</summary>
    public double Epsilon { get; }

    /// <summary>ψ.</summary>
    public double MomentumDecay { get; }

    /// <summary>Whether weight decay shrinks the parameters and leaves the gradient alone.</summary>
    public bool DecoupledWeightDecay { get; }

    private protected override ArenaUpdate CreateUpdate() => new ArenaUpdate<NAdamUpdate>(Numbers);

    private NAdamUpdate Numbers(in UpdateStep step)
    {
        var (product, next) = (ProductTo(step), Momentum(step.Number + 1));
        var correction = Math.Sqrt(step.Seen(Beta2));
        return new(step)
        {
            Shrink = DecoupledWeightDecay ? step.Shrink : 1,
            WeightDecay = DecoupledWeightDecay ? 0 : (float)step.WeightDecay,
            MeanRate = (float)(1 - Beta1),
            SquareDecay = (float)Beta2,
            SquareRate = (float)(1 - Beta2),
            GradientStep = (float)(step.LearningRate * (1 - Momentum(step.Number)) / (1 - product) * correction),
            MeanStep = (float)(step.LearningRate * next / (1 - (product * next)) * correction),
            Epsilon = (float)(Epsilon * correction),
        };
    }

    /// <summary>μₜ.</summary>
    private double Momentum(long step) => Beta1 * (1 - (0.5 * Math.Pow(0.96, step * MomentumDecay)));

    /// <summary>μ₁…μₜ, of which PyTorch keeps one for each tensor (<c>mu_product</c>): it follows from t.</summary>
    private double ProductTo(in UpdateStep step)
    {
        if (products.Length <= step.Run)
            Array.Resize(ref products, step.Run + 1);
        ref var known = ref products[step.Run];
        if (known.Step > step.Number || known.Step == 0)
            known = new MomentumProduct(0, 1);
        while (known.Step < step.Number)
            known = new MomentumProduct(known.Step + 1, known.Product * Momentum(known.Step + 1));
        return known.Product;
    }

    private readonly record struct MomentumProduct(long Step, double Product);
}
