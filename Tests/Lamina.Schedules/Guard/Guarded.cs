using Microsoft.Coyote.Runtime;

namespace Lamina.Schedules;

/// <summary>A guard and who is inside, which its calls check.</summary>
internal sealed class Guarded
{
    private readonly NetworkGuard guard = new("Net");
    private int readers;
    private int writers;
    private int session; // thread
    private int released;

    /// <summary>Calls that were let in.</summary>
    public int Entered { get; private set; }

    /// <summary>Calls that were refused because the network was in use.</summary>
    public int Refused { get; private set; }

    /// <summary>A call that reads.</summary>
    /// <returns>Whether it was let in.</returns>
    public bool Read()
    {
        if (!Try(() => guard.EnterShared("Infer")))
            return false;
        readers++;
        Check();
        SchedulingPoint.Interleave(); // others run while it is inside
        Check();
        readers--;
        Leave(guard.LeaveShared());
        return true;

        void Check()
        {
            Assert.Equal(0, writers);
            AssertMine();
            Assert.False(guard.IsHeldByThisThread);
        }
    }

    /// <summary>A call that changes.</summary>
    /// <returns>Whether it was let in.</returns>
    public bool Write()
    {
        if (!Try(() => guard.EnterExclusive("TrainStep")))
            return false;
        writers++;
        Check();
        SchedulingPoint.Interleave();
        Check();
        writers--;
        Leave(guard.LeaveExclusive());
        return true;

        void Check()
        {
            Assert.Equal((0, 1), (readers, writers));
            AssertMine();
            Assert.True(guard.IsHeldByThisThread);
            Assert.ThrowsAny<InvalidOperationException>(() => guard.EnterShared("Infer")); // from a loss
            Assert.ThrowsAny<InvalidOperationException>(() => guard.EnterExclusive("TrainStep"));
        }
    }

    /// <summary>A training run.</summary>
    /// <param name="run">Its calls.</param>
    /// <returns>Whether it was let in.</returns>
    public bool Train(Action run)
    {
        if (!Try(() => guard.EnterSession("Fit")))
            return false;
        Assert.Equal((0, 0, 0), (readers, writers, session));
        session = Environment.CurrentManagedThreadId;
        run();
        Assert.Equal((0, 0, Environment.CurrentManagedThreadId), (readers, writers, session));
        session = 0;
        guard.LeaveSession();
        return true;
    }

    /// <summary>Disposes.</summary>
    public void Close() => Leave(guard.Close());

    /// <summary>Nobody is inside, and each kind of call is let in.</summary>
    public void AssertIdle()
    {
        Assert.True(Read());
        Assert.True(Write());
        Assert.True(Train(() => Assert.True(Write() && Read())));
        Assert.Equal(0, released);
    }

    /// <summary>It was released once, and nothing is let in.</summary>
    public void AssertReleased()
    {
        Assert.Equal((0, 0, 0, 1), (readers, writers, session, released));
        Assert.Throws<ObjectDisposedException>(() => guard.EnterShared("Infer"));
        Assert.Throws<ObjectDisposedException>(() => guard.EnterExclusive("TrainStep"));
        Assert.Throws<ObjectDisposedException>(() => guard.EnterSession("Fit"));
        Assert.False(guard.Close());
    }

    private bool Try(Action enter)
    {
        try
        {
            enter();
        }
        catch (ObjectDisposedException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            Refused++;
            return false;
        }

        Entered++;
        return true;
    }

    private void AssertMine()
    {
        Assert.Equal(0, released);
        Assert.True(session == 0 || session == Environment.CurrentManagedThreadId, "another thread trains");
    }

    private void Leave(bool isLast)
    {
        if (!isLast)
            return;
        Assert.Equal((0, 0), (readers, writers));
        released++;
    }
}
