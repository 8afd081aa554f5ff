namespace Lamina;

/// <summary>
/// What is asked of a description before memory is taken for it. Generated ones always hold; one that is written by hand may not, and kernels would read and
/// write beside their arenas.
/// </summary>
internal static class NetworkInfoChecks
{
    /// <summary>Places begin a cache line.</summary>
    private const int Alignment = 16;

    /// <exception cref="ArgumentException">The description contradicts itself; the message says where, with the numbers.</exception>
    public static void Require(NetworkInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        ArgumentNullException.ThrowIfNull(info.Memory, nameof(info));
        RequireShape(info, "the input", info.InputShape, leastRank: 1);
        RequireShape(info, "the output", info.OutputShape, leastRank: 1);
        RequireLengths(info.Name, info.Memory);
        foreach (var parameter in info.Parameters)
            RequireShape(info, $"parameter '{parameter.Name}'", parameter.Shape, leastRank: 0);
        foreach (var buffer in info.Buffers)
            RequireShape(info, $"buffer '{buffer.Name}'", buffer.Shape, leastRank: 0);
        RequirePlaces(info.Name, "parameter", info.Memory.ArenaFloats, info.Parameters.Select(parameter => new Placed(parameter.Name, parameter.Offset, parameter.Length)));
        RequirePlaces(info.Name, "buffer", info.BufferFloats, info.Buffers.Where(buffer => !buffer.IsCounter).Select(buffer => new Placed(buffer.Name, buffer.Offset, buffer.Length)));
        RequireCounters(info);
    }

    private static void RequireShape(NetworkInfo info, string what, IReadOnlyList<int> shape, int leastRank)
    {
        if (shape.Count < leastRank || shape.Any(size => size < 1))
            throw Wrong(info.Name, $"{what} has the shape ({string.Join(", ", shape)}); every dimension is at least 1");
        var elements = shape.Aggregate(1.0, (product, size) => product * size);
        if (elements > int.MaxValue)
            throw Wrong(info.Name, $"{what} has the shape ({string.Join(", ", shape)}), {elements:N0} elements, and at most {int.MaxValue:N0} can be counted");
    }

    private static void RequireLengths(string name, MemoryPlan plan)
    {
        foreach (var (length, what) in new[]
        {
            (plan.ArenaFloats, nameof(plan.ArenaFloats)),
            (plan.InferenceFloatsPerGroup, nameof(plan.InferenceFloatsPerGroup)),
            (plan.TrainingFloatsPerGroup, nameof(plan.TrainingFloatsPerGroup)),
            (plan.InferenceFloatsPerSample, nameof(plan.InferenceFloatsPerSample)),
            (plan.TrainingFloatsPerSample, nameof(plan.TrainingFloatsPerSample)),
        })
        {
            if (length < 0)
                throw Wrong(name, $"{nameof(MemoryPlan)}.{what} is {length}");
        }
    }

    private static void RequirePlaces(string name, string kind, long floats, IEnumerable<Placed> tensors)
    {
        Placed? before = null;
        foreach (var tensor in tensors.OrderBy(tensor => tensor.Offset))
        {
            if (tensor.Offset < 0 || tensor.Offset % Alignment != 0)
                throw Wrong(name, $"{kind} '{tensor.Name}' begins at float {tensor.Offset}; places are multiples of {Alignment}, from 0 on");
            if (tensor.End > floats)
                throw Wrong(name, $"{kind} '{tensor.Name}' takes the floats {tensor.Offset} to {tensor.End - 1}, but its arena has {floats}");
            if (before is { } other && other.End > tensor.Offset)
                throw Wrong(name, $"{kind}s '{other.Name}' and '{tensor.Name}' overlap: the first takes the floats {other.Offset} to {other.End - 1}, and the second begins at {tensor.Offset}");
            before = tensor;
        }
    }

    private static void RequireCounters(NetworkInfo info)
    {
        var counters = info.Buffers.Where(buffer => buffer.IsCounter).ToArray();
        var taken = new bool[counters.Length];
        foreach (var counter in counters)
        {
            if (counter.Offset < 0 || counter.Offset >= taken.Length || taken[counter.Offset])
                throw Wrong(info.Name, $"counter '{counter.Name}' has the number {counter.Offset}; the {taken.Length} counters are numbered from 0, each once");
            taken[counter.Offset] = true;
        }
    }

    private static ArgumentException Wrong(string network, string what) => new($"The description of {network} contradicts itself: {what}.", "info");

    private readonly record struct Placed(string Name, int Offset, int Length)
    {
        public long End => (long)Offset + Length;
    }
}
