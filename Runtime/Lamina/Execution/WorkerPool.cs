namespace Lamina;

/// <summary>
/// Persistent threads that share the pieces of one job. Which thread takes which piece is left to chance; pieces write to places of their own, so
/// results do not depend on it. Starting a job allocates nothing.
/// </summary>
/// <remarks>
/// The threads know their <see cref="WorkerCrew"/> and nothing else: a pool that is dropped without being disposed is collected, and its finalizer ends
/// them. How many of them a job gets is up to <see cref="ProcessorShare"/>.
/// </remarks>
internal sealed class WorkerPool : IDisposable
{
    private readonly WorkerCrew crew;

    /// <summary>Starts the threads beside the caller's own.</summary>
    /// <param name="threads">Threads in all, at least 1.</param>
    public WorkerPool(int threads)
    {
        crew = new WorkerCrew(threads - 1);
        crew.Start();
    }

    /// <summary>Ends the threads; does not wait for them, as the finalizer's thread must not.</summary>
    ~WorkerPool() => crew?.End(); // null where the constructor has failed

    /// <summary>A job in pieces that may run in any order and at the same time, or one after another: a piece must not wait for another.</summary>
    internal interface IJob
    {
        /// <summary>Does one piece.</summary>
        /// <param name="piece">Which piece, from 0.</param>
        /// <param name="worker">
        /// The thread that does it, in [0, <see cref="Threads"/>): no two pieces with the same number run at the same time, so scratch memory may be kept by it.
        /// </param>
        void Run(int piece, int worker);
    }

    /// <summary>Threads in all, the caller's own among them.</summary>
    public int Threads => crew.Size + 1;

    /// <summary>One job: all its pieces are done when this returns; the first exception of any piece is thrown here.</summary>
    /// <exception cref="InvalidOperationException">A job is running already.</exception>
    public void Run(IJob work, int count)
    {
        if (!TryBegin())
            throw new InvalidOperationException("These threads are at work already, for another thread or for the job that has led here.");
        try
        {
            Continue(work, count);
        }
        finally
        {
            End();
        }
    }

    /// <summary>
    /// Begins a call of several jobs, each started by <see cref="Continue"/>, up to <see cref="End"/>: what is done once a call would cost as much as a short job.
    /// </summary>
    /// <returns>False where a call has the threads already.</returns>
    public bool TryBegin()
    {
        ObjectDisposedException.ThrowIf(crew.HasEnded, typeof(Network));
        if (!crew.TryEnter())
            return false;
        ProcessorShare.Enter();
        return true;
    }

    /// <summary>The next job of the call that has begun.</summary>
    public void Continue(IJob work, int count)
    {
        var wanted = Math.Min(Threads, count) - 1;
        var helpers = wanted > 0 ? ProcessorShare.Take(wanted) : 0;
        if (helpers == 0)
        {
            for (var piece = 0; piece < count; piece++)
                work.Run(piece, 0);
            return;
        }

        try
        {
            crew.Run(work, count, helpers);
        }
        finally
        {
            ProcessorShare.Return(helpers);
        }
    }

    /// <summary>Ends the call.</summary>
    public void End()
    {
        ProcessorShare.Leave();
        crew.Leave();
        GC.KeepAlive(this);
    }

    /// <summary>Ends the threads and waits until they are gone.</summary>
    public void Dispose()
    {
        crew.End();
        crew.Join();
        GC.SuppressFinalize(this);
    }
}
