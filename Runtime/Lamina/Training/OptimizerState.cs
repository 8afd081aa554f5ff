namespace Lamina;

/// <summary>
/// What an optimizer remembers of one network: arenas beside the parameter arena, under the names of PyTorch's optimizer <c>state_dict</c>, and the steps
/// made. The arenas are made at the first step, when the network's size is known.
/// </summary>
internal sealed class OptimizerState(params string[] names)
{
    private readonly AlignedBuffer[] arenas = new AlignedBuffer[names.Length];
    private int length = -1;
    private IOptimizerDevice? device;

    /// <summary>Steps made.</summary>
    public long Steps { get; set; }

    /// <summary>PyTorch's names of the arenas: <c>exp_avg</c>, ...</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>An arena, empty before the first step.</summary>
    public Span<float> this[int index]
    {
        get
        {
            BringHome();
            return OnHost(index);
        }
    }

    /// <summary>An arena as the host has it, which is out of date while a device keeps it.</summary>
    public Span<float> OnHost(int index) => arenas[index] is { } arena ? arena.Span : default;

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
        else if (length != parameters)
        {
            throw new InvalidOperationException(
                $"This optimizer keeps the state of {length} parameters (padding included), but is given {parameters}. " +
                "Create one optimizer for each network.");
        }

        MoveTo(where);
        return ++Steps;
    }

    /// <summary>Makes zeroed arenas; called at the first step, and before a saved state is put back.</summary>
    public void Resize(int parameters)
    {
        for (var i = 0; i < arenas.Length; i++)
            arenas[i] = new AlignedBuffer(parameters);
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

/// <summary>An optimizer whose state can be saved.</summary>
internal interface IStatefulOptimizer
{
    OptimizerState State { get; }
}
