namespace Lamina;

/// <content>The one entry of every public operation: it takes the network, then touches it, and leaves it as it was where it is refused.</content>
public abstract partial class Network
{
    private readonly NetworkGuard guard;

    internal enum UseKind
    {
        Reading,
        Changing,
        Session,
    }

    /// <summary>Whether it is the calling thread that changes the network now: a loss or an optimizer that the network has called.</summary>
    internal bool IsChangedByThisThread => guard.IsHeldByThisThread;

    /// <summary>Begins a call that reads the network, beside others that do; disposing the result ends it.</summary>
    /// <param name="operation">As its user calls it, for messages.</param>
    /// <exception cref="InvalidOperationException">The network is being changed or trained.</exception>
    /// <exception cref="ObjectDisposedException">The network is disposed.</exception>
    internal Use BeginReading(string operation)
    {
        guard.EnterShared(operation);
        return new Use(this, UseKind.Reading);
    }

    /// <summary>Begins a call that changes the network and has it for itself; disposing the result ends it, and forgets what was made of the old weights.</summary>
    /// <param name="operation">As its user calls it, for messages.</param>
    /// <exception cref="InvalidOperationException">The network is in use.</exception>
    /// <exception cref="ObjectDisposedException">The network is disposed.</exception>
    internal Use BeginChanging(string operation)
    {
        guard.EnterExclusive(operation);
        return new Use(this, UseKind.Changing);
    }

    /// <summary>Begins a training run of the calling thread, which may use the network between its steps as others may not; disposing the result ends it.</summary>
    /// <param name="operation">As its user calls it, for messages.</param>
    /// <exception cref="InvalidOperationException">The network is in use.</exception>
    /// <exception cref="ObjectDisposedException">The network is disposed.</exception>
    internal Use BeginSession(string operation)
    {
        guard.EnterSession(operation);
        return new Use(this, UseKind.Session);
    }

    /// <summary>Ends the network's threads; it can't be used afterwards. Where a call is under way, also one that has led here, they end with that.</summary>
    public void Dispose()
    {
        if (guard.Close())
            Release();
        GC.SuppressFinalize(this);
    }

    private void Release() => Dispose(true);

    /// <summary>One use of the network, from its beginning to its end.</summary>
    internal readonly ref struct Use
    {
        private readonly Network network;
        private readonly UseKind kind;

        internal Use(Network network, UseKind kind) => (this.network, this.kind) = (network, kind);

        public void Dispose()
        {
            if (kind == UseKind.Session)
            {
                network.guard.LeaveSession();
                return;
            }

            if (kind == UseKind.Changing)
                network.ForgetPackedWeights();
            if (kind == UseKind.Changing ? network.guard.LeaveExclusive() : network.guard.LeaveShared())
                network.Release();
        }
    }
}
