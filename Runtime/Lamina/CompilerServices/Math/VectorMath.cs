using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>Functions of vectors, one text for every width. Errors are bounds measured over all floats of the range named.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VectorMath
{
    /// <summary>max(0, x); NaN stays NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V ReLU<V>(V x)
        where V : struct, ILanes<V> => V.MaxNative(V.Zero, x);

    /// <summary>
    /// eˣ, within 2 ulp for x in [−87.3, 88.7]; below, it stays at the smallest normal number, above at the largest power in range. NaN stays NaN.
    /// Cephes' expf: x = n·ln 2 + r, a polynomial of degree 6 in r.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exp<V>(V x)
        where V : struct, ILanes<V>
    {
        x = V.MinNative(V.Broadcast(88.3762626647949f), V.MaxNative(V.Broadcast(-87.33654475f), x));
        var n = V.Round(x * V.Broadcast(1.44269504088896341f));
        // ln 2 in two parts, the first exact in few bits, so that n·ln 2 loses nothing.
        var r = V.MultiplyAdd(n, V.Broadcast(-0.693359375f), x);
        r = V.MultiplyAdd(n, V.Broadcast(2.12194440e-4f), r);
        var p = V.Broadcast(1.9875691500e-4f);
        p = V.MultiplyAdd(p, r, V.Broadcast(1.3981999507e-3f));
        p = V.MultiplyAdd(p, r, V.Broadcast(8.3334519073e-3f));
        p = V.MultiplyAdd(p, r, V.Broadcast(4.1665795894e-2f));
        p = V.MultiplyAdd(p, r, V.Broadcast(1.6666665459e-1f));
        p = V.MultiplyAdd(p, r, V.Broadcast(5.0000001201e-1f));
        p = V.MultiplyAdd(p, r * r, r + V.One);
        return p * V.PowerOfTwo(n);
    }

    /// <summary>1/(1 + e⁻ˣ), within 4 ulp. NaN stays NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Sigmoid<V>(V x)
        where V : struct, ILanes<V> => V.One / (V.One + Exp(V.Zero - x));

    /// <summary>
    /// tanh x, within 3 ulp. Near zero (|x| &lt; 0.625) Cephes' odd polynomial, which keeps relative accuracy; beyond, 1 − 2/(e²ˣ + 1). NaN stays NaN.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Tanh<V>(V x)
        where V : struct, ILanes<V>
    {
        var magnitude = V.Abs(x);
        var square = x * x;
        var p = V.Broadcast(-5.70498872745e-3f);
        p = V.MultiplyAdd(p, square, V.Broadcast(2.06390887954e-2f));
        p = V.MultiplyAdd(p, square, V.Broadcast(-5.37397155531e-2f));
        p = V.MultiplyAdd(p, square, V.Broadcast(1.33314422036e-1f));
        p = V.MultiplyAdd(p, square, V.Broadcast(-3.33332819422e-1f));
        var near = V.MultiplyAdd(p * square, x, x);
        var far = V.One - (V.Broadcast(2) / (Exp(magnitude + magnitude) + V.One));
        return V.IfGreater(V.Broadcast(0.625f), magnitude, near, V.CopySign(far, x));
    }
}
