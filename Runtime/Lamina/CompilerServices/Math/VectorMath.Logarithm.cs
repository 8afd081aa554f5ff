using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <content>The natural logarithm and what is made of it.</content>
public static partial class VectorMath
{
    // ln 2 in two parts, the first of so few bits that its product with an exponent is exact.
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;

    /// <summary>ln x, within 1 ulp; −∞ at ±0, NaN below 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Log<V>(V x)
        where V : struct, ILanes<V>
    {
        const float SmallestNormal = 1.17549435e-38f;
        var isSmall = V.Broadcast(SmallestNormal);
        var normal = V.IfGreater(isSmall, x, x * V.Broadcast(8388608f), x); // 2²³ makes a subnormal number normal
        var exponent = V.SplitExponent(normal, out var mantissa) + V.IfGreater(isSmall, x, V.Broadcast(-23f), V.Zero);
        var f = mantissa - V.One;
        var y = f + V.MultiplyAdd(exponent, V.Broadcast(Ln2Low), SquarePartOfLog1p(f));
        y = V.MultiplyAdd(exponent, V.Broadcast(Ln2High), y);
        y = V.IfGreater(V.Broadcast(float.PositiveInfinity), x, y, x); // ∞ and NaN give themselves
        return V.IfGreater(x, V.Zero, y, V.IfEqual(x, V.Zero, V.Broadcast(float.NegativeInfinity), V.Broadcast(float.NaN)));
    }

    /// <summary>ln(1 + eˣ), within 2 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Softplus<V>(V x)
        where V : struct, ILanes<V>
    {
        // max(0, x) + ln(1 + e), e = e^−|x| in (0, 1]: from 0.5 on, 1 + e = 2·(1 + f) with f = (e − 1)/2, exactly.
        var e = Exp(V.Zero - V.Abs(x));
        var isSmall = V.Broadcast(0.5f);
        var f = V.IfGreater(isSmall, e, e, (e - V.One) * isSmall);
        var exponent = V.IfGreater(isSmall, e, V.Zero, V.One);
        var y = f + V.MultiplyAdd(exponent, V.Broadcast(Ln2Low), SquarePartOfLog1p(f));
        return V.IfGreater(x, V.Zero, x, V.Zero) + V.MultiplyAdd(exponent, V.Broadcast(Ln2High), y);
    }

    /// <summary>ln(1 + f) − f for f in [−0.293, 0.5]: f²·(−1/2 + f·Q(f)), Q minimax of degree 8; relative error of ln(1 + f) 2⁻²⁸.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V SquarePartOfLog1p<V>(V f)
        where V : struct, ILanes<V>
    {
        var q = V.MultiplyAdd(V.Broadcast(0.0478233881f), f, V.Broadcast(-0.104364276f));
        q = V.MultiplyAdd(q, f, V.Broadcast(0.121303156f));
        q = V.MultiplyAdd(q, f, V.Broadcast(-0.126405656f));
        q = V.MultiplyAdd(q, f, V.Broadcast(0.142163754f));
        q = V.MultiplyAdd(q, f, V.Broadcast(-0.166538f));
        q = V.MultiplyAdd(q, f, V.Broadcast(0.200017661f));
        q = V.MultiplyAdd(q, f, V.Broadcast(-0.250002742f));
        q = V.MultiplyAdd(q, f, V.Broadcast(0.333333194f));
        return f * f * V.MultiplyAdd(q, f, V.Broadcast(-0.5f));
    }
}
