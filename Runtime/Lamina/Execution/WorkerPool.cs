using System.Runtime.ExceptionServices;

namespace Lamina;

/// <summary>
/// Persistent threads that share the pieces of one job. Which thread takes which piece is left to chance; pieces write to places of their own, so
/// results do not depend on it. Starting a job allocates nothing.
/// </summary>
internal sealed class WorkerPool : IDisposable
{
    /// <summary>Rounds of looking for work before a thread goes to sleep: about as long as the serial part between two jobs of a training step.</summary>
    private const int SpinsBeforeSleep = 2000;

    private readonly Thread[] threads;
    private readonly object bedroom = new(); // where threads sleep: who checks for work in it cannot miss the call that follows
    private IJob? job;
    private Exception? failure;
    private int pieces;
    private int nextPiece;
    private int generation;
    private int sleeping;
    private int busy;
    private volatile bool isDisposed;

    /// <summary>Starts the threads beside the caller's own.</summary>
    /// <param name="threads">Threads in all, at least 1.</param>
    public WorkerPool(int threads)
    {
        this.threads = new Thread[threads - 1];
        for (var i = 0; i < this.threads.Length; i++)
        {
            var worker = i + 1;
            this.threads[i] = new Thread(() => Work(worker)) { IsBackground = true, Name = $"Lamina worker {worker}" };
            this.threads[i].Start();
        }
    }

    /// <summary>A job in pieces that may run in any order and at the same time.</summary>
    internal interface IJob
    {
        /// <summary>Does one piece.</summary>
        /// <param name="piece">Which piece, from 0.</param>
        /// <param name="worker">
        /// The thread that does it, in [0, <see cref="Threads"/>): no two pieces with the same number run at the same time, so scratch memory may be kept by it.
        /// </param>
        void Run(int piece, int worker);
    }

    public int Threads => threads.Length + 1;

    /// <summary>Runs all pieces and returns when the last has ended; the first exception of any piece is thrown here.</summary>
    public void Run(IJob work, int count)
    {
        ObjectDisposedException.ThrowIf(isDisposed, typeof(Network));
        if (threads.Length == 0 || count == 1)
        {
            for (var piece = 0; piece < count; piece++)
                work.Run(piece, 0);
            return;
        }

        job = work;
        pieces = count;
        failure = null;
        Volatile.Write(ref busy, threads.Length);
        Volatile.Write(ref nextPiece, 0);
        Interlocked.Increment(ref generation);
        WakeSleepers();
        TakePieces(work, 0);
        var spinner = default(SpinWait);
        while (Volatile.Read(ref busy) > 0)
            spinner.SpinOnce(sleep1Threshold: -1);
        job = null;
        if (failure is { } first)
            ExceptionDispatchInfo.Throw(first); // the same exception, whatever the number of threads
    }

    public void Dispose()
    {
        if (isDisposed)
            return;
        isDisposed = true;
        Interlocked.Increment(ref generation);
        WakeSleepers();
        foreach (var thread in threads)
            thread.Join();
    }

    // Called after the generation has changed. A thread that is not counted yet will see the new generation before it sleeps.
    private void WakeSleepers()
    {
        if (Volatile.Read(ref sleeping) == 0)
            return;
        lock (bedroom)
            Monitor.PulseAll(bedroom);
    }

    private void Work(int worker)
    {
        var seen = 0;
        while (true)
        {
            WaitForJob(seen);
            seen = Volatile.Read(ref generation);
            if (isDisposed)
                return;
            TakePieces(job!, worker);
            Interlocked.Decrement(ref busy);
        }
    }

    private void WaitForJob(int seen)
    {
        for (var spin = 0; spin < SpinsBeforeSleep; spin++)
        {
            if (Volatile.Read(ref generation) != seen)
                return;
            Thread.SpinWait(20);
        }

        lock (bedroom)
        {
            Interlocked.Increment(ref sleeping);
            while (Volatile.Read(ref generation) == seen)
                Monitor.Wait(bedroom);
            Interlocked.Decrement(ref sleeping);
        }
    }

    private void TakePieces(IJob work, int worker)
    {
        try
        {
            for (int piece; (piece = Interlocked.Increment(ref nextPiece) - 1) < pieces;)
                work.Run(piece, worker);
        }
        catch (Exception exception)
        {
            Interlocked.CompareExchange(ref failure, exception, null);
            Volatile.Write(ref nextPiece, pieces); // the others stop early
        }
    }
}
