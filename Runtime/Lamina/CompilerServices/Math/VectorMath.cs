using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Functions of vectors, one text for every width: 512, 256 and 128 bits and single floats give the same bits on machines that fuse multiply-adds (x64
/// since 2013, all Arm64); elsewhere the error bounds hold as well.
/// </summary>
/// <remarks>
/// Bounds are in ulp of the exact result, over all floats: subnormal numbers, zeros and infinities included. NaN stays NaN. No result depends on what the
/// machine's minimum and maximum make of NaN, or of zeros of two signs: where they are used, what may be NaN comes second and the other is no zero.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class VectorMath
{
    /// <summary>max(0, x), exact. −0 stays −0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V ReLU<V>(V x)
        where V : struct, ILanes<V> => V.IfGreater(V.Zero, x, V.Zero, x);
}
