using Microsoft.Coyote.Runtime;

namespace Lamina.Schedules;

/// <summary>The guard of a network: <see cref="Guarded"/> checks in each call who is inside.</summary>
public sealed class GuardTests
{
    [Fact]
    public void Readers_and_a_writer_never_overlap_and_the_refused_leave_no_trace() => Schedules.AllPass(500, () =>
    {
        var guarded = new Guarded();
        Together.Run(() => guarded.Read(), () => guarded.Read(), () => guarded.Write(), () => guarded.Write());
        Assert.InRange(guarded.Entered, 1, 4); // whoever comes first is let in
        Assert.Equal(4, guarded.Entered + guarded.Refused);
        guarded.AssertIdle();
    });

    [Fact]
    public void Calls_that_only_read_are_never_refused() => Schedules.AllPass(500, () =>
    {
        var guarded = new Guarded();
        Together.Run([.. Enumerable.Repeat(() => Assert.True(guarded.Read() && guarded.Read()), 3)]);
        guarded.AssertIdle();
    });

    [Fact]
    public void Each_of_those_that_change_it_is_the_one_that_holds_it() => Schedules.AllPass(500, () =>
    {
        var guarded = new Guarded();
        Together.Run([.. Enumerable.Repeat(() => { guarded.Write(); guarded.Write(); guarded.Write(); }, 2)]);
        guarded.AssertIdle();
    });

    [Fact]
    public void A_training_run_has_the_network_for_its_thread() => Schedules.AllPass(500, () =>
    {
        var guarded = new Guarded();
        Together.Run(() => guarded.Train(Run), () => guarded.Train(Run), () => guarded.Read(), () => guarded.Write());
        guarded.AssertIdle();

        void Run()
        {
            Assert.True(guarded.Write() && guarded.Read() && guarded.Write());
            Assert.False(guarded.Train(() => { }));
        }
    });

    [Fact]
    public void A_network_disposed_under_calls_is_released_once_by_the_last() => Schedules.AllPass(500, () =>
    {
        var guarded = new Guarded();
        Together.Run(() => guarded.Read(), () => guarded.Read(), () => guarded.Write(), guarded.Close, guarded.Close);
        guarded.AssertReleased();
    });

    [Fact]
    public void A_network_disposed_under_a_training_run_is_released_once() => Schedules.AllPass(500, () =>
    {
        var guarded = new Guarded();
        Together.Run(
            () => guarded.Train(() =>
            {
                guarded.Write();
                SchedulingPoint.Interleave(); // a report
                guarded.Read();
            }),
            () => guarded.Read(),
            guarded.Close);
        guarded.AssertReleased();
    });
}
