using Microsoft.Coyote.Runtime;

namespace Lamina.Schedules;

/// <summary>That the scheduler finds what it is there for.</summary>
public sealed class SchedulesTests
{
    [Fact]
    public void A_number_read_and_then_written_loses_an_addition() => Assert.Contains("lost", Schedules.OneFails(100, () =>
    {
        var number = 0L;
        Together.Run(Add, Add);
        Microsoft.Coyote.Specifications.Specification.Assert(number == 2, "an addition is lost");

        void Add()
        {
            var seen = Volatile.Read(ref number);
            Volatile.Write(ref number, seen + 1);
        }
    }));

    [Fact]
    public void A_pulse_before_the_wait_is_lost() => Assert.Contains("Deadlock", Schedules.OneFails(100, () =>
    {
        var gate = new object();
        Together.Run(
            () =>
            {
                lock (gate)
                    System.Threading.Monitor.Wait(gate);
            },
            () =>
            {
                lock (gate)
                    System.Threading.Monitor.Pulse(gate);
            });
    }));

    [Fact]
    public void An_exception_of_a_thread_fails_the_schedule() =>
        Assert.Contains("boom", Schedules.OneFails(1, () => Together.Run(SchedulingPoint.Interleave, () => throw new InvalidDataException("boom"))));

    [Fact]
    public void Atomic_additions_are_not_lost() => Schedules.AllPass(100, () =>
    {
        var number = 0L;
        Together.Run(() => Interlocked.Increment(ref number), () => Interlocked.Increment(ref number));
        Assert.Equal(2, number);
    });
}
