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
        var granted = ProcessorShare.Take(wanted);
        ProcessorShare.Return(granted);
        Assert.Equal(wanted, granted);
    }

    [Fact]
    public void A_caller_beside_others_that_fill_the_processors_gets_none()
    {
        var all = Environment.ProcessorCount - 1;
        var first = ProcessorShare.Take(all);
        var second = ProcessorShare.Take(all);
        ProcessorShare.Return(first);
        ProcessorShare.Return(second);
        var third = ProcessorShare.Take(all);
        ProcessorShare.Return(third);
        Assert.Equal([all, 0, all], [first, second, third]);
    }

    [Fact]
    public void A_caller_gets_the_processors_that_others_have_left()
    {
        var processors = Environment.ProcessorCount;
        var others = Enumerable.Range(0, processors / 2).Select(_ => ProcessorShare.Take(0)).ToArray();
        var granted = ProcessorShare.Take(processors - 1);
        ProcessorShare.Return(granted);
        Array.ForEach(others, ProcessorShare.Return);
        Assert.Equal(Math.Max(0, processors - (processors / 2) - 1), granted);
    }

    [Fact]
    public void A_pool_beside_others_that_fill_the_processors_works_on_its_callers_thread_alone()
    {
        using var pool = new WorkerPool(Environment.ProcessorCount + 1);
        var others = Enumerable.Range(0, Environment.ProcessorCount + 1).Select(_ => ProcessorShare.Take(0)).ToArray();
        var job = new ThreadsOfJob();
        pool.Run(job, 50);
        Array.ForEach(others, ProcessorShare.Return);
        Assert.Equal([Environment.CurrentManagedThreadId], job.Threads);
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
