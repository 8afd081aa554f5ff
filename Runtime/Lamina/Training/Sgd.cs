namespace Lamina;

/// <summary>Stochastic gradient descent with momentum, Nesterov's form of it and weight decay: torch.optim.SGD, formula for formula.</summary>
public sealed class Sgd : Optimizer, IStatefulOptimizer, IPiecewiseOptimizer
{
    private readonly OptimizerState state;

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
    {
        LearningRate = (float)OptimizerArguments.NotNegative(learningRate, nameof(learningRate));
        Momentum = OptimizerArguments.NotNegative(momentum, nameof(momentum));
        Dampening = OptimizerArguments.Finite(dampening, nameof(dampening));
        WeightDecay = OptimizerArguments.NotNegative(weightDecay, nameof(weightDecay));
        if (nesterov && (momentum == 0 || dampening != 0))
        {
            throw new ArgumentException(
                $"Nesterov's form needs momentum and no dampening, but momentum is {momentum} and dampening {dampening}.", nameof(nesterov));
        }

        Nesterov = nesterov;
        Maximize = maximize;
        state = momentum == 0 ? new OptimizerState() : new OptimizerState("momentum_buffer");
    }

    /// <summary>μ.</summary>
    public double Momentum { get; }

    /// <summary>τ.</summary>
    public double Dampening { get; }

    /// <summary>λ.</summary>
    public double WeightDecay { get; }

    /// <summary>Whether momentum is applied in Nesterov's form.</summary>
    public bool Nesterov { get; }

    /// <summary>Whether steps climb.</summary>
    public bool Maximize { get; }

    internal override IPiecewiseOptimizer Piecewise => this;

    OptimizerState IStatefulOptimizer.State => state;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The optimizer's state is that of another number of parameters.</exception>
    protected internal override void Step(Span<float> parameters, ReadOnlySpan<float> gradients)
    {
        Begin(parameters.Length, gradients.Length);
        Update(parameters, gradients, 0);
    }

    void IPiecewiseOptimizer.Begin(int parameters, int gradients) => Begin(parameters, gradients);

    void IPiecewiseOptimizer.Update(Span<float> parameters, ReadOnlySpan<float> gradients, int first) => Update(parameters, gradients, first);

    private void Begin(int parameters, int gradients) => state.BeginStep(parameters, gradients);

    private void Update(Span<float> parameters, ReadOnlySpan<float> gradients, int first)
    {
        var (step, length) = (state.Steps, parameters.Length);
        ArenaPass.Run(
            new SgdPass(parameters, gradients, Momentum == 0 ? default : state[0].Slice(first, length))
            {
                LearningRate = LearningRate,
                Momentum = (float)Momentum,
                Undamped = (float)(1 - Dampening),
                WeightDecay = (float)WeightDecay,
                Nesterov = Nesterov,
                Maximize = Maximize,
                FirstStep = step == 1,
            },
            length);
    }
}
