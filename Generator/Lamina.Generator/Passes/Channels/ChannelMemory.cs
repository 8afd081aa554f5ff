using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes.Channels;

/// <summary>
/// Gives every tensor of a program with channels in lanes a place in its arena. Two share a place if they never live at the same time; the inputs of a
/// concatenation are written where it wants them, a slice is a part of what it is cut from, and element-wise work overwrites an operand that nothing
/// reads again.
/// </summary>
internal sealed class ChannelMemory
{
    private readonly TensorGraph graph;
    private readonly int[] steps; // when a tensor is computed
    private readonly (int Root, long Offset)[] storage; // whose memory it is, and where in it
    private readonly int[] first; // by root
    private readonly int[] last;

    private ChannelMemory(TensorGraph graph, IReadOnlyList<int> forward, IReadOnlyList<int> backward)
    {
        this.graph = graph;
        var count = graph.Tensors.Count;
        steps = Enumerable.Repeat(-1, count).ToArray();
        storage = [.. Enumerable.Range(0, count).Select(id => (id, 0L))];
        first = new int[count];
        last = new int[count];
        // The loss takes a step of its own between the two passes.
        for (var i = 0; i < forward.Count; i++)
            steps[forward[i]] = i;
        for (var i = 0; i < backward.Count; i++)
            steps[backward[i]] = forward.Count + 1 + i;
        foreach (var tensor in graph.Tensors.Where(tensor => tensor.Primitive is OutputGradient))
            steps[tensor.Id] = forward.Count;
        LossStep = forward.Count;
    }

    private int LossStep { get; }

    public static ChannelProgram Plan(TensorGraph graph)
    {
        var phases = Schedule.Phases(graph);
        var kernels = graph.Tensors.Where(tensor => IsKernel(tensor)).ToArray();
        int[] forward = [.. kernels.Where(tensor => phases[tensor.Id] == Phase.Forward).Select(tensor => tensor.Id)];
        int[] backward = [.. kernels.Where(tensor => phases[tensor.Id] is Phase.Backward or Phase.Gradient).Select(tensor => tensor.Id)];
        var memory = new ChannelMemory(graph, forward, backward);
        memory.JoinConcats();
        memory.JoinSlicesAndViews();
        memory.FindLives();
        memory.Overwrite(forward, backward);
        var places = memory.Place(out var batchFloats, out var sampleFloats);
        var program = new ChannelProgram(graph, forward, backward, places, batchFloats, sampleFloats);
        return program with
        {
            Forward = [.. forward.Where(id => HasWork(program, graph[id]))],
            Backward = [.. backward.Where(id => HasWork(program, graph[id]))],
        };
    }

    /// <summary>The place of a channel inside a tensor, or none where it does not begin a block.</summary>
    public static TensorPlace PlaceInside(TensorPlace whole, Shape shape, int channel) =>
        channel % BlockedShape.Lanes == 0 ? whole with { Offset = whole.Offset + OffsetOf(shape, channel) } : TensorPlace.None;

    private static long OffsetOf(Shape shape, int channel) => (long)channel * BlockedShape.Of(shape).Pixels;

    private static bool IsKernel(Tensor tensor) =>
        tensor.Primitive is not (Images or PixelImages or OutputGradient or ParameterValue or BufferValue or View)
        && !(tensor.Primitive is ChannelSlice slice && slice.First % BlockedShape.Lanes == 0);

    private static bool HasWork(ChannelProgram program, Tensor tensor) => tensor.Primitive is not Concat || program.CopiedInputs(tensor).Any();

    private static bool HasPlace(Tensor tensor) =>
        tensor.Primitive is not (ParameterValue or BufferValue) && !tensor.Primitive.IsParameterGradient;

    private static long Floats(Tensor tensor) => tensor.Primitive switch
    {
        _ when tensor.InRows => RowShape.Of(tensor.Shape).Floats,
        { IsWholeBatch: true } => tensor.Shape[0] * (long)((tensor.Shape[1] + BlockedShape.Lanes - 1) / BlockedShape.Lanes * BlockedShape.Lanes),
        PixelImages => (tensor.Shape.Size + BlockedShape.Lanes - 1) / BlockedShape.Lanes * BlockedShape.Lanes,
        _ => BlockedShape.Of(tensor.Shape).Floats,
    };

