using System.Diagnostics;

namespace Lamina.Benchmarks.Compare;

/// <summary>
/// Times two contenders in short rounds that alternate, so that whatever else the machine does meets both alike. A round's time is the mean of its runs; the
/// result is the median over the rounds.
/// </summary>
internal static class Interleaved
{
    private const int Rounds = 21;
    private const double RoundSeconds = 0.06;
    private const double WarmUpSeconds = 0.6;

    /// <summary>Median seconds of one run of each.</summary>
    public static (double First, double Second) Measure(Action first, Action second)
    {
        var (firstRuns, secondRuns) = (WarmUp(first), WarmUp(second));
        var (firstTimes, secondTimes) = (new double[Rounds], new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            firstTimes[round] = Round(first, firstRuns);
            secondTimes[round] = Round(second, secondRuns);
        }

        return (Median(firstTimes), Median(secondTimes));
    }

    // Returns how many runs make a round.
    private static int WarmUp(Action action)
    {
        var watch = Stopwatch.StartNew();
        var runs = 0;
        for (; watch.Elapsed.TotalSeconds < WarmUpSeconds || runs < 30; runs++)
            action();
        // The first half of the warm-up compiles; the pace of the second counts.
        watch.Restart();
        for (var run = 0; run < runs / 4; run++)
            action();
        var seconds = watch.Elapsed.TotalSeconds / Math.Max(1, runs / 4);
        return Math.Max(1, (int)(RoundSeconds / Math.Max(seconds, 1e-9)));
    }

    private static double Round(Action action, int runs)
    {
        // Idle threads of the other side go to sleep, and this side's data comes back into the caches.
        Thread.Sleep(3);
        action();
        var start = Stopwatch.GetTimestamp();
        for (var run = 0; run < runs; run++)
            action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds / runs;
    }

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }
}
