namespace Lamina.Benchmarks.Compare;

/// <summary>One library's side of a work, ready to run.</summary>
/// <param name="Run">One step, one batch or one operation.</param>
/// <param name="Resources">Freed at the end.</param>
internal sealed record Contender(Action Run, params IDisposable[] Resources) : IDisposable
{
    public void Dispose()
    {
        foreach (var resource in Resources)
            resource.Dispose();
    }
}
