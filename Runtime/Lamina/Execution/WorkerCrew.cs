using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Lamina;

/// <summary>
/// The threads of a <see cref="WorkerPool"/> and the job that they share. Each thread has a share of the pieces, neighbours of each other: one job after
/// another, it meets the same part of a tensor, which its own cache still holds. When its share is done it takes from the end of others'. A thread joins a job by
/// taking a piece: whoever wakes too late finds nothing left, and nobody has waited for it.
/// </summary>
internal sealed class WorkerCrew
{
    private readonly Worker[] workers;
    private readonly object callersGate = new();

    // For each thread, the caller's own first, the pieces of its share that nobody has taken: the first of them in the upper half, their end in the lower. A
    // piece belongs to whoever exchanges the share, and only then does he read the job: it cannot end, nor another begin, before the piece is done. So it does not
    // matter whether a share that was looked at long ago is still the same job's.
    private readonly Share[] shares;

    private int jobs; // begun
    private int helpers;
    private WorkerPool.IJob? job;

    private Exception? failure;
    private int isRunning;
    private int callerSleeps;
    private volatile bool hasEnded;
    private Counter unfinished; // pieces

    public WorkerCrew(int size)
    {
        workers = new Worker[size];
        shares = new Share[size + 1];
        for (var i = 0; i < size; i++)
            workers[i] = new Worker(this, i + 1);
    }

    /// <summary>Threads beside the caller's own.</summary>
    public int Size => workers.Length;

    public bool HasEnded => hasEnded;

    public void Start()
    {
        foreach (var worker in workers)
            worker.Thread.Start();
    }

    /// <summary>Keeps a second caller out: false where there is one already.</summary>
    public bool TryEnter() => Interlocked.Exchange(ref isRunning, 1) == 0;

    public void Leave() => Volatile.Write(ref isRunning, 0);

    /// <summary>Runs the job on the caller's thread and <paramref name="helperCount"/> others.</summary>
    public void Run(WorkerPool.IJob work, int count, int helperCount)
    {
        (job, helpers) = (work, helperCount);
        Volatile.Write(ref unfinished.Value, count);
        for (var thread = 0; thread <= helperCount; thread++)
        {
            var (begin, end) = ((long)count * thread / (helperCount + 1), (long)count * (thread + 1) / (helperCount + 1));
            Volatile.Write(ref shares[thread].Pieces, (begin << 32) | end);
        }

        Interlocked.Increment(ref jobs);
        for (var i = 0; i < helperCount; i++)
            workers[i].Wake();
        TakePieces(0);
        WaitForHelpers();
        job = null; // the job may hold a network that is to be collected
        if (failure is { } first)
        {
            failure = null;
            ExceptionDispatchInfo.Throw(first); // the same exception, whatever the number of threads
        }
    }

    /// <summary>Tells the threads to end.</summary>
    public void End()
    {
        hasEnded = true;
        Interlocked.MemoryBarrier();
        foreach (var worker in workers)
            worker.Wake();
    }

    /// <summary>Waits for the threads' end.</summary>
    public void Join()
    {
        foreach (var worker in workers)
            Uninterrupted.Join(worker.Thread);
    }

    /// <summary>Whether a job has begun since the last that the thread has looked into.</summary>
    private bool HasWorkFor(int worker, int lastJob) => Volatile.Read(ref jobs) != lastJob && worker <= Volatile.Read(ref helpers);

    // Not inlined: a thread that has left it holds no reference to the job.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakePieces(int worker)
    {
        var done = 0;
        try
        {
            while (TryTake(worker, out var piece))
            {
                job!.Run(piece, worker);
                done++;
            }
        }
        catch (Exception exception)
        {
            Interlocked.CompareExchange(ref failure, exception, null);
            done += 1 + DropTheRest();
        }

        // Counted once a thread, not once a piece. Until then the job cannot end, so all that is counted here are pieces of one job.
        if (done != 0 && Interlocked.Add(ref unfinished.Value, -done) == 0 && Volatile.Read(ref callerSleeps) != 0)
        {
            Uninterrupted.Enter(callersGate);
            Monitor.Pulse(callersGate);
            Monitor.Exit(callersGate);
        }
    }

