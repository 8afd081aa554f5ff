using System.Runtime.CompilerServices;
using Lamina.CompilerServices;

namespace Lamina;

/// <content>A call with channels in lanes: one kernel after the other over the whole batch, threads sharing the items of each.</content>
public abstract partial class Network
{
    /// <summary>Memory and jobs of one call at a time, kept for the next so that it allocates nothing.</summary>
    private sealed unsafe class ChannelRun(Network network, ChannelWeights weights) : ChannelCall, WorkerPool.IJob
    {
        private AlignedBuffer memory = new(0);
        private AlignedBuffer scratch = new(0);
        private LastItems lastItems = new(0);
        private ChannelPlan plan = weights.Program.Inference;
        private CallThreads threads;
        private Job job;
        private float* rows;
        private float* results;

        private enum Job
        {
            Input,
            Kernel,
            Output,
            OutputGradient,
        }

        public void Infer(ReadOnlySpan<float> batch, Span<float> outputs, int count)
        {
            plan = weights.Program.Inference;
            var chunk = plan.NeedsWholeBatch ? count : Math.Min(count, network.Architecture.Memory.InferenceChunk);
            threads = CallThreads.Take(network.Pool);
            try
            {
                Prepare(chunk);
                weights.Require(this);
                fixed (float* input = batch)
                fixed (float* output = outputs)
                {
                    for (var first = 0; first < count; first += chunk)
                    {
                        Samples = Math.Min(chunk, count - first);
                        rows = input + ((nint)first * network.Architecture.InputSize);
                        results = output + ((nint)first * network.Architecture.OutputSize);
                        Run(Job.Input, InputItems());
                        network.programs.Run(ChannelPass.Infer, this);
                        Run(Job.Output, OutputItems());
                    }
                }
            }
            finally
            {
                End();
            }
        }

        /// <summary>The loss; gradients are in their arena then.</summary>
        public double Train(ReadOnlySpan<float> batch, ReadOnlySpan<int> labels, ReadOnlySpan<float> targets, int count, Loss loss, double normalizer)
        {
            plan = weights.Program.Training;
            threads = CallThreads.Take(network.Pool);
            try
            {
                Prepare(count);
                Samples = count;
                for (var counter = 0; counter < network.Counters.Length; counter++)
                    network.Counters[counter]++;
                fixed (float* input = batch)
                {
                    rows = input;
                    Run(Job.Input, InputItems());
                }

                network.programs.Run(ChannelPass.Forward, this);
                var value = Evaluate(labels, targets, count, loss, normalizer);
                network.programs.Run(ChannelPass.Backward, this);
                return value;
            }
            finally
            {
                End();
            }
        }

        /// <summary>Packs the weights of inference, within a call of it.</summary>
        public void PackWeights() => network.programs.Run(ChannelPass.Pack, this);

        internal override TrainingStep Step => new(network.Seed, network.stepsTaken, 0);

        internal override float* PointerTo(Place place) => place.Arena switch
        {
            Arena.None => null,
            Arena.Samples => memory.Pointer + plan.BatchFloats + (place.Offset * Samples),
            Arena.Batch => memory.Pointer + place.Offset,
            Arena.Parameters => network.ParameterBuffer.Pointer + place.Offset,
            Arena.Gradients => network.GradientBuffer.Pointer + place.Offset,
            Arena.Buffers => network.BufferBuffer.Pointer + place.Offset,
            _ => throw new ArgumentOutOfRangeException(nameof(place), place, null),
        };

        internal override float* PackedWeights(int convolution) => weights.Packed.Pointer + weights.Places[convolution];

        internal override ref float ScratchOf(int worker) => ref Unsafe.Add(ref scratch.Origin, (nint)(worker * weights.ScratchFloats));

        internal override int PreviousOf(int worker) => lastItems.Of(worker);

        internal override double ShareOfAverage(int counter) => 1.0 / network.Counters[counter];