    // Later concatenations first: an input may be a concatenation itself.
    private void JoinConcats()
    {
        foreach (var concat in graph.Tensors.Where(tensor => tensor.Primitive is Concat).Reverse())
        {
            var channel = 0;
            foreach (var input in concat.Inputs.Select(id => graph[id]))
            {
                var isWhole = input.Shape[0] % BlockedShape.Lanes == 0 || channel + input.Shape[0] == concat.Shape[0];
                var isFree = storage[input.Id].Root == input.Id && IsKernel(input) && input.Primitive is not ChannelSlice;
                if (channel % BlockedShape.Lanes == 0 && isWhole && isFree)
                    storage[input.Id] = (concat.Id, OffsetOf(concat.Shape, channel));
                channel += input.Shape[0];
            }
        }

        for (var id = 0; id < storage.Length; id++)
            storage[id] = Resolve(id);
    }

    private (int Root, long Offset) Resolve(int id)
    {
        var (root, offset) = storage[id];
        while (storage[root].Root != root)
        {
            offset += storage[root].Offset;
            root = storage[root].Root;
        }

        return (root, offset);
    }

    private void JoinSlicesAndViews()
    {
        foreach (var tensor in graph.Tensors)
        {
            if (tensor.Primitive is View)
                storage[tensor.Id] = storage[tensor.Inputs[0]];
            else if (tensor.Primitive is ChannelSlice slice && slice.First % BlockedShape.Lanes == 0)
                storage[tensor.Id] = storage[tensor.Inputs[0]] is var (root, offset) ? (root, offset + OffsetOf(graph[tensor.Inputs[0]].Shape, slice.First)) : default;
        }
    }

    private void FindLives()
    {
        for (var id = 0; id < storage.Length; id++)
            (first[id], last[id]) = (int.MaxValue, -1);
        foreach (var tensor in graph.Tensors)
        {
            var root = storage[tensor.Id].Root;
            if (tensor.Primitive is Images or PixelImages)
                Extend(root, -1);
            if (steps[tensor.Id] >= 0)
                Extend(root, steps[tensor.Id]);
            foreach (var input in steps[tensor.Id] >= 0 ? tensor.Inputs : [])
                Extend(storage[input].Root, steps[tensor.Id]);
        }

        Extend(storage[graph.Output].Root, LossStep); // the loss reads it
    }

    private void Extend(int root, int step)
    {
        first[root] = Math.Min(first[root], step);
        last[root] = Math.Max(last[root], step);
    }

    private void Overwrite(IEnumerable<int> forward, IEnumerable<int> backward)
    {
        foreach (var tensor in forward.Concat(backward).Select(id => graph[id]).Where(IsElementWise))
        {
            if (storage[tensor.Id].Root != tensor.Id)
                continue;
            foreach (var input in tensor.Inputs.Select(id => graph[id]).Where(input => HasPlace(input) && !input.Primitive.IsWholeBatch && input.Primitive is not PixelImages))
            {
                var (root, offset) = storage[input.Id];
                var isLast = last[root] == steps[tensor.Id] && offset == 0 && Floats(graph[root]) == Floats(tensor);
                if (!isLast || tensor.Inputs.Any(other => storage[other] is var (otherRoot, otherOffset) && otherRoot == root && otherOffset != 0))
                    continue;
                // Whatever lies in this tensor's memory lies in the operand's now.
                last[root] = Math.Max(last[root], last[tensor.Id]);
                for (var id = 0; id < storage.Length; id++)
                {
                    if (storage[id].Root == tensor.Id)
                        storage[id] = (root, storage[id].Offset);
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
        foreach (var tensor in graph.Tensors.Where(HasPlace))
        {
            var (root, offset) = storage[tensor.Id];
            places[tensor.Id] = places[root] with { Offset = places[root].Offset + offset };
        }

        return places;

        long PlaceAll(bool wholeBatch) => FirstFit.Place(
            graph.Tensors
                .Where(tensor => HasPlace(tensor) && storage[tensor.Id].Root == tensor.Id && tensor.Primitive.IsWholeBatch == wholeBatch && last[tensor.Id] >= first[tensor.Id])
                .Select(tensor => new Tenant(tensor.Id, Floats(tensor), first[tensor.Id], last[tensor.Id])),
            (id, offset) => places[id] = new(offset, wholeBatch));
    }
}
