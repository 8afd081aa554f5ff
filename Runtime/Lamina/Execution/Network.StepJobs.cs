using System.Runtime.CompilerServices;
using Lamina.CompilerServices;

namespace Lamina;

/// <content>What the threads are given to do.</content>
public abstract partial class Network
{
    /// <summary>The jobs of one call, kept in one object so that starting them allocates nothing.</summary>
    private sealed unsafe class StepJobs(Network network) : WorkerPool.IJob
    {
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
            // Spans cannot be kept in an object; pinned, they can be handed to the threads.
            fixed (float* input = batch)
            fixed (float* output = results)
            {
                inputs = input;
                outputs = output;
                samples = count;
                phase = Phase.Infer;
                // One slot of the arena for each thread: a slot takes every (threads)-th group.
                slots = Math.Min(network.threads, Groups(count));
                network.Pool.Run(this, slots);
                inputs = outputs = null;
            }
        }

        /// <summary>Leaves each group's loss in <see cref="groupLosses"/> and the gradients in their arena.</summary>
        public void Train(ReadOnlySpan<float> batch, ReadOnlySpan<int> classes, ReadOnlySpan<float> goals, int count, Loss minimised, double divisor)
        {
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
                network.Pool.Run(this, Groups(count));
                phase = Phase.Gradients;
                network.Pool.Run(this, network.Program.GradientPieces);
                inputs = targets = null;
                labels = null;
                loss = null;
            }
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
                    network.SumGradients(piece, ref network.GradientBuffer.Origin, ref network.trainingArena!.Origin, Groups(samples));
                    break;
            }
        }

        private void InferGroup(int group, int slot)
        {
            var (inputSize, outputSize) = (network.Architecture.InputSize, network.Architecture.OutputSize);
            ref var memory = ref Unsafe.Add(ref network.inferenceArena!.Origin, (nint)slot * network.Architecture.Memory.InferenceFloatsPerGroup);
            var first = group * MemoryPlan.GroupSize;
            var count = Math.Min(MemoryPlan.GroupSize, samples - first);
            var program = network.Program;
            LaneLayout.FromRows(new(inputs + ((nint)first * inputSize), count * inputSize), count, inputSize, ref Unsafe.Add(ref memory, program.InferenceInput));
            network.InferGroup(ref network.ParameterBuffer.Origin, ref memory);
            LaneLayout.ToRows(ref Unsafe.Add(ref memory, program.InferenceOutput), count, outputSize, new(outputs + ((nint)first * outputSize), count * outputSize));
        }

        private void TrainGroup(int group)
        {
            var (inputSize, outputSize) = (network.Architecture.InputSize, network.Architecture.OutputSize);
            ref var memory = ref Unsafe.Add(ref network.trainingArena!.Origin, (nint)group * network.Architecture.Memory.TrainingFloatsPerGroup);
            var first = group * MemoryPlan.GroupSize;
            var count = Math.Min(MemoryPlan.GroupSize, samples - first);
            var program = network.Program;
            LaneLayout.FromRows(new(inputs + ((nint)first * inputSize), count * inputSize), count, inputSize, ref Unsafe.Add(ref memory, program.TrainingInput));
            network.ForwardGroup(ref network.ParameterBuffer.Origin, ref memory, new TrainingStep(network.Seed, network.stepsTaken, group));

            var rows = network.outputRows.AsSpan(first * outputSize, count * outputSize);
            var gradients = network.gradientRows.AsSpan(first * outputSize, count * outputSize);
            LaneLayout.ToRows(ref Unsafe.Add(ref memory, program.TrainingOutput), count, outputSize, rows);
            network.groupLosses[group] = labels is not null
                ? loss!.Evaluate(rows, new ReadOnlySpan<int>(labels + first, count), outputSize, normalizer, gradients)
                : loss!.Evaluate(rows, new ReadOnlySpan<float>(targets + ((nint)first * outputSize), count * outputSize), outputSize, normalizer, gradients);
            LaneLayout.FromRows(gradients, count, outputSize, ref Unsafe.Add(ref memory, program.TrainingOutputGradient));
            network.BackwardGroup(ref network.ParameterBuffer.Origin, ref memory);
        }
    }
}
