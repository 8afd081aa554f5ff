namespace Lamina;

/// <summary>
/// The threads of one call: the network's, where no other call has them, and else the caller's own alone. Calls that meet share the processors already, and
/// results do not depend on the threads.
/// </summary>
internal readonly struct CallThreads
{
    private readonly WorkerPool? pool;

    private CallThreads(WorkerPool? pool) => this.pool = pool;

    /// <summary>Threads at most, the caller's own among them.</summary>
    public int Count => pool?.Threads ?? 1;

    /// <summary>Takes the threads until <see cref="Leave"/>.</summary>
    public static CallThreads Take(WorkerPool pool)
    {
        if (pool.TryBegin())
            return new(pool);
        ProcessorShare.Enter();
        return default;
    }

    /// <summary>One job: all its pieces are done when this returns; the first exception of any piece is thrown here.</summary>
    public void Run(WorkerPool.IJob job, int pieces)
    {
        if (pool is not null)
        {
            pool.Continue(job, pieces);
            return;
        }

        for (var piece = 0; piece < pieces; piece++)
            job.Run(piece, 0);
    }

    /// <summary>Gives the threads back.</summary>
    public void Leave()
    {
        if (pool is not null)
            pool.End();
        else
            ProcessorShare.Leave();
    }
}
