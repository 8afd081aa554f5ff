using Lamina.Core.Tensors;
using Lamina.Generator.Passes.Channels;

namespace Lamina.Generator.Passes.Gpu;

/// <summary>
/// Gives every tensor of a device's program a place in its arena, by lifetime: kernels run one after the other, so a place is free as soon as the last reader
/// is done. Element-wise work overwrites an operand that nothing reads again.
/// </summary>
internal sealed class GpuMemory
{
    /// <summary>Tensors begin at multiples of 64 bytes: neighbouring threads then read whole segments.</summary>
    private const int Alignment = 16;

    private readonly TensorGraph graph;
    private readonly int[] steps; // when a tensor is computed
    private readonly int[] storage; // whose memory it is
    private readonly int[] first; // by storage
    private readonly int[] last;
    private readonly int lossStep;

    private GpuMemory(TensorGraph graph, int[] forward, int[] backward)
    {
        this.graph = graph;
        var count = graph.Tensors.Count;
        steps = [.. Enumerable.Repeat(-1, count)];
        storage = [.. Enumerable.Range(0, count).Select(graph.Storage)];
        first = [.. Enumerable.Repeat(int.MaxValue, count)];
        last = [.. Enumerable.Repeat(-1, count)];
        lossStep = forward.Length; // the loss takes a step of its own between the two passes
        for (var i = 0; i < forward.Length; i++)
            steps[forward[i]] = i;
        for (var i = 0; i < backward.Length; i++)
            steps[backward[i]] = forward.Length + 1 + i;
    }

    public static GpuProgram Plan(TensorGraph graph)
    {
        var phases = Schedule.Phases(graph);
        int[] forward = [.. graph.Tensors.Where(tensor => phases[tensor.Id] == Phase.Forward).Select(tensor => tensor.Id)];
        int[] backward = [.. graph.Tensors.Where(tensor => phases[tensor.Id] is Phase.Backward or Phase.Gradient).Select(tensor => tensor.Id)];
        var memory = new GpuMemory(graph, forward, backward);
        memory.FindLives();
        memory.Overwrite([.. forward, .. backward]);
        var places = memory.Place(out var batchFloats, out var sampleFloats);
        return new(graph, forward, backward, places, batchFloats, sampleFloats);
    }

    private static bool HasPlace(Tensor tensor) =>
        tensor.Primitive is not (ParameterValue or BufferValue) && !tensor.Primitive.IsParameterGradient;

    private static long Floats(Tensor tensor) => (tensor.Shape.Size + Alignment - 1) / Alignment * Alignment;

    private void FindLives()
    {
        foreach (var tensor in graph.Tensors)
        {
            var root = storage[tensor.Id];
            if (tensor.Primitive is Images)
                Extend(root, -1);
            if (tensor.Primitive is OutputGradient)
                Extend(root, lossStep);
            if (steps[tensor.Id] < 0)
                continue;
            Extend(root, steps[tensor.Id]);
            foreach (var input in tensor.Inputs)
                Extend(storage[input], steps[tensor.Id]);
        }

        Extend(storage[graph.Output], lossStep); // the loss reads it
    }

    private void Extend(int root, int step)
    {
        first[root] = Math.Min(first[root], step);
        last[root] = Math.Max(last[root], step);
    }

    private void Overwrite(IEnumerable<int> order)
    {
        foreach (var tensor in order.Select(id => graph[id]).Where(IsElementWise))
        {
            foreach (var input in tensor.Inputs.Select(id => graph[id]))
            {
                var root = storage[input.Id];
                if (!HasPlace(graph[root]) || graph[root].Primitive.IsWholeBatch || last[root] != steps[tensor.Id] || graph[root].Shape.Size != tensor.Shape.Size)
                    continue;
                last[root] = Math.Max(last[root], last[tensor.Id]);
                for (var id = 0; id < storage.Length; id++)
                {
                    if (storage[id] == tensor.Id)
                        storage[id] = root;
                }

                break;
            }
        }
    }

    // Each element of the result needs the same element of its operands, and numbers of the whole batch.
    private static bool IsElementWise(Tensor tensor) =>
        (tensor.Primitive is Fused fused ? fused.Anchor : tensor.Primitive) is Pointwise or BatchNormalize or FixedNormalize or BatchNormByData;

    private TensorPlace[] Place(out long batchFloats, out long sampleFloats)
    {
        var places = Enumerable.Repeat(TensorPlace.None, graph.Tensors.Count).ToArray();
        batchFloats = PlaceAll(wholeBatch: true);
        sampleFloats = PlaceAll(wholeBatch: false);
        foreach (var tensor in graph.Tensors)
            places[tensor.Id] = places[storage[tensor.Id]];
        return places;

        long PlaceAll(bool wholeBatch) => FirstFit.Place(
            graph.Tensors
                .Where(tensor => HasPlace(tensor) && storage[tensor.Id] == tensor.Id && tensor.Primitive.IsWholeBatch == wholeBatch && last[tensor.Id] >= first[tensor.Id])
                .Select(tensor => new Tenant(tensor.Id, Floats(tensor), first[tensor.Id], last[tensor.Id])),
            (id, offset) => places[id] = new(offset, wholeBatch));
    }
}
