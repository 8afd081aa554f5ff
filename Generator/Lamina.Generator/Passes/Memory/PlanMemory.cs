using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>
/// Gives every tensor of a program a place in its arena, for every target alike. Two share a place if they never live at the same time; where the layout allows it, the
/// inputs of a concatenation are written where it wants them and a slice is a part of what it is cut from; element-wise work overwrites an operand that nothing reads again.
/// </summary>
internal sealed class PlanMemory
{
    private readonly TensorGraph graph;
    private readonly Timeline timeline;
    private readonly MemoryRules rules;
    private readonly (int Root, long Offset)[] storage; // whose memory it is, and where in it
    private readonly int[] first; // by root
    private readonly int[] last;

    private PlanMemory(TensorGraph graph, Timeline timeline, MemoryRules rules)
    {
        (this.graph, this.timeline, this.rules) = (graph, timeline, rules);
        var count = graph.Tensors.Count;
        storage = [.. Enumerable.Range(0, count).Select(id => (id, 0L))];
        first = [.. Enumerable.Repeat(int.MaxValue, count)];
        last = [.. Enumerable.Repeat(-1, count)];
    }

    /// <summary>The plan of a program.</summary>
    public static MemoryPlan For(TensorGraph graph, Timeline timeline, MemoryRules rules)
    {
        var plan = new PlanMemory(graph, timeline, rules);
        plan.JoinConcats();
        plan.JoinSlicesAndViews();
        plan.FindLives();
        if (rules.Overwrites)
            plan.Overwrite();
        return plan.Place();
    }

    // Later concatenations first: an input may be a concatenation itself.
    private void JoinConcats()
    {
        foreach (var concat in graph.Tensors.Where(tensor => tensor.Primitive is Concat).Reverse())
        {
            var channel = 0;
            foreach (var input in concat.Inputs.Select(id => graph[id]))
            {
                var isWhole = rules.FillsBlocks(input.Shape[0]) || channel + input.Shape[0] == concat.Shape[0];
                if (isWhole && IsFree(input) && rules.OffsetOf(concat.Shape, channel) is { } offset)
                    storage[input.Id] = (concat.Id, offset);
                channel += input.Shape[0];
            }
        }

        for (var id = 0; id < storage.Length; id++)
            storage[id] = Resolve(id);
    }

    // Made by a kernel, which can write it wherever it is wanted, and by one concatenation only.
    private bool IsFree(Tensor tensor) =>
        storage[tensor.Id].Root == tensor.Id && timeline.StepOf(tensor.Id) >= 0 && tensor.Primitive is not (OutputGradient or ChannelSlice);

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
            else if (tensor.Primitive is ChannelSlice slice && rules.OffsetOf(graph[tensor.Inputs[0]].Shape, slice.First) is { } part)
                storage[tensor.Id] = storage[tensor.Inputs[0]] is var (root, offset) ? (root, offset + part) : default;
        }
    }

    private void FindLives()
    {
        foreach (var tensor in graph.Tensors)
        {
            if (timeline.StepOf(tensor.Id) is not { } step)
                continue;
            Extend(storage[tensor.Id].Root, step);
            foreach (var input in tensor.Inputs)
                Extend(storage[input].Root, step);
            // A group's own sum of a gradient is added to the others' at the end.
            if (tensor.Primitive.IsParameterGradient)
                Extend(tensor.Id, timeline.End);
        }

        Extend(storage[graph.Output].Root, timeline.Loss); // the loss reads it
    }

    private void Extend(int root, int step)
    {
        first[root] = Math.Min(first[root], step);
        last[root] = Math.Max(last[root], step);
    }

    private void Overwrite()
    {
        foreach (var tensor in graph.Tensors.Where(tensor => timeline.StepOf(tensor.Id) is not null && IsElementWise(tensor)).OrderBy(tensor => timeline.StepOf(tensor.Id)))
        {
            if (storage[tensor.Id].Root != tensor.Id || tensor.Inputs.Select(id => graph[id]).FirstOrDefault(input => MayOverwrite(tensor, input)) is not { } overwritten)
                continue;
            // Whatever lies in this tensor's memory lies in the operand's now.
            var root = storage[overwritten.Id].Root;
            last[root] = Math.Max(last[root], last[tensor.Id]);
            for (var id = 0; id < storage.Length; id++)
            {
                if (storage[id].Root == tensor.Id)
                    storage[id] = (root, storage[id].Offset);
            }
        }
    }

    private bool MayOverwrite(Tensor tensor, Tensor input)
    {
        var (root, offset) = storage[input.Id];
        return rules.HasPlace(graph[root])
            && !rules.IsWholeBatch(graph[root])
            && input.Primitive is not PixelImages
            && last[root] == timeline.StepOf(tensor.Id)
            && offset == 0
            && rules.Floats(graph[root]) == rules.Floats(tensor)
            && !tensor.Inputs.Any(other => storage[other].Root == root && storage[other].Offset != 0);
    }

    // Each element of the result needs the same element of its operands, and numbers of the whole batch.
    private static bool IsElementWise(Tensor tensor) =>
        tensor.Anchor is Pointwise or BatchNormalize or FixedNormalize or BatchNormByData;

    private MemoryPlan Place()
    {
        var places = Enumerable.Repeat(TensorPlace.None, graph.Tensors.Count).ToArray();
        var batchFloats = PlaceAll(wholeBatch: true);
        var sampleFloats = PlaceAll(wholeBatch: false);
        foreach (var tensor in graph.Tensors)
        {
            var (root, offset) = storage[tensor.Id];
            if (places[root].Exists)
                places[tensor.Id] = places[root] with { Offset = places[root].Offset + offset };
        }

        return new(places, batchFloats, sampleFloats);

        long PlaceAll(bool wholeBatch) => FirstFit.Place(
            graph.Tensors
                .Where(tensor => rules.HasPlace(tensor) && storage[tensor.Id].Root == tensor.Id && rules.IsWholeBatch(tensor) == wholeBatch && last[tensor.Id] >= first[tensor.Id])
                .Select(tensor => new Tenant(tensor.Id, rules.Floats(tensor), first[tensor.Id], last[tensor.Id])),
            (id, offset) => places[id] = new(offset, wholeBatch));
    }
}
