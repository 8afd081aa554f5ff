using System.ComponentModel;
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>
/// An optimizer's steps on a device, over the flat arenas of parameters and gradients. Steps are counted, and the learning rate is taken, from the optimizer
/// it is made from; its arenas of state live on the device, and come back with <see cref="CopyStateToHost"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeviceOptimizer : IOptimizerDevice, IDisposable
{
    private readonly Gpu gpu;
    private readonly GroupedOptimizer optimizer;
    private readonly OptimizerState state;
    private readonly int length;
    private readonly GpuBuffer<float>?[] arenas;
    private DeviceNorms? norms;

    /// <summary>Makes the arenas; the first step here brings the state that the optimizer has so far.</summary>
    /// <param name="gpu">The device.</param>
    /// <param name="optimizer">One of Lamina's optimizers.</param>
    /// <param name="length">Floats of the parameter arena.</param>
    /// <exception cref="NotSupportedException">It is an optimizer of the user's own.</exception>
    /// <exception cref="InvalidOperationException">The optimizer serves a network of another size.</exception>
    public DeviceOptimizer(Gpu gpu, Optimizer optimizer, int length)
    {
        ArgumentNullException.ThrowIfNull(gpu);
        ArgumentNullException.ThrowIfNull(optimizer);
        this.gpu = gpu;
        this.optimizer = optimizer.Grouped
            ?? throw new NotSupportedException($"{optimizer.GetType().Name} has no device kernel: devices know Lamina's own optimizers. Train on the processor with it.");
        this.length = length;
        state = this.optimizer.State;
        state.CheckLength(length);
        arenas = new GpuBuffer<float>?[state.Slots];
        for (var slot = 0; slot < arenas.Length; slot++)
            arenas[slot] = state.Keeps(slot) ? gpu.Allocate<float>(length) : null;
    }

    /// <summary>Arenas of state that a step of this optimizer reads and writes, each as long as the parameters.</summary>
    public int Arenas => state.Names.Count;

    /// <summary>Arenas of state of an optimizer, for planning memory.</summary>
    public static int ArenasOf(Optimizer optimizer) => optimizer.Grouped?.State.Names.Count ?? 0;

    /// <summary>The optimizer whose steps these are.</summary>
    internal Optimizer Optimizer => optimizer;

    /// <summary>Enqueues one update of all parameters; waits for the device where the update depends on norms.</summary>
    /// <exception cref="InvalidOperationException">The optimizer serves a network of another size.</exception>
    /// <param name="parameters">The parameter arena.</param>
    /// <param name="gradients">The gradient arena, element for element beside it.</param>
    public void Step(ArrayView<float> parameters, ArrayView<float> gradients)
    {
        if (parameters.Length != length || gradients.Length != length)
            throw new ArgumentException($"The optimizer's arenas have {length} floats, but {parameters.Length} parameters and {gradients.Length} gradients are given.");
        optimizer.Begin(length, length, where: this);
        var runs = optimizer.Runs;
        if (optimizer.NeedsNorms)
            (norms ??= new DeviceNorms(gpu)).Measure(optimizer, parameters, gradients);
        optimizer.Prepare();
        for (var index = 0; index < runs.Runs.Length; index++)
        {
            var run = runs.Runs[index];
            if (run.IsFrozen)
                continue;
            UpdateKernels.Run(gpu.Kernels, optimizer.ArenaUpdate, index, new DeviceArenas
            {
                Parameters = parameters,
                Gradients = gradients,
                State0 = View(0, parameters),
                State1 = View(1, parameters),
                State2 = View(2, parameters),
                First = run.First,
                Length = run.Length,
            });
        }
    }

    /// <summary>Brings the state back into the optimizer, for a checkpoint or to go on with the processor; waits for the device.</summary>
    public void CopyStateToHost() => state.BringHome();

    void IOptimizerDevice.Take(OptimizerState from)
    {
        for (var i = 0; i < arenas.Length; i++)
            arenas[i]?.CopyFrom(from.OnHost(i));
    }

    void IOptimizerDevice.GiveBack(OptimizerState to)
    {
        for (var i = 0; i < arenas.Length; i++)
            arenas[i]?.CopyTo(to.OnHost(i));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var arena in arenas)
            arena?.Dispose();
        norms?.Dispose();
    }

    // A kernel's argument is some view, also where its flags say that it is not read.
    private ArrayView<float> View(int slot, ArrayView<float> unused) => slot < arenas.Length && arenas[slot] is { } arena ? arena.View : unused;
}
