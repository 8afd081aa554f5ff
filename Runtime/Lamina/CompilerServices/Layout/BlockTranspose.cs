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

/// <summary>
/// A 16×16 block of floats mirrored at its diagonal: rows of samples and lanes of them, weights in PyTorch's order and in that of vectors of channels.
/// </summary>
internal static class BlockTranspose
{
    private const nint Size = 16;

    /// <summary>A block of which only some rows and columns may be there; the others count as zeros, and what they would be is neither read nor kept.</summary>
    /// <param name="x">Row r starts at r·xStride.</param>
    /// <param name="xStride">In floats.</param>
    /// <param name="rows">Rows of x, up to 16.</param>
    /// <param name="columns">Columns of x, up to 16.</param>
    /// <param name="y">Receives column c of x, or zeros, at c·yStride.</param>
    /// <param name="yStride">In floats.</param>
    /// <param name="yRows">How many columns of x are written, up to 16.</param>
    /// <param name="yColumns">How many floats of each, up to 16.</param>
    [MethodImpl(KernelMethod.Options)]
    public static void Run(ref float x, nint xStride, nint rows, nint columns, ref float y, nint yStride, nint yRows, nint yColumns)
    {
        var isWhole = Math.Min(Math.Min(rows, columns), Math.Min(yRows, yColumns)) == Size;
        if (!Avx512F.IsSupported)
        {
            if (isWhole)
                Transpose16.Run(ref x, xStride, ref y, yStride);
            else
                RunByElements(ref x, xStride, rows, columns, ref y, yStride, yRows, yColumns);
            return;
        }

        if (isWhole)
            Mirror(new Lines(ref x, xStride), new Lines(ref y, yStride));
        else
            RunPartly(ref x, xStride, rows, columns, ref y, yStride, yRows, yColumns);
    }

    // Masked instructions take addresses. Pinned anywhere but at the beginning of a method, .NET 10's JIT loses them.
    [MethodImpl(KernelMethod.Options)]
    private static unsafe void RunPartly(ref float x, nint xStride, nint rows, nint columns, ref float y, nint yStride, nint yRows, nint yColumns)
    {
        fixed (float* from = &x, to = &y)
            Mirror(new PartialLines(from, xStride, rows, columns), new PartialLines(to, yStride, yRows, yColumns));
    }

    // Each row is read once and whole. First pairs of rows by floats, then pairs of pairs by two floats: quarter q of the kth answer is column 4q + k of four rows.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Mirror<TLines>(in TLines x, in TLines y)
        where TLines : struct, ILines, allows ref struct
    {
        var (a0, a1, a2, a3) = Columns(x, 0);
        var (b0, b1, b2, b3) = Columns(x, 4);
        var (c0, c1, c2, c3) = Columns(x, 8);
        var (d0, d1, d2, d3) = Columns(x, 12);
        Store(y, 0, a0, b0, c0, d0);
        Store(y, 1, a1, b1, c1, d1);
        Store(y, 2, a2, b2, c2, d2);
        Store(y, 3, a3, b3, c3, d3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<float> K0, Vector512<float> K1, Vector512<float> K2, Vector512<float> K3) Columns<TLines>(in TLines x, int row)
        where TLines : struct, ILines, allows ref struct
    {
        var (a, b, c, d) = (x.Load(row), x.Load(row + 1), x.Load(row + 2), x.Load(row + 3));
        var abLow = Avx512F.UnpackLow(a, b).AsDouble();
        var abHigh = Avx512F.UnpackHigh(a, b).AsDouble();
        var cdLow = Avx512F.UnpackLow(c, d).AsDouble();
        var cdHigh = Avx512F.UnpackHigh(c, d).AsDouble();
        return (
            Avx512F.UnpackLow(abLow, cdLow).AsSingle(),
            Avx512F.UnpackHigh(abLow, cdLow).AsSingle(),
            Avx512F.UnpackLow(abHigh, cdHigh).AsSingle(),
            Avx512F.UnpackHigh(abHigh, cdHigh).AsSingle());
    }

    // Columns k, k + 4, k + 8 and k + 12 from what each four rows have of them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<TLines>(in TLines y, int k, Vector512<float> a, Vector512<float> b, Vector512<float> c, Vector512<float> d)
        where TLines : struct, ILines, allows ref struct
    {
        const byte FirstQuarters = 0b01_00_01_00, LastQuarters = 0b11_10_11_10, Even = 0b10_00_10_00, Odd = 0b11_01_11_01;
        var (ab0, ab1) = (Avx512F.Shuffle4x128(a, b, FirstQuarters), Avx512F.Shuffle4x128(a, b, LastQuarters));
        var (cd0, cd1) = (Avx512F.Shuffle4x128(c, d, FirstQuarters), Avx512F.Shuffle4x128(c, d, LastQuarters));
        y.Store(k, Avx512F.Shuffle4x128(ab0, cd0, Even));
        y.Store(k + 4, Avx512F.Shuffle4x128(ab0, cd0, Odd));
        y.Store(k + 8, Avx512F.Shuffle4x128(ab1, cd1, Even));
        y.Store(k + 12, Avx512F.Shuffle4x128(ab1, cd1, Odd));
    }

    private static void RunByElements(ref float x, nint xStride, nint rows, nint columns, ref float y, nint yStride, nint yRows, nint yColumns)
    {
        for (nint row = 0; row < yRows; row++)
        {
            for (nint column = 0; column < yColumns; column++)
                Unsafe.Add(ref y, (row * yStride) + column) = row < columns && column < rows ? Unsafe.Add(ref x, (column * xStride) + row) : 0;
        }
    }

    /// <summary>Sixteen lines of sixteen floats.</summary>
    private interface ILines
    {
        Vector512<float> Load(int line);

        void Store(int line, Vector512<float> value);
    }

    private readonly ref struct Lines(ref float origin, nint stride) : ILines
    {
        private readonly ref float origin = ref origin;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<float> Load(int line) => Vector512.LoadUnsafe(ref Unsafe.Add(ref origin, line * stride));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Store(int line, Vector512<float> value) => value.StoreUnsafe(ref Unsafe.Add(ref origin, line * stride));
    }

    /// <summary>The same, of which only some are there: neither the others nor the rest of a line is touched.</summary>
    private readonly unsafe struct PartialLines(float* origin, nint stride, nint count, nint length) : ILines
    {
        private readonly Vector512<float> mask = Vector512.LessThan(Vector512<int>.Indices, Vector512.Create((int)length)).AsSingle();

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<float> Load(int line) =>
            line < count ? Avx512F.MaskLoad(origin + (line * stride), mask, Vector512<float>.Zero) : Vector512<float>.Zero;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Store(int line, Vector512<float> value)
        {
            if (line < count)
                Avx512F.MaskStore(origin + (line * stride), mask, value);
        }
    }
}
