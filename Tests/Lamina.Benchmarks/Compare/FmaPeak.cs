using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lamina.Benchmarks.Compare;

/// <summary>The most multiply-adds that the machine's cores do: what any kernel's speed is measured against.</summary>
internal static class FmaPeak
{
    private const int Chains = 10; // two units of latency four need eight
    private const int Turns = 200_000; // a quarter of a millisecond
    private const double Seconds = 0.02;

    /// <summary>
    /// What the cores keep up on that many threads at once, in GFLOP/s; a multiply-add is two operations. It is a mean over many milliseconds, as every time beside it:
    /// the system's timer interrupts a core once each, on a virtual machine for tens of microseconds, which whatever runs for long lacks. It is short enough to be
    /// measured again in every round: a machine's clock, and what neighbours leave of it, change from second to second.
    /// </summary>
    public static double Measure(int threads = 1)
    {
        using var start = new Barrier(threads);
        var rates = new double[threads];
        var helpers = Enumerable.Range(1, threads - 1).Select(index => new Thread(() => Work(index))).ToArray();
        foreach (var helper in helpers)
            helper.Start();
        Work(0);
        foreach (var helper in helpers)
            helper.Join();
        return rates.Sum();

        void Work(int index)
        {
            start.SignalAndWait();
            rates[index] = Rate();
        }
    }

    private static double Rate()
    {
        var lanes = Vector512.IsHardwareAccelerated ? Vector512<float>.Count : Vector256<float>.Count;
        var start = Stopwatch.GetTimestamp();
        var turns = 0L;
        TimeSpan elapsed;
        do
        {
            _ = Vector512.IsHardwareAccelerated ? Run512(Turns) : Run256(Turns);
            turns += Turns;
            elapsed = Stopwatch.GetElapsedTime(start);
        }
        while (elapsed.TotalSeconds < Seconds);
        return 2.0 * lanes * Chains * turns / elapsed.TotalSeconds / 1e9;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)] // inlined, the sum nobody reads would go, and the loop with it
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

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)] // inlined, the sum nobody reads would go, and the loop with it
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
