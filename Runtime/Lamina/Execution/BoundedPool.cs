namespace Lamina;

/// <summary>
/// Things that calls borrow, one each: made when they are first needed, kept for the next call, and never more than a given number. A call that finds them all
/// lent waits, and whoever waits is served before those who come later. Lending what is there allocates nothing.
/// </summary>
internal sealed class BoundedPool<T>
    where T : class
{
    private readonly object gate = new();
    private readonly Func<T> make;
    private readonly T[] idle; // the one that came back last, whose memory caches still hold, is lent first
    private int idleCount;
    private int made;
    private int waiting;
    private int promised; // of the idle ones, those that are for somebody who waits

    /// <param name="capacity">The most that there are, at least 1.</param>
    /// <param name="make">Makes one, in no time and without waiting for anybody.</param>
    public BoundedPool(int capacity, Func<T> make)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        this.make = make;
        idle = new T[capacity];
    }

    /// <summary>Lends one; to be given back.</summary>
    /// <exception cref="ThreadInterruptedException">The thread was interrupted while it waited; nothing is lent.</exception>
    public T Rent()
    {
        lock (gate)
        {
            if (idleCount > promised)
                return idle[--idleCount];
            if (made == idle.Length)
                return Wait();
            var item = make();
            made++; // not before: what could not be made is not there
            return item;
        }
    }

    /// <summary>Takes one back. A thread that is interrupted meanwhile stays interrupted, and what it had is back all the same.</summary>
    public void Return(T item)
    {
        Uninterrupted.Enter(gate);
        try
        {
            idle[idleCount++] = item;
            if (waiting == promised)
                return;
            promised++;
            Monitor.Pulse(gate);
        }
        finally
        {
            Monitor.Exit(gate);
        }
    }

    private T Wait()
    {
        waiting++;
        try
        {
            do
                Monitor.Wait(gate); // in any case: what is promised already is for those who came before
            while (promised == 0);
            promised--;
            return idle[--idleCount];
        }
        catch (ThreadInterruptedException)
        {
            promised = Math.Min(promised, waiting - 1); // it may have been the last that waited
            if (promised > 0)
                Monitor.Pulse(gate); // it may have been the one that was woken: another goes in its place
            throw;
        }
        finally
        {
            waiting--;
        }
    }
}
