using System.ComponentModel;
using System.Runtime.CompilerServices;
using Lamina.CompilerServices;

namespace Lamina;

/// <content>The engine of programs with channels in lanes: one kernel after the other over the whole batch, threads sharing the items of each.</content>
public abstract partial class Network
{
    private ChannelEngine? channels;

    /// <summary>The generated program with channels in lanes, or null where the network has none.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual ChannelProgram? Channels => null;

    /// <summary>Into how many items a kernel is cut for a batch; generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual int CountItems(ChannelPass pass, int step, int samples) => 0;

    /// <summary>Runs one item of a kernel; generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void RunItem(ChannelPass pass, int step, int item, in StepArenas arenas)
    {
    }

    /// <summary>Called when parameters may have changed: what was made of them is made again.</summary>
    internal void ForgetPackedWeights() => channels?.ForgetPackedWeights();

    private ChannelEngine Engine => channels ??= new ChannelEngine(this);

    /// <summary>Arenas and jobs of one network, kept so that a step allocates nothing.</summary>
    private sealed unsafe class ChannelEngine : WorkerPool.IJob
    {
        private readonly Network network;
        private readonly ChannelProgram program;
        private readonly long scratchFloats;
        private readonly long[] packedPlaces;
        private AlignedBuffer packed = new(0);
        private AlignedBuffer inference = new(0);
        private AlignedBuffer training = new(0);
        private AlignedBuffer scratch = new(0);
        private LastItems lastItems = new(0);
        private bool isPacked;
        private WorkerPool? pool;
        private Job job;
        private int step;
        private int samples;
        private float* rows;
        private float* results;

        public ChannelEngine(Network network)
        {
            this.network = network;
            program = network.Channels ?? throw new InvalidOperationException($"{network.Architecture.Name} has no program: its generated kernels are missing from the compilation.");
            scratchFloats = (program.Convolutions.Max(shape => (long?)Math.Max(ChannelConvolution.ScratchFloats(shape), ChannelLinear.ScratchFloats(shape))) ?? 0) + 15 & ~15L;
            packedPlaces = new long[program.Packed.Count + 1];
            for (var i = 0; i < program.Packed.Count; i++)
                packedPlaces[i + 1] = packedPlaces[i] + ChannelPacking.Floats(program.Packed[i]);
        }

        private enum Job
        {
            Pack,
            InferenceInput,
            Inference,
            InferenceOutput,
            TrainingInput,
            Training,
            TrainingOutput,
            TrainingGradient,
        }

        public void ForgetPackedWeights() => isPacked = false;

        public void Infer(ReadOnlySpan<float> batch, Span<float> outputs, int count)
        {
            var plan = program.Inference;
            var chunk = plan.NeedsWholeBatch ? count : Math.Min(count, network.Architecture.Memory.InferenceChunk);
            CheckNorm(plan, chunk);
            pool = network.Pool;
            pool.Begin();
            try
            {
                Prepare(ref inference, plan, chunk);
                PackWeights();
                fixed (float* input = batch)
                fixed (float* output = outputs)
                {
                    for (var first = 0; first < count; first += chunk)
                    {
                        samples = Math.Min(chunk, count - first);
                        rows = input + ((nint)first * network.Architecture.InputSize);
                        results = output + ((nint)first * network.Architecture.OutputSize);
                        Run(Job.InferenceInput, InputItems(plan));
                        for (step = 0; step < plan.ForwardSteps; step++)
                            Run(Job.Inference, network.CountItems(ChannelPass.Inference, step, samples));
                        Run(Job.InferenceOutput, OutputItems());
                    }
                }
            }
            finally
            {
                rows = results = null;
                pool.End();
            }
        }

        /// <summary>The loss; gradients are in their arena then.</summary>
        public double Train(ReadOnlySpan<float> batch, ReadOnlySpan<int> labels, ReadOnlySpan<float> targets, int count, Loss loss, double normalizer)
        {
            var plan = program.Training;
            CheckNorm(plan, count);
            pool = network.Pool;
            pool.Begin();
            try
            {
                Prepare(ref training, plan, count);
                samples = count;
                for (var counter = 0; counter < network.Counters.Length; counter++)
                    network.Counters[counter]++;
                fixed (float* input = batch)
                {
                    rows = input;
                    Run(Job.TrainingInput, InputItems(plan));
                }

                for (step = 0; step < plan.ForwardSteps; step++)
                    Run(Job.Training, network.CountItems(ChannelPass.Training, step, count));
                var value = Evaluate(labels, targets, count, loss, normalizer);
                for (; step < plan.ForwardSteps + plan.BackwardSteps; step++)
                    Run(Job.Training, network.CountItems(ChannelPass.Training, step, count));
                return value;
            }
            finally
            {
                rows = results = null;
                pool.End();
            }
        }

        private void PackWeights()
        {
            if (isPacked)
                return;
            if (packed.Length < packedPlaces[^1])
                packed = new AlignedBuffer(packedPlaces[^1]);
            for (step = 0; step < program.Packed.Count; step++)
                Run(Job.Pack, 1);
            isPacked = true;
        }

        private double Evaluate(ReadOnlySpan<int> labels, ReadOnlySpan<float> targets, int count, Loss loss, double normalizer)
        {
            var outputSize = network.Architecture.OutputSize;
            var outputs = network.outputRows.AsSpan(0, count * outputSize);
            var gradients = network.gradientRows.AsSpan(0, count * outputSize);
            fixed (float* output = outputs)
            {
                results = output;
                Run(Job.TrainingOutput, OutputItems());
            }

            var value = labels.Length > 0
                ? loss.Evaluate(outputs, labels, outputSize, normalizer, gradients)
                : loss.Evaluate(outputs, targets, outputSize, normalizer, gradients);
            fixed (float* gradient = gradients)
            {
                results = gradient;
                Run(Job.TrainingGradient, OutputItems());
            }

            return value;
        }

