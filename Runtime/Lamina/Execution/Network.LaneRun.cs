using System.Runtime.CompilerServices;
using Lamina.CompilerServices;

namespace Lamina;

/// <content>A call with samples in lanes: threads share the groups of 16 samples, and then the pieces of the gradients.</content>
public abstract partial class Network
{
    /// <summary>Memory and jobs of one call at a time, kept for the next so that it allocates nothing.</summary>
    private sealed unsafe class LaneRun(Network network) : WorkerPool.IJob
    {
        private AlignedBuffer memory = new(0); // (slots, InferenceFloatsPerGroup) or (groups, TrainingFloatsPerGroup)
        private double[] groupLosses = [];
        private Phase phase;
        private float* inputs;
        private float* outputs;
        private int* labels;
        private float* targets;
        private int samples;
        private int slots;
        private Loss? loss;
        private double normalizer;

        private enum Phase
        {
            Infer,
            ForwardBackward,
            Gradients,
        }

        public void Infer(ReadOnlySpan<float> batch, Span<float> results, int count)
        {
            var threads = CallThreads.Take(network.Pool);
            try
            {
                // Spans cannot be kept in an object; pinned, they can be handed to the threads.
                fixed (float* input = batch)
                fixed (float* output = results)
                {
                    inputs = input;
                    outputs = output;
                    samples = count;
                    phase = Phase.Infer;
                    // One slot of the memory for each thread: a slot takes every (slots)-th group.
                    slots = Math.Min(threads.Count, Groups(count));
                    Reserve((long)slots * network.Architecture.Memory.InferenceFloatsPerGroup);
                    threads.Run(this, slots);
                }
            }
            finally
            {
                inputs = outputs = null;
                threads.Leave();
            }
        }

        /// <summary>The loss; gradients are in their arena then.</summary>
        public double Train(ReadOnlySpan<float> batch, ReadOnlySpan<int> classes, ReadOnlySpan<float> goals, int count, Loss minimised, double divisor)
        {
            var groups = Groups(count);
            var threads = CallThreads.Take(network.Pool);
            try
            {
                Reserve((long)groups * network.Architecture.Memory.TrainingFloatsPerGroup);
                if (groupLosses.Length < groups)
                    groupLosses = new double[groups];
                fixed (float* input = batch)
                fixed (int* label = classes)
                fixed (float* target = goals)
                {
                    inputs = input;
                    labels = label;
                    targets = target;
                    samples = count;
                    loss = minimised;
                    normalizer = divisor;
                    phase = Phase.ForwardBackward;
                    threads.Run(this, groups);
                    phase = Phase.Gradients;
                    threads.Run(this, network.LaneProgram.GradientPieces);
                }
            }
            finally
            {
                inputs = targets = null;
                labels = null;
                loss = null;
                threads.Leave();
            }

            var value = 0.0;
            for (var group = 0; group < groups; group++)
                value += groupLosses[group];
            return value;
        }

        public void Run(int piece, int worker)
        {
            switch (phase)
            {
                case Phase.Infer:
                    for (var group = piece; group < Groups(samples); group += slots)
                        InferGroup(group, piece);
                    break;
                case Phase.ForwardBackward:
                    TrainGroup(piece);
                    break;
                default:
                    network.programs.SumGradients(piece, ref network.GradientBuffer.Origin, ref memory.Origin, Groups(samples));
                    break;
            }
        }

        private void InferGroup(int group, int slot)
        {
            var (inputSize, outputSize) = (network.Architecture.InputSize, network.Architecture.OutputSize);
            ref var place = ref Unsafe.Add(ref memory.Origin, (nint)slot * network.Architecture.Memory.InferenceFloatsPerGroup);
            var first = group * MemoryPlan.GroupSize;
            var count = Math.Min(MemoryPlan.GroupSize, samples - first);
            var program = network.LaneProgram;
            LaneLayout.FromRows(new(inputs + ((nint)first * inputSize), count * inputSize), count, inputSize, ref Unsafe.Add(ref place, program.InferenceInput));
            network.programs.InferGroup(ref network.ParameterBuffer.Origin, ref place);
            LaneLayout.ToRows(ref Unsafe.Add(ref place, program.InferenceOutput), count, outputSize, new(outputs + ((nint)first * outputSize), count * outputSize));
        }

        private void TrainGroup(int group)
        {
            var (inputSize, outputSize) = (network.Architecture.InputSize, network.Architecture.OutputSize);
            ref var place = ref Unsafe.Add(ref memory.Origin, (nint)group * network.Architecture.Memory.TrainingFloatsPerGroup);
            var first = group * MemoryPlan.GroupSize;
            var count = Math.Min(MemoryPlan.GroupSize, samples - first);
            var program = network.LaneProgram;
            LaneLayout.FromRows(new(inputs + ((nint)first * inputSize), count * inputSize), count, inputSize, ref Unsafe.Add(ref place, program.TrainingInput));
            network.programs.ForwardGroup(ref network.ParameterBuffer.Origin, ref place, new TrainingStep(network.Seed, network.stepsTaken, group));

            var rows = network.outputRows.AsSpan(first * outputSize, count * outputSize);
            var gradients = network.gradientRows.AsSpan(first * outputSize, count * outputSize);
            LaneLayout.ToRows(ref Unsafe.Add(ref place, program.TrainingOutput), count, outputSize, rows);
            groupLosses[group] = labels is not null
                ? loss!.Evaluate(rows, new ReadOnlySpan<int>(labels + first, count), outputSize, normalizer, gradients)
                : loss!.Evaluate(rows, new ReadOnlySpan<float>(targets + ((nint)first * outputSize), count * outputSize), outputSize, normalizer, gradients);
            LaneLayout.FromRows(gradients, count, outputSize, ref Unsafe.Add(ref place, program.TrainingOutputGradient));
            network.programs.BackwardGroup(ref network.ParameterBuffer.Origin, ref place);
        }

        // Memory grows with the largest call seen and is then reused.
        private void Reserve(long floats)
        {
            if (memory.Length < floats)
                memory = new AlignedBuffer(floats);
        }
    }
}
