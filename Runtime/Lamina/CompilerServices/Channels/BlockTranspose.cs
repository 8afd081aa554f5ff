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

        // Four columns at a time. Quarter q of vector r is row 4q + r, so that mirroring each quarter's 4×4 block makes whole columns.
        for (nint column = 0; column < 16; column += 4)
        {
            var a = Quarters(ref Unsafe.Add(ref x, column), xStride);
            var b = Quarters(ref Unsafe.Add(ref x, column + xStride), xStride);
            var c = Quarters(ref Unsafe.Add(ref x, column + (2 * xStride)), xStride);
            var d = Quarters(ref Unsafe.Add(ref x, column + (3 * xStride)), xStride);
            var abLow = Avx512F.UnpackLow(a, b).AsDouble();
            var abHigh = Avx512F.UnpackHigh(a, b).AsDouble();
            var cdLow = Avx512F.UnpackLow(c, d).AsDouble();
            var cdHigh = Avx512F.UnpackHigh(c, d).AsDouble();
            Avx512F.UnpackLow(abLow, cdLow).AsSingle().StoreUnsafe(ref y);
            Avx512F.UnpackHigh(abLow, cdLow).AsSingle().StoreUnsafe(ref Unsafe.Add(ref y, yStride));
            Avx512F.UnpackLow(abHigh, cdHigh).AsSingle().StoreUnsafe(ref Unsafe.Add(ref y, 2 * yStride));
            Avx512F.UnpackHigh(abHigh, cdHigh).AsSingle().StoreUnsafe(ref Unsafe.Add(ref y, 3 * yStride));
            y = ref Unsafe.Add(ref y, 4 * yStride);
        }
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Quarters(ref float x, nint stride) =>
        Vector512.Create(
            Vector256.Create(Vector128.LoadUnsafe(ref x), Vector128.LoadUnsafe(ref Unsafe.Add(ref x, 4 * stride))),
            Vector256.Create(Vector128.LoadUnsafe(ref Unsafe.Add(ref x, 8 * stride)), Vector128.LoadUnsafe(ref Unsafe.Add(ref x, 12 * stride))));
}