        public void Run(int piece, int worker)
        {
            switch (job)
            {
                case Job.Pack:
                    network.RunItem(ChannelPass.Pack, step, piece, Arenas(inference, program.Inference, worker));
                    break;
                case Job.InferenceInput:
                    TakeIn(inference, program.Inference, piece);
                    break;
                case Job.Inference:
                    network.RunItem(ChannelPass.Inference, step, piece, Arenas(inference, program.Inference, worker));
                    break;
                case Job.InferenceOutput:
                    GiveOut(inference, program.Inference, piece);
                    break;
                case Job.TrainingInput:
                    TakeIn(training, program.Training, piece);
                    break;
                case Job.Training:
                    network.RunItem(ChannelPass.Training, step, piece, Arenas(training, program.Training, worker));
                    break;
                case Job.TrainingOutput:
                    GiveOut(training, program.Training, piece);
                    break;
                default:
                    var (channelCount, pixels) = Split(network.Architecture.OutputShape);
                    ref var gradient = ref Place(training, program.Training, program.Training.OutputGradient);
                    ChannelRows.FromRows(channelCount, pixels, samples, piece, new(results, samples * channelCount * pixels), ref gradient);
                    break;
            }

            lastItems.Set(worker, piece);
        }

        private void Run(Job what, int items)
        {
            job = what;
            lastItems.BeginJob();
            pool!.Continue(this, items);
        }

        // Arenas grow with the largest batch seen and are then reused.
        private void Prepare(ref AlignedBuffer arena, ChannelPlan plan, int count)
        {
            var floats = plan.BatchFloats + ((long)count * plan.SampleFloats);
            if (arena.Length < floats)
                arena = new AlignedBuffer(floats);
            if (scratch.Length < network.threads * scratchFloats)
                scratch = new AlignedBuffer(network.threads * scratchFloats);
            if (lastItems.Threads < network.threads)
                lastItems = new LastItems(network.threads);
        }

        private void CheckNorm(ChannelPlan plan, int count)
        {
            if (count == 1 && plan.SinglePixelNorm is { } layer)
            {
                throw new ArgumentException(
                    $"{network.Architecture.Name}: '{layer}' (batch norm) sees one number for each channel, and the variance of one number is nothing to divide by. Train with batches of at least 2 samples.");
            }
        }

        private StepArenas Arenas(AlignedBuffer memory, ChannelPlan plan, int worker) => new(
            samples,
            lastItems.Of(worker),
            ref network.ParameterBuffer.Origin,
            ref network.GradientBuffer.Origin,
            ref network.BufferBuffer.Origin,
            network.Counters,
            ref packed.Origin,
            packedPlaces,
            ref memory.Origin,
            (nint)plan.BatchFloats,
            ref Unsafe.Add(ref scratch.Origin, (nint)(worker * scratchFloats)),
            new TrainingStep(network.Seed, network.stepsTaken, 0));

        private ref float Place(AlignedBuffer memory, ChannelPlan plan, long place) =>
            ref Unsafe.Add(ref memory.Origin, (nint)(plan.BatchFloats + (place * samples)));

        private int InputItems(ChannelPlan plan)
        {
            var (channelCount, pixels) = Split(network.Architecture.InputShape);
            if (plan.PixelBorder is null)
                return ChannelRows.Items(pixels, samples);
            return plan.InputInRows ? samples : ChannelRows.PixelItems(channelCount, network.Architecture.InputShape[1], network.Architecture.InputShape[2], samples);
        }

        private int OutputItems()
        {
            var (_, pixels) = Split(network.Architecture.OutputShape);
            return ChannelRows.Items(pixels, samples);
        }

        private void TakeIn(AlignedBuffer memory, ChannelPlan plan, int item)
        {
            var (channelCount, pixels) = Split(network.Architecture.InputShape);
            var size = channelCount * pixels;
            ref var place = ref Place(memory, plan, plan.Input);
            var batch = new ReadOnlySpan<float>(rows, samples * size);
            if (plan.PixelBorder is not [var top, var left, var bottom, var right])
            {
                ChannelRows.FromRows(channelCount, pixels, samples, item, batch, ref place);
                return;
            }

            var (height, width) = (network.Architecture.InputShape[1], network.Architecture.InputShape[2]);
            if (plan.InputInRows)
                ChannelRows.FromRowsToLanes(channelCount, height, width, top, left, bottom, right, item, batch.Slice(item * size, size), ref place);
            else
                ChannelRows.FromRowsToPixels(channelCount, height, width, top, left, bottom, right, item, batch, ref place);
        }

        private void GiveOut(AlignedBuffer memory, ChannelPlan plan, int item)
        {
            var (channelCount, pixels) = Split(network.Architecture.OutputShape);
            ChannelRows.ToRows(channelCount, pixels, samples, item, ref Place(memory, plan, plan.Output), new(results, samples * channelCount * pixels));
        }

        private static (int Channels, int Pixels) Split(IReadOnlyList<int> shape)
        {
            var pixels = 1;
            for (var axis = 1; axis < shape.Count; axis++)
                pixels *= shape[axis];
            return (shape[0], pixels);
        }
    }
}
