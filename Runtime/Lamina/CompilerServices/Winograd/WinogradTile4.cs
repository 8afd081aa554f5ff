using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// F(4×4, 3×3): 36 products for 16 outputs, where plain loops take 144. The points are 0, ±a, ±b and ∞ with a = 1/√2 and b = √2: mirrored at 1, they keep the
/// numbers of all three transforms nearer to 1 than the textbook's points 0, ±1 and ±2 do, and with them the rounding error.
/// </summary>
/// <remarks>
/// For a point p of a pair ±p, with q the other pair's: Bᵀ has (d4 − q²·d2) ± p·(d3 − q²·d1), G has (g0 + p²·g2 ± p·g1)/N with N = 2p²(p² − q²), and Aᵀ has the powers of ±p.
/// </remarks>
internal readonly struct WinogradTile4 : IWinogradTile
{
    private const float A = 0.70710678f;
    private const float ASquared = 0.5f;
    private const float ACubed = A * ASquared;
    private const float B = 1.41421356f;
    private const float BSquared = 2;
    private const float BCubed = B * BSquared;
    private const float SumOfSquares = ASquared + BSquared;

    // 1/N of either pair; that of the point 0 is 1, since a·b = 1.
    private const float ScaleA = -1f / 1.5f;
    private const float ScaleB = 1f / 6;

    public static int Outputs => 4;

    public static int Inputs => 6;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Input<V>(ref float from, nint fromStep, ref float to, nint toStep)
        where V : struct, ILanes<V>
    {
        var (d0, d1, d2) = (V.Load(ref from, 0), V.Load(ref from, fromStep), V.Load(ref from, 2 * fromStep));
        var (d3, d4, d5) = (V.Load(ref from, 3 * fromStep), V.Load(ref from, 4 * fromStep), V.Load(ref from, 5 * fromStep));
        var minusSum = V.Broadcast(-SumOfSquares);
        V.Store(V.MultiplyAdd(minusSum, d2, d0 + d4), ref to, 0);
        V.Store(V.MultiplyAdd(minusSum, d3, d1 + d5), ref to, 5 * toStep);
        Pair(V.MultiplyAdd(V.Broadcast(-BSquared), d2, d4), V.MultiplyAdd(V.Broadcast(-BSquared), d1, d3), V.Broadcast(A), ref to, toStep, toStep);
        Pair(V.MultiplyAdd(V.Broadcast(-ASquared), d2, d4), V.MultiplyAdd(V.Broadcast(-ASquared), d1, d3), V.Broadcast(B), ref to, 3 * toStep, toStep);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Filter<V>(ref float from, nint fromStep, ref float to, nint toStep)
        where V : struct, ILanes<V>
    {
        var (g0, g1, g2) = (V.Load(ref from, 0), V.Load(ref from, fromStep), V.Load(ref from, 2 * fromStep));
        V.Store(g0, ref to, 0);
        V.Store(g2, ref to, 5 * toStep);
        Pair(V.MultiplyAdd(V.Broadcast(ASquared), g2, g0) * V.Broadcast(ScaleA), g1, V.Broadcast(A * ScaleA), ref to, toStep, toStep);
        Pair(V.MultiplyAdd(V.Broadcast(BSquared), g2, g0) * V.Broadcast(ScaleB), g1, V.Broadcast(B * ScaleB), ref to, 3 * toStep, toStep);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Output<V>(ref float from, nint fromStep, ref float to, nint toStep)
        where V : struct, ILanes<V>
    {
        var (m0, m1, m2) = (V.Load(ref from, 0), V.Load(ref from, fromStep), V.Load(ref from, 2 * fromStep));
        var (m3, m4, m5) = (V.Load(ref from, 3 * fromStep), V.Load(ref from, 4 * fromStep), V.Load(ref from, 5 * fromStep));
        var (evenA, oddA, evenB, oddB) = (m1 + m2, m1 - m2, m3 + m4, m3 - m4);
        V.Store(m0 + (evenA + evenB), ref to, 0);
        V.Store(V.MultiplyAdd(V.Broadcast(B), oddB, V.Broadcast(A) * oddA), ref to, toStep);
        V.Store(V.MultiplyAdd(V.Broadcast(BSquared), evenB, V.Broadcast(ASquared) * evenA), ref to, 2 * toStep);
        V.Store(V.MultiplyAdd(V.Broadcast(BCubed), oddB, V.MultiplyAdd(V.Broadcast(ACubed), oddA, m5)), ref to, 3 * toStep);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void OutputAdjoint<V>(ref float from, nint fromStep, ref float to, nint toStep)
        where V : struct, ILanes<V>
    {
        var (y0, y1, y2, y3) = (V.Load(ref from, 0), V.Load(ref from, fromStep), V.Load(ref from, 2 * fromStep), V.Load(ref from, 3 * fromStep));
        V.Store(y0, ref to, 0);
        V.Store(y3, ref to, 5 * toStep);
        Pair(V.MultiplyAdd(V.Broadcast(ASquared), y2, y0), V.MultiplyAdd(V.Broadcast(ASquared), y3, y1), V.Broadcast(A), ref to, toStep, toStep);
        Pair(V.MultiplyAdd(V.Broadcast(BSquared), y2, y0), V.MultiplyAdd(V.Broadcast(BSquared), y3, y1), V.Broadcast(B), ref to, 3 * toStep, toStep);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FilterAdjoint<V>(ref float from, nint fromStep, ref float to, nint toStep)
        where V : struct, ILanes<V>
    {
        var (m0, m1, m2) = (V.Load(ref from, 0), V.Load(ref from, fromStep), V.Load(ref from, 2 * fromStep));
        var (m3, m4, m5) = (V.Load(ref from, 3 * fromStep), V.Load(ref from, 4 * fromStep), V.Load(ref from, 5 * fromStep));
        var (evenA, oddA, evenB, oddB) = ((m1 + m2) * V.Broadcast(ScaleA), m1 - m2, (m3 + m4) * V.Broadcast(ScaleB), m3 - m4);
        V.Store(m0 + (evenA + evenB), ref to, 0);
        V.Store(V.MultiplyAdd(V.Broadcast(B * ScaleB), oddB, V.Broadcast(A * ScaleA) * oddA), ref to, toStep);
        V.Store(V.MultiplyAdd(V.Broadcast(BSquared), evenB, V.MultiplyAdd(V.Broadcast(ASquared), evenA, m5)), ref to, 2 * toStep);
    }

    // even ± p·odd.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pair<V>(V even, V odd, V point, ref float to, nint at, nint step)
        where V : struct, ILanes<V>
    {
        var product = point * odd;
        V.Store(even + product, ref to, at);
        V.Store(even - product, ref to, at + step);
    }
}
