using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Lamina.CompilerServices;

/// <summary>256 floats that lie nowhere but in a method's frame.</summary>
[InlineArray(256)]
internal struct Block16x16
{
    public float First;
}

/// <summary>A 16×16 block of floats mirrored at its diagonal: weights between PyTorch's order and that of vectors of channels.</summary>
internal static class BlockTranspose
{
    /// <summary>Floats that rows are asked for ahead, into the second-level cache.</summary>
    private const int Ahead = 128;

    /// <param name="x">Row r starts at r·xStride.</param>
    /// <param name="xStride">In floats.</param>
    /// <param name="y">Receives column c of x at c·yStride.</param>
    /// <param name="yStride">In floats.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(ref float x, nint xStride, ref float y, nint yStride)
    {
        if (!Avx512F.IsSupported)
        {
            Transpose16.Run(ref x, xStride, ref y, yStride);
            return;
        }

        // Each row is read once and whole: rows a power of two apart would drive each other out of the first-level cache between two readings. First pairs of rows by
        // floats, then pairs of pairs by two floats: quarter q of the kth answer is column 4q + k of four rows.
        var (a0, a1, a2, a3) = Columns(ref x, xStride);
        var (b0, b1, b2, b3) = Columns(ref Unsafe.Add(ref x, 4 * xStride), xStride);
        var (c0, c1, c2, c3) = Columns(ref Unsafe.Add(ref x, 8 * xStride), xStride);
        var (d0, d1, d2, d3) = Columns(ref Unsafe.Add(ref x, 12 * xStride), xStride);
        StoreQuarters(ref y, yStride, a0, b0, c0, d0);
        StoreQuarters(ref Unsafe.Add(ref y, yStride), yStride, a1, b1, c1, d1);
        StoreQuarters(ref Unsafe.Add(ref y, 2 * yStride), yStride, a2, b2, c2, d2);
        StoreQuarters(ref Unsafe.Add(ref y, 3 * yStride), yStride, a3, b3, c3, d3);
    }

    /// <summary>A block of which only some rows and columns are there; the others count as zeros, and what they would be is neither read nor kept.</summary>
    public static void RunPartly(ref float x, nint xStride, nint rows, nint columns, ref float y, nint yStride, nint yRows, nint yColumns)
    {
        Block16x16 from = default;
        Block16x16 to = default;
        for (nint row = 0; row < rows; row++)
        {
            for (nint column = 0; column < columns; column++)
                Unsafe.Add(ref from.First, (row * 16) + column) = Unsafe.Add(ref x, (row * xStride) + column);
        }

        Run(ref from.First, 16, ref to.First, 16);
        for (nint row = 0; row < yRows; row++)
        {
            for (nint column = 0; column < yColumns; column++)
                Unsafe.Add(ref y, (row * yStride) + column) = Unsafe.Add(ref to.First, (row * 16) + column);
        }
    }

    // The columns of four rows: column 4q + k in quarter q of the kth answer.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<float> K0, Vector512<float> K1, Vector512<float> K2, Vector512<float> K3) Columns(ref float x, nint stride)
    {
        var (a, b) = (Row(ref x), Row(ref Unsafe.Add(ref x, stride)));
        var (c, d) = (Row(ref Unsafe.Add(ref x, 2 * stride)), Row(ref Unsafe.Add(ref x, 3 * stride)));
        var (abLow, abHigh) = (Avx512F.UnpackLow(a, b).AsDouble(), Avx512F.UnpackHigh(a, b).AsDouble());
        var (cdLow, cdHigh) = (Avx512F.UnpackLow(c, d).AsDouble(), Avx512F.UnpackHigh(c, d).AsDouble());
        return (
            Avx512F.UnpackLow(abLow, cdLow).AsSingle(),
            Avx512F.UnpackHigh(abLow, cdLow).AsSingle(),
            Avx512F.UnpackLow(abHigh, cdHigh).AsSingle(),
            Avx512F.UnpackHigh(abHigh, cdHigh).AsSingle());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Row(ref float x)
    {
        TilePrefetch.FarLine(ref x, Ahead);
        return Vector512.LoadUnsafe(ref x);
    }

    // Columns k, k + 4, k + 8 and k + 12 from what each four rows have of them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreQuarters(ref float y, nint stride, Vector512<float> a, Vector512<float> b, Vector512<float> c, Vector512<float> d)
    {
        const byte Lower = 0b01_00_01_00;
        const byte Upper = 0b11_10_11_10;
        const byte Even = 0b10_00_10_00;
        const byte Odd = 0b11_01_11_01;
        var (abLower, abUpper) = (Avx512F.Shuffle4x128(a, b, Lower), Avx512F.Shuffle4x128(a, b, Upper));
        var (cdLower, cdUpper) = (Avx512F.Shuffle4x128(c, d, Lower), Avx512F.Shuffle4x128(c, d, Upper));
        Avx512F.Shuffle4x128(abLower, cdLower, Even).StoreUnsafe(ref y);
        Avx512F.Shuffle4x128(abLower, cdLower, Odd).StoreUnsafe(ref Unsafe.Add(ref y, 4 * stride));
        Avx512F.Shuffle4x128(abUpper, cdUpper, Even).StoreUnsafe(ref Unsafe.Add(ref y, 8 * stride));
        Avx512F.Shuffle4x128(abUpper, cdUpper, Odd).StoreUnsafe(ref Unsafe.Add(ref y, 12 * stride));
    }
}
