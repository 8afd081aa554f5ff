using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Lamina.CompilerServices;

/// <summary>A 16×16 block of floats mirrored at its diagonal.</summary>
internal static class Transpose16
{
    /// <param name="x">Row r starts at r·xStride.</param>
    /// <param name="xStride">In floats.</param>
    /// <param name="y">Receives column c of x at c·yStride.</param>
    /// <param name="yStride">In floats.</param>
    [MethodImpl(KernelMethod.Options)]
    public static void Run(ref float x, nint xStride, ref float y, nint yStride)
    {
        // Sixteen 4×4 blocks: the same shuffles on every machine that has 128-bit vectors.
        for (nint row = 0; row < 16; row += 4)
        {
            for (nint column = 0; column < 16; column += 4)
                Block4(ref Unsafe.Add(ref x, (row * xStride) + column), xStride, ref Unsafe.Add(ref y, (column * yStride) + row), yStride);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Block4(ref float x, nint xStride, ref float y, nint yStride)
    {
        var a = Vector128.LoadUnsafe(ref x);
        var b = Vector128.LoadUnsafe(ref Unsafe.Add(ref x, xStride));
        var c = Vector128.LoadUnsafe(ref Unsafe.Add(ref x, 2 * xStride));
        var d = Vector128.LoadUnsafe(ref Unsafe.Add(ref x, 3 * xStride));
        var abLow = Low(a, b);
        var abHigh = High(a, b);
        var cdLow = Low(c, d);
        var cdHigh = High(c, d);
        FirstHalves(abLow, cdLow).StoreUnsafe(ref y);
        SecondHalves(abLow, cdLow).StoreUnsafe(ref Unsafe.Add(ref y, yStride));
        FirstHalves(abHigh, cdHigh).StoreUnsafe(ref Unsafe.Add(ref y, 2 * yStride));
        SecondHalves(abHigh, cdHigh).StoreUnsafe(ref Unsafe.Add(ref y, 3 * yStride));
    }

    // a0 b0 a1 b1
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Low(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.UnpackLow(a, b) : Vector128.Create(a[0], b[0], a[1], b[1]);

    // a2 b2 a3 b3
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> High(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.UnpackHigh(a, b) : Vector128.Create(a[2], b[2], a[3], b[3]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> FirstHalves(Vector128<float> a, Vector128<float> b) =>
        Vector128.Create(a.GetLower(), b.GetLower());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> SecondHalves(Vector128<float> a, Vector128<float> b) =>
        Vector128.Create(a.GetUpper(), b.GetUpper());
}
