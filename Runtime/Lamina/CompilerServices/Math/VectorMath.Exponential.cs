using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <content>eˣ and its parts, from which the other functions are made.</content>
public static partial class VectorMath
{
    /// <summary>eˣ, within 1 ulp; 0 below −103.97, ∞ above 88.72.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exp<V>(V x)
        where V : struct, ILanes<V>
    {
        x = V.MinNative(V.Broadcast(88.8f), V.MaxNative(V.Broadcast(-104f), x));
        var n = Powers(x);
        return V.Scale(ExpOfRemainder(Remainder(x, n)), n);
    }

    /// <summary>eˣ − 1, within 2 ulp; −1 below −17.33, ∞ above 88.72.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Expm1<V>(V x)
        where V : struct, ILanes<V>
    {
        var inside = V.MinNative(V.Broadcast(88.8f), V.MaxNative(V.Broadcast(-18f), x));
        var n = Powers(inside);
        var q = Expm1OfRemainder(Remainder(inside, n));
        // 2ⁿq + (2ⁿ − 1), halved until the end: 2ⁿ itself may be out of range where the result is not.
        var half = V.PowerOfTwo(n - V.One);
        var y = V.MultiplyAdd(q, half, half - V.Broadcast(0.5f));
        return V.IfGreater(V.Abs(x), V.Broadcast(1e-8f), y + y, x); // where x itself is the nearest float, halves may have no digits left
    }

    /// <summary>The integer nearest to x/ln 2, for |x| up to 2²¹: adding 1.5·2²³ leaves a float no place for digits behind the point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Powers<V>(V x)
        where V : struct, ILanes<V> => V.MultiplyAdd(x, V.Broadcast(1.44269504f), V.Broadcast(12582912f)) - V.Broadcast(12582912f);

    /// <summary>x − n·ln 2, with ln 2 in two parts, the first of so few bits that its product with n is exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Remainder<V>(V x, V n)
        where V : struct, ILanes<V> => V.MultiplyAdd(n, V.Broadcast(2.12194440e-4f), V.MultiplyAdd(n, V.Broadcast(-0.693359375f), x));

    /// <summary>eʳ for |r| ≤ 0.3468: a minimax polynomial of degree 6, relative error 2⁻²⁸.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V ExpOfRemainder<V>(V r)
        where V : struct, ILanes<V>
    {
        var p = V.MultiplyAdd(V.Broadcast(0.00138390285f), r, V.Broadcast(0.00836919993f));
        p = V.MultiplyAdd(p, r, V.Broadcast(0.0416681021f));
        p = V.MultiplyAdd(p, r, V.Broadcast(0.166665167f));
        p = V.MultiplyAdd(p, r, V.Broadcast(0.49999994f));
        return V.MultiplyAdd(p, r * r, r) + V.One;
    }

    /// <summary>eʳ − 1 for |r| ≤ 0.3468: a minimax polynomial of degree 7, relative error 2⁻²⁸.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Expm1OfRemainder<V>(V r)
        where V : struct, ILanes<V>
    {
        // In pairs (Estrin 1960), which do not wait for each other as Horner's steps do.
        var square = r * r;
        var p = V.MultiplyAdd(V.Broadcast(0.000198459267f), r, V.Broadcast(0.00139406708f));
        p = V.MultiplyAdd(p, square, V.MultiplyAdd(V.Broadcast(0.00833338965f), r, V.Broadcast(0.0416663587f)));
        p = V.MultiplyAdd(p, square, V.MultiplyAdd(V.Broadcast(0.166666657f), r, V.Broadcast(0.5f)));
        return V.MultiplyAdd(p, square, r);
    }
}
