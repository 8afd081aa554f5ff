using System.Runtime.CompilerServices;

namespace Lamina.Execution.Tests;

public sealed class ThreadTests
{
    [Fact]
    public void Disposal_ends_the_networks_threads()
    {
        if (!Directory.Exists("/proc/self/task"))
            return; // threads are counted by their names, which Linux shows
        var before = Workers();
        var own = new HashSet<string>();
        using (var network = new LeNet5 { Threads = 4 })
        {
            network.Infer(new float[64 * 784]);
            // A thread gets its name in the system's list a moment after it has started.
            Eventually(() => (own = [.. Workers().Except(before)]).Count == 3, "The network has not started three threads beside the caller's.");
        }

        // ... and may be listed a moment after it has been joined.
        Eventually(() => !Workers().Overlaps(own), "Threads of the network are left after its disposal.");
    }

    [Fact]
    public void The_threads_of_a_network_that_is_dropped_without_disposal_end()
    {
        if (!Directory.Exists("/proc/self/task"))
            return;
        var before = Workers();
        var network = UseAndDrop();
        var own = new HashSet<string>();
        Eventually(() => (own = [.. Workers().Except(before)]).Count >= 3, "The network has not started three threads beside the caller's.");
        Eventually(
            () =>
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                return !network.IsAlive && Workers().Count(own.Contains) <= own.Count - 3;
            },
            "Threads of a network that nobody can reach are left.");

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference UseAndDrop()
        {
            var network = new LeNet5 { Threads = 4 };
            network.ComputeGradients(new float[64 * 784], new int[64], Loss.CrossEntropy);
            return new(network);
        }
    }

    [Fact]
    public void Threads_of_a_network_without_work_fall_asleep()
    {
        if (!Directory.Exists("/proc/self/task"))
            return;
        var before = Workers();
        using var network = new LeNet5 { Threads = 4 };
        network.Infer(new float[64 * 784]);
        Eventually(
            () => Workers().Except(before).Count(task => File.ReadAllText(Path.Combine(task, "stat")).Contains(") S ", StringComparison.Ordinal)) >= 3,
            "The network's threads do not sleep.");
    }

    [Fact]
    public void Networks_used_from_the_users_own_threads_give_the_same_numbers()
    {
        using var alone = new LeNet5(seed: 1) { Threads = 1 };
        var batch = new Batch(LeNet5.Info, Loss.CrossEntropy, 40);
        var expected = alone.Infer(batch.Inputs);
        var actual = new float[8][];
        Parallel.For(0, actual.Length, i =>
        {
            using var network = new LeNet5(seed: 1) { Threads = 1 + (i % 4) };
            for (var call = 0; call < 10; call++)
                actual[i] = network.Infer(batch.Inputs);
        });
        Assert.All(actual, numbers => Assert.Equal(expected, numbers));
    }

    [Fact]
    public void By_default_a_network_uses_the_processors_that_the_process_may_use()
    {
        using var network = new LeNet5();
        Assert.Equal(Environment.ProcessorCount, network.Threads);
    }

    [Fact]
    public void A_disposed_network_refuses_work()
    {
        var network = new LeNet5 { Threads = 2 };
        network.Infer(new float[64 * 784]);
        network.Dispose();
        Assert.Throws<ObjectDisposedException>(() => network.Infer(new float[64 * 784]));
        network.Dispose();
    }

    [Fact]
    public void A_network_disposed_before_its_first_work_refuses_it()
    {
        var network = new LeNet5 { Threads = 2 };
        network.Dispose();
        Assert.Throws<ObjectDisposedException>(() => network.Infer(new float[64 * 784]));
    }

    [Fact]
    public void Threads_can_be_changed_between_calls()
    {
        using var network = new LeNet5(seed: 1);
        var batch = new Batch(LeNet5.Info, Loss.CrossEntropy, 40);
        network.Threads = 1;
        var expected = network.Infer(batch.Inputs);
        foreach (var threads in new[] { 3, 2, 1, 5 })
        {
            network.Threads = threads;
            Assert.Equal(expected, network.Infer(batch.Inputs));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => network.Threads = 0);
    }

    [Fact]
    public void An_interrupted_thread_changes_their_number_and_disposes_all_the_same()
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() =>
        {
            for (var round = 0; round < 20; round++)
            {
                var network = new LeNet5(seed: 1) { Threads = 6 };
                network.Infer(new float[64 * 784]);
                Thread.CurrentThread.Interrupt();
                network.Threads = 2;
                Assert.Throws<ThreadInterruptedException>(() => Thread.Sleep(1)); // it stays interrupted, for the next wait that may end
                Assert.Equal(640, network.Infer(new float[64 * 784]).Length);
                Thread.CurrentThread.Interrupt();
                network.Dispose();
                Assert.Throws<ThreadInterruptedException>(() => Thread.Sleep(1));
            }
        }));
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_loss_that_throws_shows_its_own_exception_on_any_number_of_threads(int threads)
    {
        using var network = new LeNet5 { Threads = threads };
        var inputs = new float[64 * 784];
        var labels = new int[64];
        for (var call = 0; call < 3; call++)
            Assert.Throws<NotFiniteNumberException>(() => network.ComputeGradients(inputs, labels, new ThrowingLoss()));

        // ... and the network goes on afterwards.
        Assert.True(float.IsFinite(network.ComputeGradients(inputs, labels, Loss.CrossEntropy)));
    }

    private static void Eventually(Func<bool> condition, string complaint) =>
        Assert.True(SpinWait.SpinUntil(condition, TimeSpan.FromMinutes(5)), complaint);

    private static HashSet<string> Workers() =>
    [
        .. Directory.EnumerateDirectories("/proc/self/task").Where(task =>
        {
            try
            {
                return File.ReadAllText(Path.Combine(task, "comm")).StartsWith("Lamina worker", StringComparison.Ordinal);
            }
            catch (IOException)
            {
                return false; // ended meanwhile
            }
        }),
    ];

    private sealed class ThrowingLoss : Loss
    {
        protected internal override double Normalizer(ReadOnlySpan<int> labels, int outputSize) => 1;

        protected internal override double Normalizer(ReadOnlySpan<float> targets, int outputSize) => 1;

        protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, int outputSize, double normalizer, Span<float> gradient) =>
            throw new NotFiniteNumberException();

        protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, int outputSize, double normalizer, Span<float> gradient) =>
            throw new NotFiniteNumberException();
    }
}
