using Lamina.CompilerServices;

namespace Lamina;

/// <content>Inference and the training step: the engine around the generated kernels.</content>
public abstract partial class Network
{
    private NetworkProgram? laneProgram;
    private readonly Lock poolGate = new();
    private readonly BoundedPool<Inference> inferences;
    private WorkerPool? pool;
    private LaneRun? laneTraining;
    private ChannelRun? channelTraining;
    private float[] outputRows = []; // (samples, OutputSize), of training
    private float[] gradientRows = [];
    private ulong stepsTaken;
    private int threads = Environment.ProcessorCount;

    /// <summary>
    /// Threads that a call of <see cref="Infer(ReadOnlySpan{float}, Span{float})"/> or <c>TrainStep</c> uses, the caller's own among them; at least 1. Results do not
    /// depend on it. Default: the machine's processors. Of several calls at the same time one has the threads, and the others their caller's own.
    /// </summary>
    /// <exception cref="InvalidOperationException">Set while a call is under way.</exception>
    public int Threads
    {
        get => threads;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            using var use = BeginChanging(nameof(Threads));
            if (value == threads)
                return;
            pool?.Dispose();
            pool = null;
            threads = value;
        }
    }

    /// <summary>The program with samples in lanes, found to fit the network when it was first asked for.</summary>
    private NetworkProgram LaneProgram => laneProgram ??= ProgramChecks.Require(programs.Program, Architecture);

    // Within a call only.
    private WorkerPool Pool
    {
        get
        {
            if (Volatile.Read(ref pool) is { } made)
                return made;
            lock (poolGate)
                return pool ??= new WorkerPool(threads);
        }
    }

    /// <summary>Computes the network's output for a batch of any size.</summary>
    /// <param name="inputs">(samples, input shape), row-major.</param>
    /// <param name="outputs">Receives (samples, output shape), row-major; it shares no memory with <paramref name="inputs"/>.</param>
    /// <remarks>
    /// Any number of threads may call it at the same time, each with an output of its own: parameters are shared and only read, every call has memory of its own, and
    /// the numbers are those of a call alone. (On a device such calls take turns.) While the network is trained, loaded or written to, calls are refused.
    /// </remarks>
    /// <exception cref="ArgumentException">A length does not fit, or outputs would overwrite inputs; the message has the expected and the actual numbers.</exception>
    /// <exception cref="InvalidOperationException">The network is being changed; nothing was computed.</exception>
    public void Infer(ReadOnlySpan<float> inputs, Span<float> outputs)
    {
        var samples = CountSamples(inputs);
        var expected = CountOutputs(samples, int.MaxValue, nameof(inputs));
        if (outputs.Length != expected)
        {
            throw new ArgumentException(
                $"{Architecture.Name}.Infer: {samples} samples give {expected} output numbers ({Architecture.OutputSize} each), but 'outputs' has room for {outputs.Length}.",
                nameof(outputs));
        }

        CheckInference(samples, nameof(inputs));
        if (inputs.Overlaps(outputs))
        {
            throw new ArgumentException(
                $"{Architecture.Name}.Infer: 'outputs' shares memory with 'inputs', so the first samples' outputs would overwrite samples that are still to be read. Give it memory of its own.",
                nameof(outputs));
        }

        using var use = BeginReading(nameof(Infer));
        if (executor is not null)
        {
            using (executor.Enter())
                executor.Infer(inputs, outputs, samples);
            return;
        }

        var inference = inferences.Rent();
        try
        {
            inference.Run(inputs, outputs, samples);
        }
        finally
        {
            inferences.Return(inference);
        }
    }

    /// <summary>Computes the network's output for a batch of any size into a new array.</summary>
    /// <param name="inputs">(samples, input shape), row-major.</param>
    /// <returns>(samples, output shape), row-major.</returns>
    /// <inheritdoc cref="Infer(ReadOnlySpan{float}, Span{float})" path="/remarks"/>
    /// <exception cref="ArgumentException">The length is no multiple of one sample's.</exception>
    /// <exception cref="InvalidOperationException">The network is being changed; nothing was computed.</exception>
    public float[] Infer(ReadOnlySpan<float> inputs)
    {
        var outputs = new float[CountOutputs(CountSamples(inputs), Array.MaxLength, nameof(inputs))];
        Infer(inputs, outputs);
        return outputs;
    }

    /// <summary>One training step: forward, loss, backward, update.</summary>
    /// <param name="inputs">(samples, input shape), row-major.</param>
    /// <param name="labels">The class of each sample.</param>
    /// <param name="loss">What is minimised.</param>
    /// <param name="optimizer">How the parameters follow their gradients.</param>
    /// <returns>The batch's loss before the update.</returns>
    /// <exception cref="ArgumentException">A length does not fit; the message has the expected and the actual numbers.</exception>
    public float TrainStep(ReadOnlySpan<float> inputs, ReadOnlySpan<int> labels, Loss loss, Optimizer optimizer)
    {
        using var use = BeginChanging(nameof(TrainStep));
        StepOnce(inputs, labels, loss, optimizer);
        return TakeLoss();
    }

    /// <summary>One training step with the loss that the network declares.</summary>
    /// <inheritdoc cref="TrainStep(ReadOnlySpan{float}, ReadOnlySpan{int}, Loss, Optimizer)"/>
    /// <exception cref="InvalidOperationException">The network declares no loss.</exception>
    public float TrainStep(ReadOnlySpan<float> inputs, ReadOnlySpan<int> labels, Optimizer optimizer) =>
        TrainStep(inputs, labels, RequireDeclaredLoss(), optimizer);

    /// <summary>One training step towards target outputs.</summary>
    /// <param name="inputs">(samples, input shape), row-major.</param>
    /// <param name="targets">(samples, output shape), row-major.</param>
    /// <param name="loss">What is minimised.</param>
    /// <param name="optimizer">How the parameters follow their gradients.</param>
    /// <returns>The batch's loss before the update.</returns>
    /// <exception cref="ArgumentException">A length does not fit; the message has the expected and the actual numbers.</exception>
    public float TrainStep(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Loss loss, Optimizer optimizer)
    {
        using var use = BeginChanging(nameof(TrainStep));
        StepOnce(inputs, targets, loss, optimizer);
        return TakeLoss();
    }

    /// <summary>One training step towards target outputs with the loss that the network declares.</summary>
    /// <inheritdoc cref="TrainStep(ReadOnlySpan{float}, ReadOnlySpan{float}, Loss, Optimizer)"/>
    /// <exception cref="InvalidOperationException">The network declares no loss.</exception>
    public float TrainStep(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Optimizer optimizer) =>
        TrainStep(inputs, targets, RequireDeclaredLoss(), optimizer);

    /// <summary>The loss of a batch and, in <see cref="Parameter.Gradient"/>, its gradient by every parameter; dropout is active, nothing is updated.</summary>
    /// <param name="inputs">(samples, input shape), row-major.</param>
    /// <param name="labels">The class of each sample.</param>
    /// <param name="loss">What is differentiated.</param>
    /// <exception cref="ArgumentException">A length does not fit; the message has the expected and the actual numbers.</exception>
    public float ComputeGradients(ReadOnlySpan<float> inputs, ReadOnlySpan<int> labels, Loss loss)
    {
        using var use = BeginChanging(nameof(ComputeGradients));
        Differentiate(inputs, labels, loss);
        return TakeLoss();
    }

    /// <summary>The loss of a batch towards target outputs, and its gradient by every parameter.</summary>
    /// <param name="inputs">(samples, input shape), row-major.</param>
    /// <param name="targets">(samples, output shape), row-major.</param>
    /// <param name="loss">What is differentiated.</param>
    /// <exception cref="ArgumentException">A length does not fit; the message has the expected and the actual numbers.</exception>
    public float ComputeGradients(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Loss loss)
    {
        using var use = BeginChanging(nameof(ComputeGradients));
        Differentiate(inputs, targets, loss);
        return TakeLoss();
    }

    /// <summary>Ends the threads.</summary>
    /// <param name="disposing">True where called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        pool?.Dispose();
        pool = null;
        if (executor is null)
            return;
        using (executor.Enter())
            executor.Dispose();
        executor = null;
    }

    private void Differentiate(ReadOnlySpan<float> inputs, ReadOnlySpan<int> labels, Loss loss)
    {
        ArgumentNullException.ThrowIfNull(loss);
        var samples = CountSamples(inputs);
        if (labels.Length != samples)
        {
            throw new ArgumentException(
                $"{Architecture.Name}: the batch has {samples} samples ({inputs.Length} / {Architecture.InputSize}), but there are {labels.Length} labels.",
                nameof(labels));
        }

        CheckTraining(samples, nameof(inputs));
        Differentiate(inputs, labels, [], samples, loss, loss.Normalizer(labels, Architecture.OutputSize));
    }

    private void Differentiate(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Loss loss)
    {
        ArgumentNullException.ThrowIfNull(loss);
        var samples = CountSamples(inputs);
        var expected = (long)samples * Architecture.OutputSize;
        if (targets.Length != expected)
        {
            throw new ArgumentException(
                $"{Architecture.Name}: {samples} samples need {expected} target numbers ({Architecture.OutputSize} each), but there are {targets.Length}.",
                nameof(targets));
        }

        CheckTraining(samples, nameof(inputs));
        Differentiate(inputs, [], targets, samples, loss, loss.Normalizer(targets, Architecture.OutputSize));
    }

    private static int Groups(int samples) => (samples + MemoryPlan.GroupSize - 1) / MemoryPlan.GroupSize;

    private int CountSamples(ReadOnlySpan<float> inputs)
    {
        var size = Architecture.InputSize;
        if (inputs.Length == 0 || inputs.Length % size != 0)
        {
            throw new ArgumentException(
                $"{Architecture.Name} takes samples of {string.Join("×", Architecture.InputShape)} = {size} numbers, but 'inputs' has {inputs.Length}, which is {(inputs.Length == 0 ? "no sample" : $"{inputs.Length / size} samples and {inputs.Length % size} numbers")}.",
                nameof(inputs));
        }

        return inputs.Length / size;
    }

    private Loss RequireDeclaredLoss() =>
        DeclaredLoss ?? throw new InvalidOperationException(
            $"{Architecture.Name} declares no loss: pass one, e.g. Loss.CrossEntropy, or declare it as the last layer, e.g. [CrossEntropyLoss].");

    /// <summary>In place of the generated program's choice, to test one layout against the other.</summary>
    internal int? LanesFrom { get; set; }

    // The choice depends on the batch alone, so that the same batch gives the same bits.
    private bool HasSamplesInLanes(int samples) => samples >= (LanesFrom ?? LaneProgram.LanesFrom);

    private void Differentiate(ReadOnlySpan<float> inputs, ReadOnlySpan<int> labels, ReadOnlySpan<float> targets, int samples, Loss loss, double normalizer)
    {
        if (executor is not null)
        {
            using (executor.Enter())
                executor.Differentiate(inputs, labels, targets, samples, loss, normalizer, new TrainingStep(Seed, stepsTaken, 0));
            stepsTaken++;
            return;
        }

        PrepareRows(samples);
        var value = HasSamplesInLanes(samples)
            ? (laneTraining ??= new LaneRun(this)).Train(inputs, labels, targets, samples, loss, normalizer)
            : (channelTraining ??= new ChannelRun(this, PackedWeights)).Train(inputs, labels, targets, samples, loss, normalizer);
        stepsTaken++;
        lossOfStep = (float)value;
    }

    // Buffers grow with the largest batch seen and are then reused: a step allocates nothing.
    private void PrepareRows(int samples)
    {
        var floats = (long)Groups(samples) * MemoryPlan.GroupSize * Architecture.OutputSize;
        if (outputRows.Length >= floats)
            return;
        outputRows = new float[floats];
        gradientRows = new float[floats];
    }

    /// <summary>What one call of inference at a time needs; calls that run at the same time have one each.</summary>
    private sealed class Inference(Network network)
    {
        private LaneRun? lanes;
        private ChannelRun? channels;

        public void Run(ReadOnlySpan<float> inputs, Span<float> outputs, int samples)
        {
            if (network.HasSamplesInLanes(samples))
                (lanes ??= new LaneRun(network)).Infer(inputs, outputs, samples);
            else
                (channels ??= new ChannelRun(network, network.PackedWeights)).Infer(inputs, outputs, samples);
        }
    }
}
