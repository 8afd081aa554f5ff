using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <content>The normal distribution's functions.</content>
public static partial class VectorMath
{
    /// <summary>erf x, within 2 ulp: x + x·P(x²) up to 0.92, beyond it 1 − exp(−|x|·L(|x|)), both minimax; from 3.92 on erf rounds to ±1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Erf<V>(V x)
        where V : struct, ILanes<V>
    {
        var t = V.MinNative(V.Broadcast(4f), V.Abs(x));
        var s = t * t;
        var small = V.MultiplyAdd(V.Broadcast(7.99664995e-05f), s, V.Broadcast(-0.000804976968f));
        small = V.MultiplyAdd(small, s, V.Broadcast(0.00519240508f));
        small = V.MultiplyAdd(small, s, V.Broadcast(-0.0268557314f));
        small = V.MultiplyAdd(small, s, V.Broadcast(0.112836257f));
        small = V.MultiplyAdd(small, s, V.Broadcast(-0.376126289f));
        small = V.MultiplyAdd(small, s, V.Broadcast(0.128379166f));
        small = V.MultiplyAdd(small, t, t);

        var large = V.MultiplyAdd(V.Broadcast(1.12297948e-05f), t, V.Broadcast(-0.000322800799f));
        large = V.MultiplyAdd(large, t, V.Broadcast(0.00364248129f));
        large = V.MultiplyAdd(large, t, V.Broadcast(-0.0237621609f));
        large = V.MultiplyAdd(large, t, V.Broadcast(0.106237032f));
        large = V.MultiplyAdd(large, t, V.Broadcast(0.635151207f));
        large = V.MultiplyAdd(large, t, V.Broadcast(1.12864852f));
        large = V.Zero - (large * t);
        var n = Powers(large);
        large = V.One - (ExpOfRemainder(Remainder(large, n)) * V.PowerOfTwo(n));
        return V.CopySign(V.IfGreater(t, V.Broadcast(0.92f), large, small), x);
    }

    /// <summary>Φ(x), the share of the normal distribution below x, within 7 ulp, in the far left tail too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V NormalCdf<V>(V x)
        where V : struct, ILanes<V>
    {
        var q = V.Scale(UpperTail(NormalMagnitude(x), out var n), n);
        return V.IfGreater(V.Zero, x, q, V.One - q);
    }

    /// <summary>x·Φ(x), GELU (Hendrycks and Gimpel 2016), within 7 ulp, in the far left tail too; −0 at −∞.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V GELU<V>(V x)
        where V : struct, ILanes<V>
    {
        // Φ(x) is the tail Q(−x) for negative x, else 1 − Q(x), so that x·Φ(x) = x − x·Q(x).
        var t = NormalMagnitude(x);
        var product = V.Scale(t * UpperTail(t, out var n), n);
        return V.IfGreater(V.Zero, x, V.Zero - product, x - product);
    }

    /// <summary>
    /// GELU's approximation x·sigmoid(y), y = 2√(2/π)·(x + 0.044715x³), which is x/2·(1 + tanh(y/2)); within 3 + 3|y| ulp for x &lt; 0, where an error in y
    /// weighs |y| times as much in the result, and within 3 ulp for x ≥ 0; −0 at −∞.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V GELUTanh<V>(V x)
        where V : struct, ILanes<V>
    {
        x = V.MaxNative(V.Broadcast(-11f), x); // where the result rounds to −0
        var t = V.MinNative(V.Broadcast(11f), V.Abs(x));
        return TimesSigmoid(x, t * V.MultiplyAdd(t * t, V.Broadcast(-0.0713548163f), V.Broadcast(-1.59576912f)));
    }

    /// <summary>|x|, as far as the tail beyond it is not 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V NormalMagnitude<V>(V x)
        where V : struct, ILanes<V> => V.MinNative(V.Broadcast(14.6f), V.Abs(x));

    /// <summary>
    /// Q(t) = 1 − Φ(t) for t in [0, 14.6], as a factor of 2ⁿ: exp(−t²/2)·H(u)/(t + 3.5), where H is minimax of degree 9 in u = (t − 3.5)/(t + 3.5).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V UpperTail<V>(V t, out V n)
        where V : struct, ILanes<V>
    {
        // t²/2 needs more digits than a float has, since its absolute error is the result's relative one: t is cut to 12 bits, whose square is exact
        // (Dekker 1971), and the rest is added where the exponential's argument is small.
        var shifted = t * V.Broadcast(4097f);
        var high = shifted - (shifted - t);
        var square = high * high * V.Broadcast(-0.5f);
        var rest = (high - t) * (high + t) * V.Broadcast(0.5f);
        n = Powers(square + rest);
        var exp = ExpOfRemainder(Remainder(square, n) + rest);

        var reciprocal = V.One / (t + V.Broadcast(3.5f));
        var u = V.MultiplyAdd(reciprocal, V.Broadcast(-7f), V.One);
        var h = V.MultiplyAdd(V.Broadcast(7.99191621e-05f), u, V.Broadcast(0.000375998759f));
        h = V.MultiplyAdd(h, u, V.Broadcast(-0.000479636161f));
        h = V.MultiplyAdd(h, u, V.Broadcast(-0.00313481945f));
        h = V.MultiplyAdd(h, u, V.Broadcast(0.0064932066f));
        h = V.MultiplyAdd(h, u, V.Broadcast(0.0173947848f));
        h = V.MultiplyAdd(h, u, V.Broadcast(-0.116053656f));
        h = V.MultiplyAdd(h, u, V.Broadcast(0.315426141f));
        h = V.MultiplyAdd(h, u, V.Broadcast(-0.565561712f));
        h = V.MultiplyAdd(h, u, V.Broadcast(0.744416058f));
        return exp * (h * reciprocal);
    }
}
