using System.Diagnostics;

namespace Lamina.GpuCheck.Timing;

/// <summary>Times work between two waits for the device: the median of several rounds, each of enough calls to last a while.</summary>
/// <param name="Count">Rounds.</param>
/// <param name="LeastSeconds">What a round lasts at least.</param>
internal sealed record Rounds(int Count, double LeastSeconds)
{
    private const int MostCalls = 1000;

    public static Rounds Of(bool isBrief) => isBrief ? new(2, 0) : new(5, 0.25);

    /// <summary>Milliseconds of a call.</summary>
    public double Milliseconds(Gpu gpu, Action call)
    {
        call(); // kernels are compiled, memory is allocated
        gpu.Synchronize();
        var calls = (int)Math.Clamp(Math.Ceiling(LeastSeconds * 1e3 / Round(1)), 1, MostCalls);
        return Median([.. Enumerable.Range(0, Count).Select(_ => Round(calls))]);

        double Round(int calls)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < calls; i++)
                call();
            gpu.Synchronize();
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds / calls;
        }
    }

    public static double Median(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
