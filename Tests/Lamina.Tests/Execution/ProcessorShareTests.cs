namespace Lamina.Tests.Execution;

[Collection(nameof(WholeProcess))]
public class ProcessorShareTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public void One_caller_gets_all_the_helpers_it_asks_for(int wanted)
    {
        var granted = Take(wanted);
        Return(granted);
        Assert.Equal(wanted, granted);
    }

    [Fact]
    public void A_caller_beside_others_that_fill_the_processors_gets_none()
    {
        var all = Environment.ProcessorCount - 1;
        var first = Take(all);
        var second = Take(all);
        Return(first);
        Return(second);
        var third = Take(all);
        Return(third);
        Assert.Equal([all, 0, all], [first, second, third]);
    }

    [Fact]
    public void A_caller_gets_the_processors_that_others_have_left()
    {
        var processors = Environment.ProcessorCount;
        var others = Enumerable.Range(0, processors / 2).Select(_ => Take(0)).ToArray();
        var granted = Take(processors - 1);
        Return(granted);
        Array.ForEach(others, Return);
        Assert.Equal(Math.Max(0, processors - (processors / 2) - 1), granted);
    }

    [Fact]
    public void A_pool_beside_others_that_fill_the_processors_works_on_its_callers_thread_alone()
    {
        using var pool = new WorkerPool(Environment.ProcessorCount + 1);
        var others = Enumerable.Range(0, Environment.ProcessorCount + 1).Select(_ => Take(0)).ToArray();
        var job = new ThreadsOfJob();
        pool.Run(job, 50);
        Array.ForEach(others, Return);
        Assert.Equal([Environment.CurrentManagedThreadId], job.Threads);
    }

    private static int Take(int wanted)
    {
        ProcessorShare.Enter();
        return ProcessorShare.Take(wanted);
    }

    private static void Return(int helpers)
    {
        ProcessorShare.Return(helpers);
        ProcessorShare.Leave();
    }

    private sealed class ThreadsOfJob : WorkerPool.IJob
    {
        public HashSet<int> Threads { get; } = [];

        public void Run(int piece, int worker)
        {
            lock (Threads)
                Threads.Add(Environment.CurrentManagedThreadId);
        }
    }
}
