namespace Lamina;

/// <summary>
/// What an optimizer remembers of one network: arenas beside the parameter arena, under the names of PyTorch's optimizer <c>state_dict</c>, and the steps
/// made. The arenas are made at the first step, when the network's size is known.
/// </summary>
/// <param name="slots">PyTorch's names of the arenas; null for one that this optimizer does not keep.</param>
internal sealed class OptimizerState(params string?[] slots)
{
    private readonly AlignedBuffer?[] arenas = new AlignedBuffer?[slots.Length];
    private int length = -1;
    private IOptimizerDevice? device;

    /// <summary>Steps made.</summary>
    public long Steps { get; set; }

    /// <summary>What the arenas begin with.</summary>
    public float Initial { get; set; }

    /// <summary>PyTorch's names of the arenas: <c>exp_avg</c>, ...</summary>
    public IReadOnlyList<string> Names { get; } = [.. slots.OfType<string>()];

    /// <summary>Places for arenas, the unused ones among them.</summary>
    public int Slots => slots.Length;

    /// <summary>An arena, empty before the first step.</summary>
    public Span<float> this[int slot]
    {
        get
        {
            BringHome();
            return OnHost(slot);
        }
    }

    /// <summary>Whether there is an arena of that number.</summary>
    public bool Keeps(int slot) => slot < slots.Length && slots[slot] is not null;

    /// <summary>An arena as the host has it, which is out of date while a device keeps it.</summary>
    public Span<float> OnHost(int slot) => arenas[slot] is { } arena ? arena.Span : default;

    /// <summary>Checks that the step fits this state, makes the arenas if it is the first, and counts it.</summary>
    /// <param name="parameters">Length of the parameter arena.</param>
    /// <param name="gradients">Length of the gradient arena.</param>
    /// <param name="where">The device that makes the step and keeps the arenas, or null for the host.</param>
    /// <returns>The number of the step, from 1.</returns>
    public long BeginStep(int parameters, int gradients, IOptimizerDevice? where = null)
    {
        if (parameters != gradients)
            throw new ArgumentException($"{parameters} parameters need as many gradients, but {gradients} are given.", nameof(gradients));
        if (length < 0)
            Resize(parameters);
        CheckLength(parameters);
        MoveTo(where);
        return ++Steps;
    }

    /// <summary>Refuses another number of parameters than the state has been made for.</summary>
    public void CheckLength(int parameters)
    {
        if (length >= 0 && length != parameters)
        {
            throw new InvalidOperationException(
                $"This optimizer keeps the state of {length} parameters (padding included), but is given {parameters}. " +
                "Create one optimizer for each network.");
        }
    }

    /// <summary>Makes arenas; called at the first step, and before a saved state is put back.</summary>
    public void Resize(int parameters)
    {
        for (var i = 0; i < arenas.Length; i++)
        {
            arenas[i] = Keeps(i) ? new AlignedBuffer(parameters) : null;
            if (Initial != 0)
                arenas[i]?.Span.Fill(Initial);
        }

        length = parameters;
        device = null;
    }

    /// <summary>Makes the host's arenas the newest again.</summary>
    public void BringHome() => MoveTo(null);

    private void MoveTo(IOptimizerDevice? where)
    {
        if (ReferenceEquals(where, device))
            return;
        device?.GiveBack(this);
        device = where;
        device?.Take(this);
    }
}

/// <summary>A device that keeps an optimizer's arenas between steps.</summary>
internal interface IOptimizerDevice
{
    /// <summary>Copies the arenas from the host.</summary>
    void Take(OptimizerState state);

    /// <summary>Copies them back.</summary>
    void GiveBack(OptimizerState state);
}
