namespace Lamina;

/// <summary>
/// LARS (You, Gitman and Ginsburg 2017), for large batches: momentum SGD whose step is, tensor by tensor, in proportion to the weights' norm. With the tensor's
/// r = η‖p‖/(‖g‖ + λ‖p‖ + ε): v ← μv + r(g + λp); p ← p − γv. Where a norm is 0, and for tensors of one dimension (biases and norms), r is 1.
/// </summary>
/// <remarks>As in PyTorch's SGD the learning rate stands outside the velocity, so that a changed one acts at once; the paper's stands inside.</remarks>
public sealed class Lars : GroupedOptimizer
{
    /// <summary>Creates the optimizer for one network.</summary>
    /// <param name="learningRate">γ, the step size; at least 0.</param>
    /// <param name="momentum">μ, the share of the velocity that each step keeps; at least 0.</param>
    /// <param name="weightDecay">λ; λ·p is added to the gradient; at least 0.</param>
    /// <param name="trustCoefficient">η, how far a step goes in proportion to the weights; at least 0.</param>
    /// <param name="epsilon">ε, added to the denominator; at least 0.</param>
    /// <param name="nesterov">Whether the gradient is taken ahead, where the velocity leads; needs momentum.</param>
    /// <param name="adaptVectors">Whether tensors of one dimension, biases and norms, are adapted too.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="ArgumentException">Nesterov without momentum.</exception>
    public Lars(
        float learningRate,
        double momentum = 0.9,
        double weightDecay = 0,
        double trustCoefficient = 1e-3,
        double epsilon = 1e-8,
        bool nesterov = false,
        bool adaptVectors = false,
        bool maximize = false)
        : base(learningRate, weightDecay, maximize, LarsUpdate.States(hasMomentum: momentum != 0))
    {
        Momentum = OptimizerArguments.NotNegative(momentum, nameof(momentum));
        TrustCoefficient = OptimizerArguments.NotNegative(trustCoefficient, nameof(trustCoefficient));
        Epsilon = OptimizerArguments.NotNegative(epsilon, nameof(epsilon));
        if (nesterov && momentum == 0)
            throw new ArgumentException("Nesterov's form needs momentum, but momentum is 0.", nameof(nesterov));
        Nesterov = nesterov;
        AdaptVectors = adaptVectors;
    }

    /// <summary>μ.</summary>
    public double Momentum { get; }

    /// <summary>η.</summary>
    public double TrustCoefficient { get; }

    /// <summary>ε.</summary>
    public double Epsilon { get; }

    /// <summary>Whether momentum is applied in Nesterov's form.</summary>
    public bool Nesterov { get; }

    /// <summary>Whether tensors of one dimension are adapted too.</summary>
    public bool AdaptVectors { get; }

    internal override bool LooksAtTensors => true;

    private protected override ArenaUpdate CreateUpdate() => new ArenaUpdate<LarsUpdate>(Numbers);

    private LarsUpdate Numbers(in UpdateStep step) => new(step)
    {
        LearningRate = step.LearningRate,
        WeightDecay = (float)step.WeightDecay,
        Trust = Trust(step),
        Momentum = (float)Momentum,
        Nesterov = Nesterov,
        HasMomentum = Momentum != 0,
    };

    private float Trust(in UpdateStep step)
    {
        var (p, g) = (step.ParameterNorm, step.GradientNorm);
        return p == 0 || g == 0 || (!AdaptVectors && step.Tensor is { Shape.Count: <= 1 })
            ? 1
            : (float)(TrustCoefficient * p / (g + (step.WeightDecay * p) + Epsilon));
    }
}
