using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Lamina;

/// <summary>
/// The threads of a <see cref="WorkerPool"/> and the job that they share. A thread joins a job by taking a piece of it: whoever wakes too late finds
/// nothing left, and nobody has waited for it.
/// </summary>
internal sealed class WorkerCrew
{
    private readonly Worker[] workers;
    private readonly object callersGate = new();

    // The job's number in the upper half, its pieces that nobody has taken in the lower. While the lower half is not 0 the three fields after it stand
    // still; so what was read of them holds if the state can be exchanged, and is not used if it cannot.
    private long state;
    private int pieces;
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

    /// <summary>Keeps a second caller out.</summary>
    public void Enter()
    {
        if (Interlocked.Exchange(ref isRunning, 1) != 0)
        {
            throw new InvalidOperationException(
                "This network is at work already: it is used by two threads at once, or by a loss or an optimizer that it has called. Give each thread a network of its own.");
        }
    }

    public void Leave() => Volatile.Write(ref isRunning, 0);

    /// <summary>Runs the job on the caller's thread and <paramref name="helperCount"/> others.</summary>
    public void Run(WorkerPool.IJob work, int count, int helperCount)
    {
        (job, pieces, helpers) = (work, count, helperCount);
        Volatile.Write(ref unfinished.Value, count);
        Interlocked.Exchange(ref state, (((state >> 32) + 1) << 32) | (uint)count);
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
            worker.Thread.Join();
    }

    private bool HasWorkFor(int worker) => (int)Volatile.Read(ref state) != 0 && worker <= helpers;

    // Not inlined: a thread that has left it holds no reference to the job.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakePieces(int worker)
    {
        var done = 0;
        try
        {
            while (TryTake(worker, out var work, out var piece))
            {
                work.Run(piece, worker);
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
            lock (callersGate)
                Monitor.Pulse(callersGate);
        }
    }

    private bool TryTake(int worker, out WorkerPool.IJob work, out int piece)
    {
        var seen = Volatile.Read(ref state);
        while (true)
        {
            var left = (int)seen;
            if (left == 0 || worker > helpers)
            {
                (work, piece) = (null!, 0);
                return false;
            }

            (work, piece) = (job!, pieces - left);
            var found = Interlocked.CompareExchange(ref state, seen - 1, seen);
            if (found == seen)
                return true;
            seen = found;
        }
    }

    // The pieces that nobody has taken are not done after a failure; returns their number.
    private int DropTheRest()
    {
        var seen = Volatile.Read(ref state);
        while (true)
        {
            var left = (int)seen;
            var found = Interlocked.CompareExchange(ref state, seen - left, seen);
            if (found == seen)
                return left;
            seen = found;
        }
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
        lock (callersGate)
        {
            Interlocked.Exchange(ref callerSleeps, 1);
            while (Volatile.Read(ref unfinished.Value) != 0)
                Monitor.Wait(callersGate);
            callerSleeps = 0;
        }
    }

    /// <summary>A number in a cache line of its own, so that counting does not slow down those who take pieces.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 128)]
    private struct Counter
    {
        [FieldOffset(64)]
        public int Value;
    }

    /// <summary>One thread: awake for a while after each job, then asleep until it is woken.</summary>
    private sealed class Worker
    {
        private readonly WorkerCrew crew;
        private readonly int number;
        private int isAsleep; // changed under the lock on this

        public Worker(WorkerCrew crew, int number)
        {
            (this.crew, this.number) = (crew, number);
            Thread = new Thread(Work) { IsBackground = true, Name = $"Lamina worker {number}" };
        }

        public Thread Thread { get; }

        /// <summary>Called after the job is in place: a thread that does not count as asleep yet will look for a job once more before it sleeps.</summary>
        public void Wake()
        {
            if (Volatile.Read(ref isAsleep) == 0)
                return;
            lock (this)
            {
                isAsleep = 0;
                Monitor.Pulse(this);
            }
        }

        private void Work()
        {
            while (!crew.HasEnded)
            {
                if (crew.HasWorkFor(number))
                    crew.TakePieces(number);
                else if (!SpinForWork())
                    SleepUntilWoken();
            }
        }

        private bool SpinForWork()
        {
            var spin = default(BoundedSpin);
            while (!crew.HasWorkFor(number) && !crew.HasEnded)
            {
                if (!spin.Wait())
                    return false;
            }

            return true;
        }

        private void SleepUntilWoken()
        {
            lock (this)
            {
                Interlocked.Exchange(ref isAsleep, 1);
                if (crew.HasWorkFor(number) || crew.HasEnded)
                    isAsleep = 0;
                while (isAsleep != 0)
                    Monitor.Wait(this);
            }
        }
    }
}
