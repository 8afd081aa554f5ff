using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>Functions of vectors, one text for every width. Errors are bounds measured over floats taken evenly from all bit patterns.</summary>
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
    /// tanh x, within 5 ulp: an odd polynomial of degree 13 over an even one of degree 6, minimax over |x| ≤ 7.905, beyond which tanh rounds to ±1 (the
    /// coefficients are Eigen's). One division and no exponential: half the time of the textbook form 1 − 2/(e²ˣ + 1). Where |x| &lt; 0.0004, x itself is
    /// the nearest float. NaN stays NaN.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Tanh<V>(V x)
        where V : struct, ILanes<V>
    {
        const float Saturation = 7.90531110763549805f;
        var inside = V.MinNative(V.Broadcast(Saturation), V.MaxNative(V.Broadcast(-Saturation), x));
        var square = inside * inside;
        var p = V.MultiplyAdd(square, V.Broadcast(-2.76076847742355e-16f), V.Broadcast(2.00018790482477e-13f));
        p = V.MultiplyAdd(square, p, V.Broadcast(-8.60467152213735e-11f));
        p = V.MultiplyAdd(square, p, V.Broadcast(5.12229709037114e-08f));
        p = V.MultiplyAdd(square, p, V.Broadcast(1.48572235717979e-05f));
        p = V.MultiplyAdd(square, p, V.Broadcast(6.37261928875436e-04f));
        p = V.MultiplyAdd(square, p, V.Broadcast(4.89352455891786e-03f));
        var q = V.MultiplyAdd(square, V.Broadcast(1.19825839466702e-06f), V.Broadcast(1.18534705686654e-04f));
        q = V.MultiplyAdd(square, q, V.Broadcast(2.26843463243900e-03f));
        q = V.MultiplyAdd(square, q, V.Broadcast(4.89352518554385e-03f));
        return V.IfGreater(V.Broadcast(0.0004f), V.Abs(x), x, inside * p / q);
    }
}
