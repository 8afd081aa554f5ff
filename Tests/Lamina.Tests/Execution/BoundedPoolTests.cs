namespace Lamina.Tests.Execution;

public class BoundedPoolTests
{
    [Fact]
    public void What_came_back_last_is_lent_first_and_no_more_are_made_than_are_needed_at_the_same_time()
    {
        var made = 0;
        var pool = new BoundedPool<object>(3, () => (object)made++);
        var (first, second) = (pool.Rent(), pool.Rent());
        pool.Return(first);
        pool.Return(second);
        Assert.Same(second, pool.Rent());
        Assert.Same(first, pool.Rent());
        Assert.Equal(2, made);
    }

    [Fact]
    public void Who_finds_all_lent_waits_for_one_that_comes_back()
    {
        var pool = new BoundedPool<object>(1, () => new object());
        var only = pool.Rent();
        object? got = null;
        var waiter = StartAndWaitUntilItSleeps(() => got = pool.Rent());
        pool.Return(only);
        waiter.Join();
        Assert.Same(only, got);
    }

    [Fact]
    public void Who_waits_is_served_before_those_who_come_later()
    {
        var pool = new BoundedPool<object>(1, () => new object());
        var only = pool.Rent();
        var order = new List<string>();
        var waiter = StartAndWaitUntilItSleeps(() => Use("waited"));
        pool.Return(only);
        Use("came later"); // would find the thing idle if it were not promised
        waiter.Join();
        Assert.Equal(["waited", "came later"], order);

        void Use(string who)
        {
            var item = pool.Rent();
            lock (order)
                order.Add(who);
            pool.Return(item);
        }
    }

    [Fact]
    public void A_waiter_that_is_interrupted_leaves_its_place_to_the_others()
    {
        var pool = new BoundedPool<object>(1, () => new object());
        var only = pool.Rent();
        Exception? interruption = null;
        object? got = null;
        var one = StartAndWaitUntilItSleeps(() => interruption = Record.Exception(() => pool.Rent()));
        var other = StartAndWaitUntilItSleeps(() => got = pool.Rent());
        one.Interrupt();
        one.Join();
        Assert.IsType<ThreadInterruptedException>(interruption);
        pool.Return(only);
        other.Join();
        Assert.Same(only, got);
        pool.Return(only);
        Assert.Same(only, pool.Rent());
    }

    [Fact]
    public void An_interruption_while_a_thing_is_taken_back_does_not_lose_it()
    {
        using var isMaking = new ManualResetEventSlim();
        using var mayMake = new ManualResetEventSlim();
        var made = 0;
        var pool = new BoundedPool<object>(2, () =>
        {
            if (made++ > 0)
            {
                isMaking.Set();
                mayMake.Wait(); // the pool is locked
            }

            return new object();
        });
        var lent = pool.Rent();
        var maker = new Thread(() => pool.Rent());
        maker.Start();
        isMaking.Wait();
        Exception? inReturn = null, later = null;
        var returner = StartAndWaitUntilItSleeps(() =>
        {
            inReturn = Record.Exception(() => pool.Return(lent));
            later = Record.Exception(() => Thread.Sleep(1)); // where an interruption that is still to come would come
        });
        returner.Interrupt();
        mayMake.Set();
        maker.Join();
        returner.Join();
        Assert.Null(inReturn);
        Assert.IsType<ThreadInterruptedException>(later);
        Assert.Same(lent, pool.Rent());
    }

    [Fact]
    public void What_could_not_be_made_does_not_count()
    {
        var fails = true;
        var pool = new BoundedPool<object>(1, () => fails ? throw new OutOfMemoryException() : new object());
        Assert.Throws<OutOfMemoryException>(() => pool.Rent());
        fails = false;
        Assert.NotNull(pool.Rent());
    }

    [Fact]
    public void Nothing_is_lent_twice_at_the_same_time()
    {
        var pool = new BoundedPool<int[]>(3, () => new int[1]);
        var twice = 0;
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            for (var round = 0; round < 5_000; round++)
            {
                var item = pool.Rent();
                if (Interlocked.Increment(ref item[0]) != 1)
                    Interlocked.Increment(ref twice);
                Interlocked.Decrement(ref item[0]);
                pool.Return(item);
            }
        });
        Assert.Equal(0, twice);
    }

    [Fact]
    public void Lending_what_is_there_allocates_nothing()
    {
        var pool = new BoundedPool<object>(2, () => new object());
        Assert.Equal(0, Allocation.Of(() => pool.Return(pool.Rent())));
    }

    private static Thread StartAndWaitUntilItSleeps(ThreadStart action)
    {
        var thread = new Thread(action);
        thread.Start();
        Assert.True(SpinWait.SpinUntil(() => thread.ThreadState == ThreadState.WaitSleepJoin, TimeSpan.FromMinutes(1)), "The thread does not wait.");
        return thread;
    }
}
