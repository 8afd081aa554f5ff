namespace Lamina;

/// <summary>
/// Who may use a network: any number of calls that only read it (inference, saving), or one that changes it (a training step, loading, writing a parameter).
/// Nobody waits: what does not go together is refused before it has touched anything.
/// </summary>
/// <remarks>
/// A training run, which is many calls, holds the network for its thread by a session: between its steps that thread may use the network as it likes, as a
/// progress report that infers does, and other threads are refused all the time and not just where they happen to meet a step.
/// </remarks>
internal sealed class NetworkGuard(string name)
{
    // All in one number, so that it changes as one: in the lower half the readers, or Writer; above them the thread that holds the session, or 0; and the sign
    // for a network that is disposed.
    private const uint Writer = uint.MaxValue;
    private const int SessionBits = 32;
    private const long Closed = long.MinValue;

    private long state;
    private string? writing; // what the writer or the session does, for messages
    private int writer; // thread

    /// <summary>Whether the calling thread is the one that changes the network now.</summary>
    public bool IsHeldByThisThread => Readers(Volatile.Read(ref state)) == Writer && Volatile.Read(ref writer) == Environment.CurrentManagedThreadId;

    /// <summary>Begins a call that only reads the network.</summary>
    /// <param name="operation">As its user calls it: <c>Infer</c>.</param>
    /// <exception cref="InvalidOperationException">Another call changes the network, or another thread trains it.</exception>
    /// <exception cref="ObjectDisposedException">The network is disposed.</exception>
    public void EnterShared(string operation)
    {
        var seen = Volatile.Read(ref state);
        while (true)
        {
            if (!IsOpen(seen) || Readers(seen) == Writer)
                throw Refusal(seen, operation);
            var found = Interlocked.CompareExchange(ref state, seen + 1, seen);
            if (found == seen)
                return;
            seen = found;
        }
    }

    /// <summary>Ends a call that <see cref="EnterShared"/> has begun.</summary>
    /// <returns>Whether the network was disposed meanwhile and this was the last call: then it is the caller's to release it.</returns>
    public bool LeaveShared() => IsClosedAndIdle(Interlocked.Decrement(ref state));

    /// <summary>Begins a call that changes the network.</summary>
    /// <param name="operation">As its user calls it: <c>TrainStep</c>.</param>
    /// <exception cref="InvalidOperationException">Another call uses the network, or another thread trains it.</exception>
    /// <exception cref="ObjectDisposedException">The network is disposed.</exception>
    public void EnterExclusive(string operation)
    {
        var seen = Volatile.Read(ref state);
        while (true)
        {
            if (!IsOpen(seen) || Readers(seen) != 0)
                throw Refusal(seen, operation);
            var found = Interlocked.CompareExchange(ref state, seen | Writer, seen);
            if (found == seen)
                break;
            seen = found;
        }

        Volatile.Write(ref writer, Environment.CurrentManagedThreadId);
        if (Session(seen) == 0)
            writing = operation;
    }

    /// <summary>Ends a call that <see cref="EnterExclusive"/> has begun.</summary>
    /// <returns>As <see cref="LeaveShared"/>.</returns>
    public bool LeaveExclusive()
    {
        Volatile.Write(ref writer, 0);
        return IsClosedAndIdle(Interlocked.Add(ref state, -(long)Writer));
    }

    /// <summary>Begins a training run of the calling thread.</summary>
    /// <param name="operation">As its user calls it: <c>Fit</c>.</param>
    /// <exception cref="InvalidOperationException">Another call uses the network, or a training run does, this thread's own included.</exception>
    /// <exception cref="ObjectDisposedException">The network is disposed.</exception>
    public void EnterSession(string operation)
    {
        var found = Interlocked.CompareExchange(ref state, (long)Environment.CurrentManagedThreadId << SessionBits, 0);
        if (found != 0)
            throw Refusal(found, operation);
        writing = operation;
    }

    /// <summary>Ends the training run; the thread has no call under way.</summary>
    public void LeaveSession() => Interlocked.And(ref state, Closed | Writer);

    /// <summary>Lets no further call begin.</summary>
    /// <returns>Whether no call is under way, so that the caller releases the network; else, or where it was closed before, somebody else does.</returns>
    public bool Close()
    {
        var before = Interlocked.Or(ref state, Closed);
        return before >= 0 && Readers(before) == 0; // a session without a call under way is nothing to wait for
    }

    private static uint Readers(long state) => (uint)state;

    private static int Session(long state) => (int)((state & long.MaxValue) >> SessionBits);

    private static bool IsClosedAndIdle(long state) => state < 0 && Readers(state) == 0;

    private static bool IsOpen(long state) =>
        state >= 0 && (Session(state) == 0 || Session(state) == Environment.CurrentManagedThreadId);

    private Exception Refusal(long seen, string operation)
    {
        if (seen < 0)
            return new ObjectDisposedException(name, $"{name}.{operation}: the network is disposed.");
        var refused = $"{name}.{operation} is refused:";
        if (Session(seen) == 0 && Readers(seen) is not Writer and var readers)
        {
            return new InvalidOperationException(
                $"{refused} {readers} {(readers == 1 ? "call reads" : "calls read")} the network (Infer, Evaluate or Save), and what it changes would get into their results. " +
                "Change the network when they have ended, or change a copy of it (Save and Load).");
        }

        return new InvalidOperationException(
            $"{refused} the network is at work already: {writing ?? "a call"} changes it, on another thread or in a loss, optimizer or report that it has called itself. " +
            "Wait until that has ended, or use a copy of the network (Save and Load).");
    }
}
