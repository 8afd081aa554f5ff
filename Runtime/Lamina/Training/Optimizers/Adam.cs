namespace Lamina;

/// <summary>
/// Adam (Kingma and Ba 2015), with AMSGrad (Reddi, Kale and Kumar 2018) if asked for: torch.optim.Adam, formula for formula. Its weight decay is added to
/// the gradient; <see cref="AdamW"/> decouples it.
/// </summary>
/// <remarks>
/// A class derived from it may override <see cref="Optimizer.Step"/>, to bound the weights after each step, say: every update then goes through the override, whatever the
/// network's size. It runs on the calling thread, and for a network on a device parameters and gradients come to the host for it.
/// </remarks>
public class Adam : GroupedOptimizer
{
    private readonly bool decoupled;

    /// <summary>Creates the optimizer for one network. Numbers are doubles because PyTorch's are: 1 − 0.999 is formed before it is rounded to float.</summary>
    /// <param name="learningRate">γ, the step size; at least 0.</param>
    /// <param name="beta1">β₁, the decay of the gradient's running mean, in [0, 1).</param>
    /// <param name="beta2">β₂, the decay of its square's running mean, in [0, 1).</param>
    /// <param name="epsilon">ε, added to the denominator; at least 0.</param>
    /// <param name="weightDecay">λ; λ·p is added to the gradient; at least 0.</param>
    /// <param name="amsGrad">Divides by the largest running square so far.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public Adam(
        float learningRate = 1e-3f,
        double beta1 = 0.9,
        double beta2 = 0.999,
        double epsilon = 1e-8,
        double weightDecay = 0,
        bool amsGrad = false,
        bool maximize = false)
        : this(false, learningRate, beta1, beta2, epsilon, weightDecay, amsGrad, maximize)
    {
    }

    private protected Adam(
        bool decoupled,
        float learningRate,
        double beta1,
        double beta2,
        double epsilon,
        double weightDecay,
        bool amsGrad,
        bool maximize)
        : base(learningRate, weightDecay, maximize, AdamUpdate.States(amsGrad))
    {
        this.decoupled = decoupled;
        Beta1 = OptimizerArguments.Decay(beta1, nameof(beta1));
        Beta2 = OptimizerArguments.Decay(beta2, nameof(beta2));
        Epsilon = OptimizerArguments.NotNegative(epsilon, nameof(epsilon));
        AmsGrad = amsGrad;
    }

    /// <summary>β₁.</summary>
    public double Beta1 { get; }

    /// <summary>β₂.</summary>
    public double Beta2 { get; }

    /// <summary>ε.</summary>
    public double Epsilon { get; }

    /// <summary>Whether the largest running square so far divides.</summary>
    public bool AmsGrad { get; }

    // A derived class may have a step of its own, which only calling it honours.
    internal override GroupedOptimizer? Grouped => GetType() == typeof(Adam) || this is AdamW ? this : null;

    private protected override ArenaUpdate CreateUpdate() => new ArenaUpdate<AdamUpdate>(Numbers);

    private AdamUpdate Numbers(in UpdateStep step)
    {
        var correction = (float)Math.Sqrt(step.Seen(Beta2));
        return new(step)
        {
            Shrink = decoupled ? step.Shrink : 1,
            WeightDecay = decoupled ? 0 : (float)step.WeightDecay,
            MeanRate = (float)(1 - Beta1),
            SquareDecay = (float)Beta2,
            SquareRate = (float)(1 - Beta2),
            AmsGrad = AmsGrad,
            StepSize = (float)(step.LearningRate / step.Seen(Beta1)) * correction,
            Epsilon = (float)Epsilon * correction,
        };
    }
}
