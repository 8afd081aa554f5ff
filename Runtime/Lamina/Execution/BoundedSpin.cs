using System.Diagnostics;

namespace Lamina;

/// <summary>
/// Waiting awake, for what is likely to come within microseconds, and for no longer than sleeping and being woken would cost. Counted in time, since one
/// pause takes from 10 to 150 cycles, depending on the processor. It does not yield meanwhile: on a busy machine that would cost a whole time slice.
/// </summary>
internal struct BoundedSpin
{
    private const int PollsPerLookAtTheClock = 32;

    private static readonly long Patience = Stopwatch.Frequency / 10_000; // 100 µs

    private int polls;
    private long start;

    /// <summary>Pauses for some nanoseconds.</summary>
    /// <returns>False when it is time to go to sleep.</returns>
    public bool Wait()
    {
        Thread.SpinWait(1);
        return ++polls % PollsPerLookAtTheClock != 0 || LookAtTheClock();
    }

    private bool LookAtTheClock()
    {
        var now = Stopwatch.GetTimestamp();
        if (start == 0)
            start = now;
        return now - start < Patience;
    }
}
