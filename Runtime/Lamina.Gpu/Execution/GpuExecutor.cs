using ILGPU;
using Lamina.CompilerServices;
using Lamina.GpuServices;

namespace Lamina;

/// <summary>
/// Runs a network's generated programs on a device. Everything stays there between steps: a step uploads its batch, and its loss is read when somebody asks.
/// Memory grows with the largest batch seen and is then reused.
/// </summary>
internal sealed partial class GpuExecutor : NetworkExecutor
{
    /// <summary>Memory that inference takes for activations before a batch is cut.</summary>
    private const long InferenceBytes = 256L << 20;

    private readonly Network network;
    private readonly GpuProgram program;
    private readonly MirroredArena parameters;
    private readonly MirroredArena gradients;
    private readonly MirroredArena buffers;
    private readonly LossQueue losses;
    private GpuBuffer<float>? arena; // of training and of inference, which never run at the same time
    private int lastBatch;
    private bool isDisposed;

    public GpuExecutor(Network network, GpuProgram program, Gpu gpu)
    {
        (this.network, this.program, Gpu) = (network, program, gpu);
        parameters = new MirroredArena(gpu, network.ParameterBuffer);
        gradients = new MirroredArena(gpu, network.GradientBuffer);
        buffers = new MirroredArena(gpu, network.BufferBuffer);
        losses = new LossQueue(gpu);
        lossOnDevice = gpu.Allocate<float>(1);
        gpu.Disposing += ComeHome;
    }

    /// <summary>The device.</summary>
    public Gpu Gpu { get; }

    public override Lock.Scope Enter() => Gpu.Enter();

    public override int MostStepsAhead(int samples) => LossQueue.Capacity;

    public override void Infer(ReadOnlySpan<float> inputs, Span<float> outputs, int samples)
    {
        var plan = program.Inference;
        var (inputSize, outputSize) = (network.Architecture.InputSize, network.Architecture.OutputSize);
        var chunk = samples;
        if (!program.InferenceNeedsWholeBatch)
            chunk = (int)Math.Clamp(Math.Min(InferenceBytes / (sizeof(float) * plan.SampleFloats), plan.MostSamples), 1, samples);
        CheckBatch(plan, chunk);
        var memory = Arena(plan, chunk);
        parameters.ToDevice();
        buffers.ToDevice();
        for (var first = 0; first < samples; first += chunk)
        {
            var size = Math.Min(chunk, samples - first);
            memory.CopyFrom(inputs.Slice(first * inputSize, size * inputSize), plan.Place(plan.Input, size));
            program.Infer(Gpu.Kernels, Memory(memory, plan, size, default));
            memory.CopyTo(outputs.Slice(first * outputSize, size * outputSize), plan.Place(plan.Output, size));
        }
    }

    public override void Differentiate(
        ReadOnlySpan<float> inputs, ReadOnlySpan<int> labels, ReadOnlySpan<float> targets, int samples, Loss loss, double normalizer, in TrainingStep step)
    {
        var plan = program.Training;
        if (samples == 1 && program.SinglePixelNorm is { } layer)
        {
            throw new ArgumentException(
                $"{network.Architecture.Name}: '{layer}' (batch norm) sees one number for each channel, and the variance of one number is nothing to divide by. Train with batches of at least 2 samples.");
        }

        CheckBatch(plan, samples);
        var floats = Arena(plan, samples);
        lastBatch = samples;
        parameters.ToDevice();
        buffers.ToDevice();
        floats.CopyFrom(inputs, plan.Place(plan.Input, samples));
        for (var counter = 0; counter < network.Counters.Length; counter++)
            network.Counters[counter]++;
        var memory = Memory(floats, plan, samples, step);
        program.Forward(Gpu.Kernels, memory);
        TakeLoss(memory, labels, targets, loss, normalizer);
        program.Backward(Gpu.Kernels, memory);
        gradients.ChangedOnDevice();
        if (network.BufferBuffer.Length > 0)
            buffers.ChangedOnDevice();
    }

    public override void TakeLosses(Span<float> losses) => this.losses.Take(losses);

    public override void BringParameters(bool toWrite) => parameters.ToHost(toWrite);

    public override void BringBuffers(bool toWrite) => buffers.ToHost(toWrite);

    public override void BringGradients() => gradients.ToHost(toWrite: false);

    public override void Dispose()
    {
        if (isDisposed)
            return;
        isDisposed = true;
        Gpu.Disposing -= ComeHome;
        ReleaseOptimizer();
        losses.Dispose();
        ReleaseLoss();
        arena?.Dispose();
        parameters.Dispose();
        gradients.Dispose();
        buffers.Dispose();
    }

    private void ComeHome() => network.MoveTo(null, nameof(Gpu.Dispose));

    private DeviceMemory Memory(GpuBuffer<float> floats, GpuPlan plan, int samples, in TrainingStep step) => new(
        samples,
        new DeviceStep(step.Seed, step.Number),
        parameters.View,
        gradients.View,
        buffers.View,
        floats.View,
        plan,
        network.Counters);

    private void CheckBatch(GpuPlan plan, int samples)
    {
        if (samples > plan.MostSamples)
        {
            throw new ArgumentException(
                $"{network.Architecture.Name}: a batch of {samples} samples has a layer of more than {TileLimits.MostNumbers} numbers, which the device's kernels cannot count. The largest batch is {plan.MostSamples}.");
        }
    }

    private GpuBuffer<float> Arena(GpuPlan plan, int samples)
    {
        var floats = plan.Floats(samples);
        if (arena is not null && arena.Length >= floats)
            return arena;
        arena?.Dispose();
        arena = null;
        // Where a driver does not say what is free, the plan counts what this network has already.
        var taken = Gpu.FreeBytes is null ? TakenFloats() : 0;
        var memory = new GpuMemoryPlan(sizeof(float) * (taken + plan.BatchFloats), sizeof(float) * plan.SampleFloats, samples);
        Gpu.Require(memory);
        try
        {
            return arena = Gpu.Allocate<float>(floats);
        }
        catch (GpuMemoryException exception)
        {
            throw new GpuMemoryException(Gpu.Device, memory, Gpu.FreeBytes, exception);
        }
    }

    private long TakenFloats() =>
        parameters.Length + gradients.Length + buffers.Length + OptimizerFloats + (Gpu.Kernels.ScratchBytes / sizeof(float));
}
