namespace Lamina;

/// <summary>Stochastic gradient descent with momentum, Nesterov's form of it and weight decay: torch.optim.SGD, formula for formula.</summary>
public sealed class Sgd : GroupedOptimizer
{
    /// <summary>Creates the optimizer for one network. Numbers are doubles because PyTorch's are: 1 − 0.999 is formed before it is rounded to float.</summary>
    /// <param name="learningRate">γ, the step size; at least 0.</param>
    /// <param name="momentum">μ, the share of the velocity that each step keeps; at least 0.</param>
    /// <param name="dampening">τ, finite; a new gradient enters the velocity with factor 1 − τ.</param>
    /// <param name="weightDecay">λ; λ·p is added to the gradient; at least 0.</param>
    /// <param name="nesterov">Whether the gradient is taken ahead, where the velocity leads (Sutskever et al. 2013); needs momentum and no dampening.</param>
    /// <param name="maximize">Climbs instead of descending.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="ArgumentException">Nesterov without momentum, or with dampening.</exception>
    public Sgd(float learningRate, double momentum = 0, double dampening = 0, double weightDecay = 0, bool nesterov = false, bool maximize = false)
        : base(learningRate, weightDecay, maximize, SgdUpdate.States(hasMomentum: momentum != 0))
    {
        Momentum = OptimizerArguments.NotNegative(momentum, nameof(momentum));
        Dampening = OptimizerArguments.Finite(dampening, nameof(dampening));
        if (nesterov && (momentum == 0 || dampening != 0))
        {
            throw new ArgumentException(
                $"Nesterov's form needs momentum and no dampening, but momentum is {momentum} and dampening {dampening}.", nameof(nesterov));
        }

        Nesterov = nesterov;
    }

    /// <summary>μ.</summary>
    public double Momentum { get; }

    /// <summary>τ.</summary>
    public double Dampening { get; }

    /// <summary>Whether momentum is applied in Nesterov's form.</summary>
    public bool Nesterov { get; }

    private protected override ArenaUpdate CreateUpdate() => new ArenaUpdate<SgdUpdate>(Numbers);

    private SgdUpdate Numbers(in UpdateStep step) => new(step)
    {
        LearningRate = step.LearningRate,
        WeightDecay = (float)step.WeightDecay,
        Momentum = (float)Momentum,
        Undamped = step.Number == 1 ? 1 : (float)(1 - Dampening),
        HasMomentum = Momentum != 0,
        Nesterov = Nesterov,
    };
}