        internal override void RunKernel(int items) => Run(Job.Kernel, items);

        private void End()
        {
            rows = results = null;
            threads.Leave();
            threads = default;
        }

        private double Evaluate(ReadOnlySpan<int> labels, ReadOnlySpan<float> targets, int count, Loss loss, double normalizer)
        {
            var outputSize = network.Architecture.OutputSize;
            var outputs = network.outputRows.AsSpan(0, count * outputSize);
            var gradients = network.gradientRows.AsSpan(0, count * outputSize);
            fixed (float* output = outputs)
            {
                results = output;
                Run(Job.Output, OutputItems());
            }

            var value = labels.Length > 0
                ? loss.Evaluate(outputs, labels, outputSize, normalizer, gradients)
                : loss.Evaluate(outputs, targets, outputSize, normalizer, gradients);
            fixed (float* gradient = gradients)
            {
                results = gradient;
                Run(Job.OutputGradient, OutputItems());
            }

            return value;
        }

        public void Run(int piece, int worker)
        {
            switch (job)
            {
                case Job.Kernel:
                    Arguments.Body(new KernelItem(this, piece, worker));
                    break;
                case Job.Input:
                    TakeIn(piece);
                    break;
                case Job.Output:
                    GiveOut(piece);
                    break;
                default:
                    var (channelCount, pixels) = Split(network.Architecture.OutputShape);
                    ref var gradient = ref At(plan.OutputGradient);
                    ChannelRows.FromRows(channelCount, pixels, Samples, piece, new(results, Samples * channelCount * pixels), ref gradient);
                    break;
            }

            lastItems.Set(worker, piece);
        }

        private void Run(Job what, int items)
        {
            job = what;
            lastItems.BeginJob();
            threads.Run(this, items);
        }

        // Memory grows with the largest batch and the most threads seen and is then reused.
        private void Prepare(int count)
        {
            var floats = plan.Floats(count);
            if (memory.Length < floats)
                memory = new AlignedBuffer(floats);
            if (scratch.Length < threads.Count * weights.ScratchFloats)
                scratch = new AlignedBuffer(threads.Count * weights.ScratchFloats);
            if (lastItems.Threads < threads.Count)
                lastItems = new LastItems(threads.Count);
        }

        private ref float At(Place place) => ref *PointerTo(place);

        private int InputItems()
        {
            var (channelCount, pixels) = Split(network.Architecture.InputShape);
            if (plan.PixelBorder is null)
                return ChannelRows.Items(pixels, Samples);
            return plan.InputInRows ? Samples : ChannelRows.PixelItems(channelCount, network.Architecture.InputShape[1], network.Architecture.InputShape[2], Samples);
        }

        private int OutputItems()
        {
            var (_, pixels) = Split(network.Architecture.OutputShape);
            return ChannelRows.Items(pixels, Samples);
        }

        private void TakeIn(int item)
        {
            var (channelCount, pixels) = Split(network.Architecture.InputShape);
            var size = channelCount * pixels;
            ref var place = ref At(plan.Input);
            var batch = new ReadOnlySpan<float>(rows, Samples * size);
            if (plan.PixelBorder is not [var top, var left, var bottom, var right])
            {
                ChannelRows.FromRows(channelCount, pixels, Samples, item, batch, ref place);
                return;
            }

            var (height, width) = (network.Architecture.InputShape[1], network.Architecture.InputShape[2]);
            if (plan.InputInRows)
                ChannelRows.FromRowsToLanes(channelCount, height, width, top, left, bottom, right, item, batch.Slice(item * size, size), ref place);
            else
                ChannelRows.FromRowsToPixels(channelCount, height, width, top, left, bottom, right, item, batch, ref place);
        }

        private void GiveOut(int item)
        {
            var (channelCount, pixels) = Split(network.Architecture.OutputShape);
            ChannelRows.ToRows(channelCount, pixels, Samples, item, ref At(plan.Output), new(results, Samples * channelCount * pixels));
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
