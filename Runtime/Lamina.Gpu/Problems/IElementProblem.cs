using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>Work that is done for each index on its own, in any order. Implementations are structs that hold views; their numbers are literals.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IElementProblem
{
    /// <summary>Indices.</summary>
    int Count { get; }

    /// <summary>Does the work of one index, from 0 to <see cref="Count"/> − 1.</summary>
    void Run(int index);
}
