namespace Lamina;

/// <summary>
/// An optimizer that is stated element by element: Lamina's own. One pass over the arenas updates parameters and state, on the processor in pieces that threads
/// share, on a device in one kernel.
/// </summary>
public abstract class GroupedOptimizer : Optimizer
{
    private ArenaUpdate? update;

    private protected GroupedOptimizer(float learningRate, double weightDecay, bool maximize, params string?[] states)
    {
        LearningRate = (float)OptimizerArguments.NotNegative(learningRate, nameof(learningRate));
        WeightDecay = OptimizerArguments.NotNegative(weightDecay, nameof(weightDecay));
        Maximize = maximize;
        State = new OptimizerState(states);
    }

    /// <summary>λ.</summary>
    public double WeightDecay { get; }

    /// <summary>Whether steps climb.</summary>
    public bool Maximize { get; }

    /// <summary>What is kept of earlier steps.</summary>
    internal OptimizerState State { get; }

    internal override GroupedOptimizer? Grouped => this;

    /// <summary>The update in progress.</summary>
    internal ArenaUpdate ArenaUpdate => update ??= CreateUpdate();

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The optimizer's state is that of another number of parameters.</exception>
    protected internal override void Step(Span<float> parameters, ReadOnlySpan<float> gradients)
    {
        Begin(parameters.Length, gradients.Length);
        Update(parameters, gradients, 0);
    }

    /// <summary>Begins a step: checks that it fits the state, counts it, and makes its numbers.</summary>
    /// <param name="parameters">Length of the parameter arena.</param>
    /// <param name="gradients">Length of the gradient arena.</param>
    /// <param name="where">The device that makes the step, or null for the processor.</param>
    internal void Begin(int parameters, int gradients, IOptimizerDevice? where = null)
    {
        var number = State.BeginStep(parameters, gradients, where);
        ArenaUpdate.Begin(new UpdateStep
        {
            Number = number,
            LearningRate = LearningRate,
            WeightDecay = WeightDecay,
            GradientScale = Maximize ? -1 : 1,
        });
    }

    /// <summary>Updates the elements from <paramref name="first"/> on, as many as are given; every element once in a step, in any order.</summary>
    /// <param name="parameters">A part of the parameter arena.</param>
    /// <param name="gradients">The same part of the gradient arena.</param>
    /// <param name="first">Where the part begins in them.</param>
    internal void Update(Span<float> parameters, ReadOnlySpan<float> gradients, int first) =>
        ArenaUpdate.Run(new UpdateArenas(parameters, gradients, State, first), parameters.Length);

    private protected abstract ArenaUpdate CreateUpdate();
}
