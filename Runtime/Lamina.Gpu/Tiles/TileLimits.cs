using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>How far kernels count. The generator has this file too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TileLimits
{
    /// <summary>
    /// The largest number of rows, columns, terms or elements that 32 bits can count: threads beyond an edge, and loops that take a stride past it, count on,
    /// by less than 2¹⁶, before they find that nothing is there for them.
    /// </summary>
    public const int MostNumbers = int.MaxValue - (1 << 16);
}
