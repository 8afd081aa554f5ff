namespace Lamina.Benchmarks.Compare;

/// <summary>Something both libraries do: one call of each is one step or one batch.</summary>
/// <param name="Name">E.g. <c>lenet5-train-64</c>.</param>
/// <param name="Lamina">Creates our side for a number of threads.</param>
/// <param name="Torch">Creates PyTorch's side; its threads are set for the whole process.</param>
internal sealed record Work(string Name, Func<int, Contender> Lamina, Func<Contender> Torch);

/// <summary>One library's side of a work, ready to run.</summary>
/// <param name="Run">One step or one batch.</param>
/// <param name="Resources">Freed at the end.</param>
internal sealed record Contender(Action Run, params IDisposable[] Resources) : IDisposable
{
    public void Dispose()
    {
        foreach (var resource in Resources)
            resource.Dispose();
    }
}
