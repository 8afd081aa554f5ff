using System.Diagnostics;
using System.Runtime;

namespace Lamina.Benchmarks.Compare;

/// <summary>What one comparison took.</summary>
/// <param name="Seconds">The median over the rounds of one run's time, by contender.</param>
/// <param name="FmaPeak">The median of the multiply-add peaks measured between the rounds, in GFLOP/s.</param>
internal sealed record Measurement(double[] Seconds, double FmaPeak);

/// <summary>
/// Times contenders in short rounds that alternate, with the machine's multiply-add peak between them, so that whatever else the machine does meets all
/// alike. A round's time is the mean of its runs; the result is the median over the rounds.
/// </summary>
/// <param name="isQuick">A glance instead of a measurement.</param>
/// <param name="countsProcessorTime">
/// Counts what this process gets of the processors instead of the clock's time: on one thread, the same less what neighbours on the machine take.
/// </param>
internal sealed class Interleaved(bool isQuick, bool countsProcessorTime)
{
    private const double RoundSeconds = 0.06;
    private const int WarmUpRuns = 30; // as many calls as the JIT counts before it optimizes
    private const double QuietSeconds = 0.4; // the JIT waits until 0.1 s went by without a new method before it optimizes, once more after it has counted what runs
    private const double LongestWarmUpSeconds = 6;

    private readonly int mostRounds = isQuick ? 7 : 21;
    private readonly int fewestRounds = isQuick ? 3 : 7;
    private readonly double seconds = isQuick ? 1.5 : 15;

    /// <param name="runs">One run of each contender.</param>
    /// <param name="threads">The threads on which the peak is taken.</param>
    public Measurement Measure(IReadOnlyList<Action> runs, int threads)
    {
        var paces = runs.Select(WarmUp).ToArray();
        var counts = paces.Select(pace => Math.Max(1, (int)(RoundSeconds / Math.Max(pace, 1e-9)))).ToArray();
        var roundSeconds = paces.Zip(counts, (pace, count) => pace * (count + 1)).Sum();
        var rounds = Math.Clamp((int)(seconds / roundSeconds), fewestRounds, mostRounds);
        var times = runs.Select(_ => new double[rounds]).ToArray();
        var peaks = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            for (var contender = 0; contender < runs.Count; contender++)
                times[contender][round] = Round(runs[contender], counts[contender]);
            Settle();
            peaks[round] = FmaPeak.Measure(threads);
        }

        return new([.. times.Select(Median)], Median(peaks));
    }

    // Runs until the JIT has had nothing to compile for a while: else a round would time code that is not optimized yet. Returns the seconds of one run.
    private static double WarmUp(Action run)
    {
        var watch = Stopwatch.StartNew();
        var (runs, compiled, lastCompiled) = (0, JitInfo.GetCompiledMethodCount(), 0.0);
        for (; watch.Elapsed.TotalSeconds < LongestWarmUpSeconds && (runs < WarmUpRuns || watch.Elapsed.TotalSeconds < lastCompiled + QuietSeconds); runs++)
        {
            run();
            if (JitInfo.GetCompiledMethodCount() is var now && now != compiled)
                (compiled, lastCompiled) = (now, watch.Elapsed.TotalSeconds);
        }

        // The first runs compile; the pace of the last ones counts.
        var counted = Math.Max(1, runs / 4);
        watch.Restart();
        for (var i = 0; i < counted; i++)
            run();
        return watch.Elapsed.TotalSeconds / counted;
    }

    private double Round(Action run, int count)
    {
        Settle();
        run(); // this side's data comes back into the caches, and its own threads awake
        var start = Now();
        for (var i = 0; i < count; i++)
            run();
        return (Now() - start).TotalSeconds / count;
    }

    // Threads of the side before may stay awake for work that does not come (OpenMP's for 200 ms) and would take a processor from this side.
    private static void Settle()
    {
        const int Pause = 5; // milliseconds
        const int LongestPauses = 100;
        for (var pause = 0; pause < LongestPauses; pause++)
        {
            var before = Environment.CpuUsage.TotalTime;
            Thread.Sleep(Pause);
            if ((Environment.CpuUsage.TotalTime - before).TotalMilliseconds < Pause * 0.2)
                return;
        }
    }

    private TimeSpan Now() => countsProcessorTime ? Environment.CpuUsage.TotalTime : Stopwatch.GetElapsedTime(0);

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
