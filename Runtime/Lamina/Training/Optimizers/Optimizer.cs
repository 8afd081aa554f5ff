namespace Lamina;

/// <summary>
/// Updates a network's parameters from their gradients. One optimizer serves one network, the first that it steps: it keeps that network's state, also where the
/// network goes to a device and back or loads a checkpoint. Any other network is refused before anything of it changes, one of the same class and size as well.
/// </summary>
public abstract class Optimizer
{
    private Served? served;

    /// <summary>The step size, finite and at least 0; may be changed between steps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public float LearningRate
    {
        get;
        set => field = (float)OptimizerArguments.NotNegative(value, nameof(LearningRate));
    }

    /// <summary>The tensors of the network that is served, with their names, shapes and places in the arenas; none before the first step.</summary>
    protected IReadOnlyList<ParameterInfo> Segments { get; private set; } = [];

    /// <summary>
    /// This optimizer, if its step is stated element by element and may be cut into pieces or made by a device; null where <see cref="Step"/> alone knows what a
    /// step is, as in a class of the user's own.
    /// </summary>
    internal virtual GroupedOptimizer? Grouped => null;

    /// <summary>One update of all parameters; called after the gradients of a batch are complete.</summary>
    /// <param name="parameters">The flat parameter arena.</param>
    /// <param name="gradients">The flat gradient arena, element for element beside it.</param>
    /// <remarks>State arenas are made at the first step; later steps allocate nothing.</remarks>
    protected internal abstract void Step(Span<float> parameters, ReadOnlySpan<float> gradients);

    /// <summary>Refuses a network that is not the one served so far.</summary>
    /// <exception cref="InvalidOperationException">The optimizer has stepped another network; the message names both.</exception>
    internal void CheckServes(Network network)
    {
        if (Volatile.Read(ref served) is not { } known)
            CheckFits(network.Architecture);
        else if (!known.Is(network))
            throw known.Refusal(this, network);
    }

    /// <summary>The same, and from now on the network is the one served.</summary>
    internal void Serve(Network network)
    {
        CheckServes(network);
        if (served is not null)
            return;
        if (Interlocked.CompareExchange(ref served, new Served(network), null) is not null)
        {
            CheckServes(network);
            return;
        }

        Segments = network.Architecture.Parameters;
        SegmentsChanged();
    }

    /// <summary>Refuses a network that the settings don't fit.</summary>
    internal virtual void CheckFits(NetworkInfo network)
    {
    }

    /// <summary>Called when <see cref="Segments"/> are known.</summary>
    private protected virtual void SegmentsChanged()
    {
    }

    // The network may be collected: its state stays its own all the same, so what is allowed does not hang on when that happens.
    private sealed class Served(Network network)
    {
        private readonly WeakReference<Network> reference = new(network);
        private readonly string name = network.Architecture.Name;
        private readonly ulong seed = network.Seed;

        public bool Is(Network other) => reference.TryGetTarget(out var known) && ReferenceEquals(known, other);

        public InvalidOperationException Refusal(Optimizer optimizer, Network other) => new(
            $"This {optimizer.GetType().Name} serves the {name} (seed {seed}) that it stepped first and keeps that network's state, but is given " +
            $"{(other.Architecture.Name == name ? $"another {name}" : $"the {other.Architecture.Name}")} (seed {other.Seed}). Create one optimizer for each network.");
    }
}
