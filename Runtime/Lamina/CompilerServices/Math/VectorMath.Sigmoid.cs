using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <content>The logistic function and its relatives.</content>
public static partial class VectorMath
{
    /// <summary>1/(1 + e⁻ˣ), within 2.5 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Sigmoid<V>(V x)
        where V : struct, ILanes<V>
    {
        // e^−|x| cannot overflow, and e/(1 + e) keeps its digits where 1/(1 + 1/e) would lose them.
        var e = Exp(V.Zero - V.Abs(x));
        return V.IfGreater(V.Zero, x, e, V.One) / (V.One + e);
    }

    /// <summary>x·sigmoid(x), within 3.5 ulp; −0 at −∞.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V SiLU<V>(V x)
        where V : struct, ILanes<V>
    {
        x = V.MaxNative(V.Broadcast(-110f), x); // where the result rounds to −0
        return TimesSigmoid(x, V.MaxNative(V.Broadcast(-110f), V.Zero - V.Abs(x)));
    }

    /// <summary>tanh x, within 2.5 ulp: t/(t + 2) with t = e²ˣ − 1, for |x|; from 9.02 on tanh rounds to ±1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Tanh<V>(V x)
        where V : struct, ILanes<V>
    {
        var twice = V.MinNative(V.Broadcast(18.2f), V.Abs(x) * V.Broadcast(2f));
        var n = Powers(twice);
        var power = V.PowerOfTwo(n);
        var t = V.MultiplyAdd(Expm1OfRemainder(Remainder(twice, n)), power, power - V.One);
        return V.CopySign(t / (t + V.Broadcast(2f)), x);
    }

    /// <summary>x·sigmoid(y) from x and −|y|, y of the sign of x. The power of two comes last: alone, e^−|y| may have no digits left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V TimesSigmoid<V>(V x, V minusY)
        where V : struct, ILanes<V>
    {
        var n = Powers(minusY);
        var p = ExpOfRemainder(Remainder(minusY, n));
        var quotient = x * V.IfGreater(V.Zero, x, p, V.One) / (V.One + V.Scale(p, n));
        return V.Scale(quotient, V.IfGreater(V.Zero, x, n, V.Zero));
    }
}
