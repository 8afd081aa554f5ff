namespace Lamina.Tests.Execution;

[Collection(nameof(WholeProcess))]
public class WorkerPoolTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(100)] // more than the bits of an affinity mask
    public void Every_piece_runs_once_whatever_the_number_of_threads(int threads)
    {
        using var pool = new WorkerPool(threads);
        for (var count = 0; count < 200; count++)
        {
            var job = new CountingJob(count, threads);
            pool.Run(job, count);
            Assert.All(job.Runs, runs => Assert.Equal(1, runs));
            Assert.False(job.HasSharedANumber, "Two pieces with the same worker number have run at the same time.");
        }
    }

    [Fact]
    public void Worker_numbers_are_below_the_number_of_threads_and_all_of_them_are_used()
    {
        using var pool = new WorkerPool(3);
        var job = new MeetingJob(3);
        for (var round = 0; round < 20; round++)
            pool.Run(job, 3); // ends only if three threads are in it at the same time
        Assert.Equal([20, 20, 20], job.RunsByWorker);
    }

    [Theory]
    [InlineData(2, new[] { 0, 4 })]
    [InlineData(3, new[] { 0, 2, 5 })]
    public void Each_thread_begins_with_a_share_of_its_own(int threads, int[] expected)
    {
        using var pool = new WorkerPool(threads);
        var first = Enumerable.Repeat(-1, threads).ToArray();
        var begun = 0;
        pool.Run(new Job((piece, worker) =>
        {
            if (first[worker] >= 0)
                return;
            first[worker] = piece;
            Interlocked.Increment(ref begun);
            Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref begun) == threads, TimeSpan.FromMinutes(5)), "The other threads have not come.");
        }), 8);
        Assert.Equal(expected, first);
    }

    [Fact]
    public void A_thread_whose_share_is_done_takes_from_the_end_of_another()
    {
        using var pool = new WorkerPool(2);
        var taken = new List<int>(); // by the helper
        var (done, callerIsAtWork) = (0, false);
        pool.Run(new Job((piece, worker) =>
        {
            if (worker == 0)
            {
                Volatile.Write(ref callerIsAtWork, true);
                Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref done) == 7, TimeSpan.FromMinutes(5)), "Nobody does the other pieces of this share.");
            }
            else
            {
                // Else it might take the caller's first piece as well.
                Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref callerIsAtWork), TimeSpan.FromMinutes(5)), "The caller takes no piece.");
                taken.Add(piece);
            }

            Interlocked.Increment(ref done);
        }), 8);
        Assert.Equal([4, 5, 6, 7, 3, 2, 1], taken);
    }

    [Fact]
    public void A_thread_that_sleeps_is_woken_by_the_next_job()
    {
        using var pool = new WorkerPool(2);
        var job = new MeetingJob(2);
        for (var round = 0; round < 5; round++)
        {
            pool.Run(job, 2);
            Thread.Sleep(20); // many times as long as a thread stays awake
        }
    }

    [Fact]
    public void A_caller_that_has_waited_long_for_its_helpers_goes_on()
    {
        using var pool = new WorkerPool(2);
        var job = new MeetingJob(2) { SleepOfHelpers = 20 };
        for (var round = 0; round < 5; round++)
            pool.Run(job, 2);
        Assert.Equal(5, job.RunsByWorker[1]);
    }

    [Fact]
    public void A_caller_that_is_interrupted_leaves_no_helper_at_work_behind()
    {
        using var pool = new WorkerPool(2);
        for (var round = 0; round < 3; round++)
        {
            using var mayEnd = new ManualResetEventSlim();
            var (begun, ended, endedBeforeReturn) = (0, 0, 0);
            Exception? inRun = null, later = null;
            var caller = new Thread(() =>
            {
                inRun = Record.Exception(() => pool.Run(
                    new Job((_, worker) =>
                    {
                        Interlocked.Increment(ref begun);
                        while (Volatile.Read(ref begun) < 2)
                            Thread.SpinWait(20); // awake, so that the interruption meets the wait for the helper
                        if (worker == 1)
                            mayEnd.Wait();
                        Interlocked.Increment(ref ended);
                    }),
                    2));
                endedBeforeReturn = Volatile.Read(ref ended);
                later = Record.Exception(() => Thread.Sleep(1)); // where an interruption that is still to come would come
            });
            caller.Start();
            Assert.True(SpinWait.SpinUntil(() => caller.ThreadState == ThreadState.WaitSleepJoin, TimeSpan.FromMinutes(5)), "The caller does not sleep.");
            caller.Interrupt();
            mayEnd.Set();
            caller.Join();
            Assert.Null(inRun);
            Assert.Equal(2, endedBeforeReturn);
            Assert.IsType<ThreadInterruptedException>(later);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void The_first_failure_is_thrown_and_the_pool_goes_on(int threads)
    {
        using var pool = new WorkerPool(threads);
        for (var round = 0; round < 50; round++)
        {
            Assert.Throws<NotFiniteNumberException>(() => pool.Run(new Job((piece, _) => throw new NotFiniteNumberException()), 20));
            var job = new CountingJob(20, threads);
            pool.Run(job, 20);
            Assert.All(job.Runs, runs => Assert.Equal(1, runs));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_job_within_a_job_of_the_same_pool_is_refused_instead_of_waiting_for_ever(int threads)
    {
        using var pool = new WorkerPool(threads);
        var inner = new CountingJob(4, threads);
        Assert.Throws<InvalidOperationException>(() => pool.Run(new Job((_, _) => pool.Run(inner, 4)), 4));
        pool.Run(inner, 4);
        Assert.Equal([1, 1, 1, 1], inner.Runs);
    }

    [Fact]
    public void Pools_used_from_threads_of_the_user_finish_all_their_jobs()
    {
        Parallel.For(0, 8, _ =>
        {
            using var pool = new WorkerPool(4);
            for (var round = 0; round < 100; round++)
            {
                var job = new CountingJob(9, 4);
                pool.Run(job, 9);
                Assert.All(job.Runs, runs => Assert.Equal(1, runs));
            }
        });
    }

    [Fact]
    public void A_pool_within_a_job_of_another_pool_works()
    {
        using var outer = new WorkerPool(2);
        WorkerPool[] inner = [new(2), new(2)];
        var sum = 0;
        for (var round = 0; round < 100; round++)
            outer.Run(new Job((piece, _) => inner[piece].Run(new Job((_, _) => Interlocked.Increment(ref sum)), 5)), 2);
        Assert.Equal(1000, sum);
        Array.ForEach(inner, pool => pool.Dispose());
    }

    [Fact]
    public void Starting_a_job_allocates_nothing()
    {
        using var pool = new WorkerPool(2);
        var job = new Job((_, _) => { });
        Assert.Equal(0, Allocation.Of(() => pool.Run(job, 8)));
    }

    [Fact]
    public void A_disposed_pool_refuses_work()
    {
        var pool = new WorkerPool(2);
        pool.Dispose();
        pool.Dispose();
        Assert.Throws<ObjectDisposedException>(() => pool.Run(new Job((_, _) => { }), 1));
    }

    private sealed class Job(Action<int, int> run) : WorkerPool.IJob
    {
        public void Run(int piece, int worker) => run(piece, worker);
    }

    private sealed class CountingJob(int pieces, int threads) : WorkerPool.IJob
    {
        private readonly int[] inside = new int[threads];

        public int[] Runs { get; } = new int[pieces];

        public bool HasSharedANumber { get; private set; }

        public void Run(int piece, int worker)
        {
            if (Interlocked.Increment(ref inside[worker]) != 1)
                HasSharedANumber = true;
            Interlocked.Increment(ref Runs[piece]);
            Thread.SpinWait(20);
            Interlocked.Decrement(ref inside[worker]);
        }
    }

    /// <summary>Each piece waits until a thread has come to every other.</summary>
    private sealed class MeetingJob(int threads) : WorkerPool.IJob
    {
        private int arrived;

        public int SleepOfHelpers { get; init; }

        public int[] RunsByWorker { get; } = new int[threads];

        public void Run(int piece, int worker)
        {
            RunsByWorker[worker]++;
            var round = (Interlocked.Increment(ref arrived) - 1) / threads;
            Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref arrived) >= (round + 1) * threads, TimeSpan.FromMinutes(5)), "The other threads have not come.");
            if (worker != 0)
                Thread.Sleep(SleepOfHelpers);
        }
    }
}
