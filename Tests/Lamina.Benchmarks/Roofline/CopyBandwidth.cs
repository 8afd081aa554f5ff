using System.Diagnostics;

namespace Lamina.Benchmarks.Roofline;

/// <summary>How fast one core moves memory that no cache holds.</summary>
internal static class CopyBandwidth
{
    private const int Floats = 32 << 20; // 128 MiB on either side
    private const int Tries = 5;

    /// <summary>The best of a few copies, in GB/s: bytes read and bytes written.</summary>
    public static double Measure()
    {
        var (from, to) = (new float[Floats], new float[Floats]);
        from.AsSpan().Fill(1);
        to.AsSpan().Fill(2); // so that the system has given all pages
        var best = double.MaxValue;
        for (var run = 0; run < Tries; run++)
        {
            var start = Stopwatch.GetTimestamp();
            from.CopyTo(to, 0);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return 2.0 * sizeof(float) * Floats / best / 1e9;
    }
}
