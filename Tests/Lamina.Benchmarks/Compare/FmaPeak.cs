using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lamina.Benchmarks.Compare;

/// <summary>The most multiply-adds that one core does: what any kernel's speed is measured against.</summary>
internal static class FmaPeak
{
    private const int Chains = 10; // two units of latency four need eight
    private const int Turns = 200_000;

    /// <summary>The best of a few runs, in GFLOP/s; a multiply-add is two operations.</summary>
    public static double Measure()
    {
        var lanes = Vector512.IsHardwareAccelerated ? Vector512<float>.Count : Vector256<float>.Count;
        var best = double.MaxValue;
        for (var run = 0; run < 40; run++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = Vector512.IsHardwareAccelerated ? Run512(Turns) : Run256(Turns);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return 2.0 * lanes * Chains * Turns / best / 1e9;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Run512(int turns)
    {
        var (x, y) = (Vector512.Create(0.999f), Vector512.Create(1e-3f));
        var (a, b, c, d, e, f, g, h, i, j) = (x, x, x, x, x, x, x, x, x, x);
        for (var turn = 0; turn < turns; turn++)
        {
            a = Vector512.FusedMultiplyAdd(a, x, y);
            b = Vector512.FusedMultiplyAdd(b, x, y);
            c = Vector512.FusedMultiplyAdd(c, x, y);
            d = Vector512.FusedMultiplyAdd(d, x, y);
            e = Vector512.FusedMultiplyAdd(e, x, y);
            f = Vector512.FusedMultiplyAdd(f, x, y);
            g = Vector512.FusedMultiplyAdd(g, x, y);
            h = Vector512.FusedMultiplyAdd(h, x, y);
            i = Vector512.FusedMultiplyAdd(i, x, y);
            j = Vector512.FusedMultiplyAdd(j, x, y);
        }

        return Vector512.Sum(a + b + c + d + e + f + g + h + i + j);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Run256(int turns)
    {
        var (x, y) = (Vector256.Create(0.999f), Vector256.Create(1e-3f));
        var (a, b, c, d, e, f, g, h, i, j) = (x, x, x, x, x, x, x, x, x, x);
        for (var turn = 0; turn < turns; turn++)
        {
            a = Vector256.FusedMultiplyAdd(a, x, y);
            b = Vector256.FusedMultiplyAdd(b, x, y);
            c = Vector256.FusedMultiplyAdd(c, x, y);
            d = Vector256.FusedMultiplyAdd(d, x, y);
            e = Vector256.FusedMultiplyAdd(e, x, y);
            f = Vector256.FusedMultiplyAdd(f, x, y);
            g = Vector256.FusedMultiplyAdd(g, x, y);
            h = Vector256.FusedMultiplyAdd(h, x, y);
            i = Vector256.FusedMultiplyAdd(i, x, y);
            j = Vector256.FusedMultiplyAdd(j, x, y);
        }

        return Vector256.Sum(a + b + c + d + e + f + g + h + i + j);
    }
}
