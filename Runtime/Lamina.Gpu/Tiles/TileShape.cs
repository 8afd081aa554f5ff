using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>A tile of the family: what a group of threads computes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum TileShape
{
    /// <summary>16 × 16 outputs, 2 × 2 a thread, 64 threads: tiny products.</summary>
    Tile16x16,

    /// <summary>32 × 32 outputs, 4 × 4 a thread, 64 threads: small products.</summary>
    Tile32x32,

    /// <summary>64 × 64 outputs, 4 × 4 a thread, 256 threads: the products of a usual layer.</summary>
    Tile64x64,

    /// <summary>32 × 128 outputs, 4 × 8 a thread, 128 threads: convolutions with few channels over many pixels.</summary>
    Tile32x128,

    /// <summary>128 × 128 outputs, 8 × 8 a thread, 256 threads: large products.</summary>
    Tile128x128,
}
