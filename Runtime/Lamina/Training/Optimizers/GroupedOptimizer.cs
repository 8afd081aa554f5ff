namespace Lamina;

/// <summary>
/// An optimizer that is stated element by element: Lamina's own. One pass over the arenas updates parameters and state, on the processor in pieces that threads
/// share, on a device in one kernel for each run of parameters with the same settings.
/// </summary>
public abstract class GroupedOptimizer : Optimizer
{
    private ArenaUpdate? update;
    private UpdateRuns? runs;

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

    /// <summary>Settings of some parameters by their names. Of several groups that a parameter belongs to, the last that has a setting decides on it.</summary>
    public IReadOnlyList<ParameterGroup> Groups
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = Frozen.Copy([.. value]);
        }
    } = [];

    /// <summary>
    /// The largest norm of all gradients together, those of frozen parameters left out: a larger one is scaled down to it before the step (Pascanu, Mikolov and Bengio
    /// 2013), as torch.nn.utils.clip_grad_norm_ does. Null: as large as it is. <see cref="Parameter.Gradient"/> shows gradients as they were.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    /// <exception cref="InvalidOperationException"><see cref="ClipValue"/> is set.</exception>
    public double? ClipNorm
    {
        get;
        set => field = Clip(value, nameof(ClipNorm), ClipValue, nameof(ClipValue));
    }

    /// <summary>The largest magnitude of a gradient's element, as torch.nn.utils.clip_grad_value_ has it. Null: as large as it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    /// <exception cref="InvalidOperationException"><see cref="ClipNorm"/> is set.</exception>
    public double? ClipValue
    {
        get;
        set => field = Clip(value, nameof(ClipValue), ClipNorm, nameof(ClipNorm));
    }

    /// <summary>What is kept of earlier steps.</summary>
    internal OptimizerState State { get; }

    internal override GroupedOptimizer? Grouped => this;

    /// <summary>The update in progress.</summary>
    internal ArenaUpdate ArenaUpdate => update ??= CreateUpdate();

    /// <summary>How the step in progress is cut.</summary>
    internal UpdateRuns Runs => runs ?? throw new InvalidOperationException("No step has begun.");

    /// <summary>Whether a step must know norms before it is made: between <see cref="Begin"/> and <see cref="Prepare"/> every piece is measured.</summary>
    internal bool NeedsNorms => ClipNorm is not null || LooksAtTensors;

    /// <summary>Whether an update knows the norms of the tensor that it updates.</summary>
    internal virtual bool LooksAtTensors => false;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The optimizer's state is that of another number of parameters.</exception>
    protected internal override void Step(Span<float> parameters, ReadOnlySpan<float> gradients)
    {
        Begin(parameters.Length, gradients.Length);
        if (NeedsNorms)
        {
            for (var piece = 0; piece < Runs.Pieces.Length; piece++)
                Measure(piece, parameters, gradients);
        }

        Prepare();
        for (var run = 0; run < Runs.Runs.Length; run++)
            Update(run, Runs.Runs[run].First, Runs.Runs[run].Length, parameters, gradients);
    }

    /// <summary>Begins a step: checks that it fits the state, and counts it.</summary>
    /// <param name="parameters">Length of the parameter arena.</param>
    /// <param name="gradients">Length of the gradient arena.</param>
    /// <param name="where">The device that makes the step, or null for the processor.</param>
    internal void Begin(int parameters, int gradients, IOptimizerDevice? where = null)
    {
        State.BeginStep(parameters, gradients, where);
        runs ??= Cut(parameters);
        foreach (var run in runs.Runs)
        {
            run.IsFrozen = run.Settings(this).Frozen;
            run.Skipped += run.IsFrozen ? 1 : 0;
        }
    }

    /// <summary>Measures a piece of the arenas; pieces may be measured at the same time.</summary>
    internal void Measure(int piece, ReadOnlySpan<float> parameters, ReadOnlySpan<float> gradients) => Runs.Measure(piece, parameters, gradients, LooksAtTensors);

    /// <summary>Makes the step's numbers.</summary>
    internal void Prepare()
    {
        var scale = Maximize ? -1f : 1f;
        if (ClipNorm is { } most)
        {
            // What is not a number goes on as that.
            var share = (float)(most / (Math.Sqrt(Runs.Squares().Gradients) + 1e-6));
            scale *= share >= 1 ? 1 : share;
        }

        ArenaUpdate.Begin(Runs.Runs.Length);
        for (var index = 0; index < Runs.Runs.Length; index++)
        {
            var run = Runs.Runs[index];
            if (run.IsFrozen)
                continue;
            var (learningRate, weightDecay, _) = run.Settings(this);
            var squares = LooksAtTensors ? Runs.Squares(index) : default;
            ArenaUpdate.Prepare(new UpdateStep
            {
                Run = index,
                Number = State.Steps - run.Skipped,
                LearningRate = learningRate,
                WeightDecay = weightDecay,
                GradientScale = scale,
                Clips = ClipValue is not null,
                Limit = (float)(ClipValue ?? 0),
                Tensor = run.Tensor,
                ParameterNorm = Math.Sqrt(squares.Parameters),
                GradientNorm = Math.Sqrt(squares.Gradients) * Math.Abs(scale),
            });
        }
    }

    /// <summary>Updates a piece of the arenas; pieces may be updated in any order and at the same time.</summary>
    internal void Update(int piece, Span<float> parameters, ReadOnlySpan<float> gradients)
    {
        var (run, first, length) = Runs.Pieces[piece];
        Update(run, first, length, parameters, gradients);
    }

    internal override void CheckFits(NetworkInfo network) => UpdateRuns.Check(network, Groups);

    private protected override void SegmentsChanged() => runs = null;

    private protected abstract ArenaUpdate CreateUpdate();

    private void Update(int run, int first, int length, Span<float> parameters, ReadOnlySpan<float> gradients)
    {
        if (!Runs.Runs[run].IsFrozen)
            ArenaUpdate.Run(run, new UpdateArenas(parameters.Slice(first, length), gradients.Slice(first, length), State, first), length);
    }

    private UpdateRuns Cut(int length)
    {
        if (Segments.Count > 0 && (Groups.Count > 0 || LooksAtTensors))
            return UpdateRuns.Of(Segments, Groups, LooksAtTensors);
        return Groups.Count == 0
            ? UpdateRuns.Whole(length)
            : throw new InvalidOperationException($"{GetType().Name} has groups, which go by the names of a network's parameters: step it through a network.");
    }

    private static double? Clip(double? value, string name, double? other, string otherName)
    {
        if (value is not { } most)
            return null;
        return other is null
            ? OptimizerArguments.NotNegative(most, name)
            : throw new InvalidOperationException($"{otherName} is set: gradients are clipped by norm or by value. Set it to null first.");
    }
}
