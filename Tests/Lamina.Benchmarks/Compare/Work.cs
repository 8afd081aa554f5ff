namespace Lamina.Benchmarks.Compare;

/// <summary>Something that several libraries do: one call of each is one step, one batch or one operation.</summary>
/// <param name="Name">E.g. <c>lenet5-train-64</c>.</param>
/// <param name="MultiplyAdds">In one call, counted as the plain loops do them: an algorithm that needs fewer shows a higher rate.</param>
internal sealed record Work(string Name, long MultiplyAdds)
{
    /// <summary>Creates each side for a number of threads. TorchSharp's are also set for the whole process.</summary>
    public required IReadOnlyDictionary<Library, Func<int, Contender>> Sides { get; init; }

    /// <summary>What Lamina must reach.</summary>
    public Target? Target { get; init; }

    /// <summary>The fewest threads for which the row means something.</summary>
    public int FewestThreads { get; init; } = 1;

    /// <summary>Whether Lamina's bytes on the managed heap are of interest: in training steps they must be 0.</summary>
    public bool CountsAllocation { get; init; }
}