    // The first piece of the thread's own share, or the last of another's.
    private bool TryTake(int worker, out int piece)
    {
        if (TryTake(ref shares[worker].Pieces, isOwn: true, out piece))
            return true;
        for (var i = 1; i < shares.Length; i++)
        {
            if (TryTake(ref shares[(worker + i) % shares.Length].Pieces, isOwn: false, out piece))
                return true;
        }

        return false;
    }

    private static bool TryTake(ref long share, bool isOwn, out int piece)
    {
        var seen = Volatile.Read(ref share);
        while (true)
        {
            var (first, end) = ((int)(seen >> 32), (int)seen);
            piece = isOwn ? first : end - 1;
            if (first == end)
                return false;
            var found = Interlocked.CompareExchange(ref share, isOwn ? seen + (1L << 32) : seen - 1, seen);
            if (found == seen)
                return true;
            seen = found;
        }
    }

    // The pieces that nobody has taken are not done after a failure; returns their number.
    private int DropTheRest()
    {
        var dropped = 0;
        for (var thread = 0; thread < shares.Length; thread++)
        {
            var left = Interlocked.Exchange(ref shares[thread].Pieces, 0);
            dropped += (int)left - (int)(left >> 32);
        }

        return dropped;
    }

    private void WaitForHelpers()
    {
        var spin = default(BoundedSpin);
        while (Volatile.Read(ref unfinished.Value) != 0)
        {
            if (!spin.Wait())
            {
                SleepUntilHelpersAreDone();
                return;
            }
        }
    }

    private void SleepUntilHelpersAreDone()
    {
        // Also where the thread is interrupted: helpers still write to what it would give up.
        var isInterrupted = false;
        Uninterrupted.Enter(callersGate);
        Interlocked.Exchange(ref callerSleeps, 1);
        while (Volatile.Read(ref unfinished.Value) != 0)
            isInterrupted |= Uninterrupted.Wait(callersGate);
        callerSleeps = 0;
        Monitor.Exit(callersGate);
        if (isInterrupted)
            Thread.CurrentThread.Interrupt();
    }

    /// <summary>A number in a cache line of its own, so that counting does not slow down those who take pieces.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 128)]
    private struct Counter
    {
        [FieldOffset(64)]
        public int Value;
    }

    /// <summary>A thread's share of a job, in a cache line of its own as well.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 128)]
    private struct Share
    {
        [FieldOffset(64)]
        public long Pieces;
    }

    /// <summary>One thread: awake for a while after each job, then asleep until it is woken.</summary>
    private sealed class Worker
    {
        private readonly WorkerCrew crew;
        private readonly int number;
        private int lastJob; // that it has looked into
        private int isAsleep; // changed under the lock on this

        public Worker(WorkerCrew crew, int number)
        {
            (this.crew, this.number) = (crew, number);
            Thread = new Thread(Work) { IsBackground = true, Name = $"Lamina worker {number}" };
        }

        public Thread Thread { get; }

        private bool HasWork => crew.HasWorkFor(number, lastJob);

        /// <summary>Called after the job is in place: a thread that does not count as asleep yet will look for a job once more before it sleeps.</summary>
        public void Wake()
        {
            if (Volatile.Read(ref isAsleep) == 0)
                return;
            Uninterrupted.Enter(this);
            isAsleep = 0;
            Monitor.Pulse(this);
            Monitor.Exit(this);
        }

        private void Work()
        {
            while (!crew.HasEnded)
            {
                if (HasWork)
                {
                    lastJob = Volatile.Read(ref crew.jobs); // before it looks: a job that begins meanwhile is looked into again
                    crew.TakePieces(number);
                }
                else if (!SpinForWork())
                {
                    SleepUntilWoken();
                }
            }
        }

        private bool SpinForWork()
        {
            var spin = default(BoundedSpin);
            while (!HasWork && !crew.HasEnded)
            {
                if (!spin.Wait())
                    return false;
            }

            return true;
        }

        private void SleepUntilWoken()
        {
            Uninterrupted.Enter(this);
            Interlocked.Exchange(ref isAsleep, 1);
            if (HasWork || crew.HasEnded)
                isAsleep = 0;
            while (isAsleep != 0)
                Uninterrupted.Wait(this); // nobody but a user's loss, run by this thread, can have interrupted it
            Monitor.Exit(this);
        }
    }
}
