using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>
/// Gives every tensor a place in the arena of one group of 16 samples. Two tensors share a place if they never live at the same time: the largest are
/// placed first, each as low as it fits.
/// </summary>
internal static class PlanMemory
{
    /// <summary>Samples side by side in each element.</summary>
    public const int Lanes = 16;

    /// <summary>Offsets in floats by tensor id, −1 for what has no place of its own (parameters, and those of their gradients that no group has a sum of).</summary>
    public static long[] Place(TensorGraph graph, Phase[] phases, out long floats)
    {
        var lives = Lifetimes(graph, phases);
        var offsets = Enumerable.Repeat(-1L, graph.Tensors.Count).ToArray();
        var placed = new List<int>(); // by offset
        floats = 0;
        foreach (var tensor in graph.Tensors.Where(tensor => lives[tensor.Id] is not null).OrderByDescending(tensor => tensor.Shape.Size).ThenBy(tensor => tensor.Id))
        {
            var life = lives[tensor.Id]!.Value;
            var size = Floats(tensor);
            long offset = 0;
            foreach (var other in placed.Where(other => lives[other]!.Value.Overlaps(life)))
            {
                if (offset + size <= offsets[other])
                    break;
                offset = Math.Max(offset, offsets[other] + Floats(graph[other]));
            }

            offsets[tensor.Id] = offset;
            var next = placed.FindIndex(other => offsets[other] > offset);
            placed.Insert(next < 0 ? placed.Count : next, tensor.Id);
            floats = Math.Max(floats, offset + size);
        }

        foreach (var view in graph.Tensors.Where(tensor => tensor.Primitive.IsView))
            offsets[view.Id] = offsets[graph.Storage(view.Id)];
        return offsets;
    }

    // A group's sum of a parameter's gradient is one number for all samples.
    private static long Floats(Tensor tensor) =>
        tensor.Primitive.IsParameterGradient ? (tensor.Shape.Size + Lanes - 1) / Lanes * Lanes : tensor.Shape.Size * Lanes;

    // In steps of the schedule: kernels of a phase run in the order of their numbers, phases one after the other.
    private static Life?[] Lifetimes(TensorGraph graph, Phase[] phases)
    {
        var count = graph.Tensors.Count;
        var lives = new Life?[count];
        foreach (var tensor in graph.Tensors)
        {
            var first = tensor.Primitive switch
            {
                Images => -1, // the engine writes it before the first kernel
                OutputGradient => (count * (int)Phase.Backward) - 1, // the engine writes it between the phases
                ParameterValue or View => int.MinValue,
                _ when phases[tensor.Id] == Phase.Gradient => int.MinValue,
                _ => StepOf(tensor.Id),
            };
            if (first != int.MinValue)
                lives[tensor.Id] = new Life(first, first);
        }

        foreach (var tensor in graph.Tensors.Where(tensor => phases[tensor.Id] != Phase.None))
        {
            foreach (var input in tensor.Inputs)
                Extend(input, StepOf(tensor.Id));
        }

        foreach (var sum in graph.Tensors.Where(tensor => tensor.Primitive.IsParameterGradient))
            Extend(sum.Id, count * (int)Phase.Gradient);
        Extend(graph.Output, (count * (int)Phase.Backward) - 1); // the loss reads it
        return lives;

        // Gradients read everything after both passes, in any order.
        int StepOf(int id) => phases[id] == Phase.Gradient ? count * (int)Phase.Gradient : (count * (int)phases[id]) + id;

        void Extend(int id, int step)
        {
            var storage = graph.Storage(id);
            if (lives[storage] is { } life)
                lives[storage] = life with { Last = Math.Max(life.Last, step) };
        }
    }

    private readonly record struct Life(int First, int Last)
    {
        public bool Overlaps(Life other) => First <= other.Last && other.First <= Last;
    }
}
