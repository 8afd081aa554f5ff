namespace Lamina.Schedules;

/// <summary>The pool of what calls borrow. A thread that waits for ever is a deadlock, which fails any of these.</summary>
public sealed class PoolTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 4)]
    public void Nothing_is_lent_twice_at_a_time_and_nobody_waits_for_ever(int capacity, int threads) => Schedules.AllPass(500, () =>
    {
        var pool = new Lent(capacity);
        Together.Run([.. Enumerable.Repeat(() => { pool.Use(); pool.Use(); }, threads)]);
        pool.AssertAllAreBack();
    });

    [Fact]
    public void Whoever_waits_is_served_before_those_who_come_later() => Schedules.AllPass(500, () =>
    {
        var pool = new Lent(1);
        var served = new HashSet<int>();
        Together.Run([.. Enumerable.Repeat(Call, 4)]);

        // With one thing to lend, whoever has it came before all who wait: had one of those been served, that one would not have given it back yet.
        void Call()
        {
            int[] before = [.. Monitor.Arrivals];
            pool.Use(() =>
            {
                Assert.All(before, thread => Assert.Contains(thread, served));
                served.Add(Environment.CurrentManagedThreadId);
            });
        }
    });

    [Fact]
    public void Each_thing_that_comes_back_is_for_one_that_waits() => Schedules.AllPass(500, () =>
    {
        var pool = new Lent(2);
        var meeting = new object();
        var there = 0;
        Together.Run(() => pool.Use(), () => pool.Use(), () => pool.Use(Meet), () => pool.Use(Meet));

        // Each keeps what it has until the other has one too.
        void Meet()
        {
            lock (meeting)
            {
                there++;
                System.Threading.Monitor.PulseAll(meeting);
                while (there < 2)
                    System.Threading.Monitor.Wait(meeting);
            }
        }
    });

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 4)]
    public void An_interrupted_thread_has_nothing_and_leaves_no_other_waiting(int capacity, int threads) => Schedules.AllPass(500, () =>
    {
        var pool = new Lent(capacity);
        var victims = new System.Threading.Thread[2];
        for (var i = 0; i < victims.Length; i++)
        {
            victims[i] = new System.Threading.Thread(() =>
            {
                try
                {
                    pool.Use();
                    pool.Use();
                }
                catch (ThreadInterruptedException)
                {
                }
            });
        }

        foreach (var victim in victims)
            victim.Start();
        Together.Run([() => Array.ForEach(victims, Monitor.Interrupt), .. Enumerable.Repeat(() => pool.Use(), threads - victims.Length)]);
        foreach (var victim in victims)
            victim.Join();
        pool.AssertAllAreBack();
    });

    [Fact]
    public void What_could_not_be_made_is_made_by_the_next() => Schedules.AllPass(500, () =>
    {
        var attempts = 0;
        var pool = new Lent(1, () => attempts++ == 0);
        var failures = 0;
        Together.Run([.. Enumerable.Repeat(Call, 3)]);
        Assert.Equal(1, failures);
        pool.AssertAllAreBack();

        void Call()
        {
            try
            {
                pool.Use();
            }
            catch (OutOfMemoryException)
            {
                failures++;
            }
        }
    });
}
