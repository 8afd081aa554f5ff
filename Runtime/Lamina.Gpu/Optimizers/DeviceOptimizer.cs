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
    private readonly Optimizer optimizer;
    private readonly OptimizerState state;
    private readonly int length;
    private readonly GpuBuffer<float>[] arenas;

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
        if (optimizer.Piecewise is null)
        {
            throw new NotSupportedException(
                $"{optimizer.GetType().Name} has no device kernel: devices know {nameof(Sgd)}, {nameof(Adam)} and {nameof(AdamW)}. Train on the processor with it.");
        }

        this.gpu = gpu;
        this.optimizer = optimizer;
        this.length = length;
        state = ((IStatefulOptimizer)optimizer).State;
        if (state.Names.Count > 0 && state.OnHost(0) is { IsEmpty: false } known && known.Length != length)
        {
            throw new InvalidOperationException(
                $"This optimizer keeps the state of {known.Length} parameters (padding included), but is given {length}. " +
                "Create one optimizer for each network.");
        }

        arenas = new GpuBuffer<float>[state.Names.Count];
        for (var i = 0; i < arenas.Length; i++)
            arenas[i] = gpu.Allocate<float>(length);
    }

    /// <summary>Arenas of state that a step of this optimizer reads and writes, each as long as the parameters.</summary>
    public int Arenas => arenas.Length;

    /// <summary>Arenas of state of an optimizer, for planning memory.</summary>
    public static int ArenasOf(Optimizer optimizer) => optimizer is IStatefulOptimizer stateful ? stateful.State.Names.Count : 0;

    /// <summary>The optimizer whose steps these are.</summary>
    internal Optimizer Optimizer => optimizer;

    /// <summary>Enqueues one update of all parameters.</summary>
    /// <exception cref="InvalidOperationException">The optimizer serves a network of another size.</exception>
    /// <param name="parameters">The parameter arena.</param>
    /// <param name="gradients">The gradient arena, element for element beside it.</param>
    public void Step(ArrayView<float> parameters, ArrayView<float> gradients)
    {
        if (parameters.Length != length || gradients.Length != length)
            throw new ArgumentException($"The optimizer's arenas have {length} floats, but {parameters.Length} parameters and {gradients.Length} gradients are given.");
        var step = state.BeginStep(length, length, where: this);
        switch (optimizer)
        {
            case Sgd sgd:
                gpu.Kernels.ForEach(Update(sgd, step, parameters, gradients));
                break;
            case Adam adam:
                gpu.Kernels.ForEach(Update(adam, step, parameters, gradients));
                break;
        }
    }

    /// <summary>Brings the state back into the optimizer, for a checkpoint or to go on with the processor; waits for the device.</summary>
    public void CopyStateToHost() => state.BringHome();

    void IOptimizerDevice.Take(OptimizerState from)
    {
        for (var i = 0; i < arenas.Length; i++)
            arenas[i].CopyFrom(from.OnHost(i));
    }

    void IOptimizerDevice.GiveBack(OptimizerState to)
    {
        for (var i = 0; i < arenas.Length; i++)
            arenas[i].CopyTo(to.OnHost(i));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var arena in arenas)
            arena.Dispose();
    }

    private SgdUpdate Update(Sgd sgd, long step, ArrayView<float> parameters, ArrayView<float> gradients) => new()
    {
        Parameters = parameters,
        Gradients = gradients,
        Velocity = sgd.Momentum == 0 ? parameters : arenas[0].View,
        LearningRate = sgd.LearningRate,
        Momentum = (float)sgd.Momentum,
        Undamped = (float)(1 - sgd.Dampening),
        WeightDecay = (float)sgd.WeightDecay,
        Nesterov = sgd.Nesterov ? 1 : 0,
        Maximize = sgd.Maximize ? 1 : 0,
        FirstStep = step == 1 ? 1 : 0,
    };

    private AdamUpdate Update(Adam adam, long step, ArrayView<float> parameters, ArrayView<float> gradients)
    {
        var correction = (float)Math.Sqrt(1 - Math.Pow(adam.Beta2, step));
        return new()
        {
            Parameters = parameters,
            Gradients = gradients,
            Mean = arenas[0].View,
            Square = arenas[1].View,
            LargestSquare = adam.AmsGrad ? arenas[2].View : arenas[1].View,
            StepSize = (float)(adam.LearningRate / (1 - Math.Pow(adam.Beta1, step))) * correction,
            MeanRate = (float)(1 - adam.Beta1),
            SquareDecay = (float)adam.Beta2,
            SquareRate = (float)(1 - adam.Beta2),
            Epsilon = (float)adam.Epsilon * correction,
            WeightDecay = adam is AdamW ? 0 : (float)adam.WeightDecay,
            Shrink = adam is AdamW ? (float)(1 - (adam.LearningRate * adam.WeightDecay)) : 1,
            AmsGrad = adam.AmsGrad ? 1 : 0,
            Maximize = adam.Maximize ? 1 : 0,
        };
    }
}
