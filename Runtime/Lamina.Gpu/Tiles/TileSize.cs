using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>What a launch must know of a tile.</summary>
/// <param name="rows">Rows of C that a group computes.</param>
/// <param name="columns">Columns of C that a group computes.</param>
/// <param name="slab">Depth of what passes through shared memory at once.</param>
/// <param name="threads">Threads of a group.</param>
/// <param name="sharedBytes">Shared memory of a group.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TileSize(int rows, int columns, int slab, int threads, int sharedBytes)
{
    /// <summary>Rows of C that a group computes.</summary>
    public int Rows { get; } = rows;

    /// <summary>Columns of C that a group computes.</summary>
    public int Columns { get; } = columns;

    /// <summary>Depth of what passes through shared memory at once.</summary>
    public int Slab { get; } = slab;

    /// <summary>Threads of a group.</summary>
    public int Threads { get; } = threads;

    /// <summary>Shared memory of a group.</summary>
    public int SharedBytes { get; } = sharedBytes;
}
