namespace Lamina.Tests.Execution;

public class NetworkGuardTests
{
    private readonly NetworkGuard guard = new("Net");

    [Fact]
    public void Calls_that_read_go_together()
    {
        guard.EnterShared("Infer");
        guard.EnterShared("Save");
        Assert.False(guard.LeaveShared());
        Assert.False(guard.LeaveShared());
        guard.EnterExclusive("TrainStep");
    }

    [Fact]
    public void A_call_that_changes_the_network_keeps_all_others_out_and_they_are_told_what_it_does()
    {
        guard.EnterExclusive("TrainStep");
        var refused = Assert.Throws<InvalidOperationException>(() => guard.EnterShared("Infer"));
        Assert.StartsWith("Net.Infer is refused: the network is at work already: TrainStep changes it", refused.Message, StringComparison.Ordinal);
        refused = Assert.Throws<InvalidOperationException>(() => guard.EnterExclusive("Load"));
        Assert.StartsWith("Net.Load is refused: the network is at work already: TrainStep changes it", refused.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => guard.EnterSession("Fit"));
        guard.LeaveExclusive();
        guard.EnterShared("Infer");
    }

    [Theory]
    [InlineData(1, "1 call reads")]
    [InlineData(3, "3 calls read")]
    public void A_call_that_would_change_the_network_under_its_readers_is_refused(int readers, string expected)
    {
        for (var i = 0; i < readers; i++)
            guard.EnterShared("Infer");
        var refused = Assert.Throws<InvalidOperationException>(() => guard.EnterExclusive("TrainStep"));
        Assert.StartsWith($"Net.TrainStep is refused: {expected} the network", refused.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => guard.EnterSession("Fit"));
        for (var i = 0; i < readers; i++)
            guard.LeaveShared();
        guard.EnterExclusive("TrainStep");
    }

    [Fact]
    public void In_a_training_run_its_thread_may_do_all_and_others_nothing()
    {
        guard.EnterSession("Fit");
        guard.EnterShared("Infer");
        guard.LeaveShared();
        guard.EnterExclusive("TrainStep");
        Assert.True(guard.IsHeldByThisThread);
        guard.LeaveExclusive();
        Assert.False(guard.IsHeldByThisThread);
        OnAnotherThread(() =>
        {
            var refused = Assert.Throws<InvalidOperationException>(() => guard.EnterShared("Infer"));
            Assert.Contains("Fit changes it", refused.Message, StringComparison.Ordinal);
            Assert.Throws<InvalidOperationException>(() => guard.EnterExclusive("Load"));
            Assert.Throws<InvalidOperationException>(() => guard.EnterSession("Fit"));
        });
        Assert.Throws<InvalidOperationException>(() => guard.EnterSession("Fit"));
        guard.LeaveSession();
        OnAnotherThread(() => guard.EnterExclusive("Load"));
        Assert.False(guard.IsHeldByThisThread);
    }

    [Fact]
    public void A_network_without_calls_is_released_by_whoever_closes_it_first()
    {
        Assert.True(guard.Close());
        Assert.False(guard.Close());
        Assert.Throws<ObjectDisposedException>(() => guard.EnterShared("Infer"));
        Assert.Throws<ObjectDisposedException>(() => guard.EnterExclusive("TrainStep"));
        Assert.Throws<ObjectDisposedException>(() => guard.EnterSession("Fit"));
    }

    [Fact]
    public void A_network_that_is_closed_during_calls_is_released_by_the_last_of_them()
    {
        guard.EnterShared("Infer");
        guard.EnterShared("Infer");
        Assert.False(guard.Close());
        Assert.Throws<ObjectDisposedException>(() => guard.EnterShared("Infer"));
        Assert.False(guard.LeaveShared());
        Assert.True(guard.LeaveShared());
    }

    [Fact]
    public void A_network_that_is_closed_within_a_step_of_a_training_run_is_released_when_the_step_ends()
    {
        guard.EnterSession("Fit");
        guard.EnterExclusive("TrainStep");
        Assert.False(guard.Close());
        Assert.True(guard.LeaveExclusive());
        Assert.Throws<ObjectDisposedException>(() => guard.EnterExclusive("TrainStep"));
        guard.LeaveSession();
        Assert.Throws<ObjectDisposedException>(() => guard.EnterShared("Infer"));
    }

    [Fact]
    public void Readers_and_writers_on_many_threads_never_meet()
    {
        var (readers, writers, meetings) = (0, 0, 0);
        Parallel.For(0, 4, thread =>
        {
            for (var round = 0; round < 20_000; round++)
            {
                try
                {
                    if ((round + thread) % 5 == 0)
                    {
                        guard.EnterExclusive("TrainStep");
                        if (Interlocked.Increment(ref writers) != 1 || Volatile.Read(ref readers) != 0)
                            Interlocked.Increment(ref meetings);
                        Interlocked.Decrement(ref writers);
                        guard.LeaveExclusive();
                    }
                    else
                    {
                        guard.EnterShared("Infer");
                        Interlocked.Increment(ref readers);
                        if (Volatile.Read(ref writers) != 0)
                            Interlocked.Increment(ref meetings);
                        Interlocked.Decrement(ref readers);
                        guard.LeaveShared();
                    }
                }
                catch (InvalidOperationException)
                {
                    // Refused: somebody else is in.
                }
            }
        });
        Assert.Equal(0, meetings);
        guard.EnterExclusive("TrainStep"); // all have left
    }

    private static void OnAnotherThread(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(action));
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
