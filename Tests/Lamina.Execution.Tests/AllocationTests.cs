namespace Lamina.Execution.Tests;

public sealed class AllocationTests
{
    [Theory]
    [InlineData(nameof(LeNet5), 1)]
    [InlineData(nameof(LeNet5), 2)]
    [InlineData(nameof(ResidualBlocks), 1)]
    [InlineData(nameof(ResidualBlocks), 2)]
    [InlineData(nameof(SquaredLoss), 2)]
    public void A_training_step_allocates_nothing(string name, int threads)
    {
        var one = NetworkCases.Named(name);
        foreach (var optimizer in new Optimizer[] { new Adam(), new Sgd(0.01f, momentum: 0.9) })
        {
            using var network = one.Create(1);
            network.Threads = threads;
            var batch = new Batch(one, 17);
            AssertAllocatesNothing(() => batch.TrainStep(network, optimizer));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Inference_into_a_span_allocates_nothing(int threads)
    {
        using var network = new LeNet5(seed: 1) { Threads = threads };
        var (inputs, outputs) = (new Batch(LeNet5.Info, Loss.CrossEntropy, 17).Inputs, new float[170]);
        AssertAllocatesNothing(() => network.Infer(inputs, outputs));
    }

    [Fact]
    public void A_smaller_batch_after_a_larger_one_allocates_nothing()
    {
        using var network = new ResidualBlocks(seed: 1);
        var adam = new Adam();
        var batches = new[] { new Batch(ResidualBlocks.Info, Loss.CrossEntropy, 50), new Batch(ResidualBlocks.Info, Loss.CrossEntropy, 13) };
        AssertAllocatesNothing(() =>
        {
            foreach (var batch in batches)
                batch.TrainStep(network, adam);
        });
    }

    private static void AssertAllocatesNothing(Action step)
    {
        for (var warmUp = 0; warmUp < 5; warmUp++)
            step();

        // What the network's other threads allocate shows only in the whole process's count, to which the test runner adds its own now and then, for some tens of
        // milliseconds; the step would add to it every time.
        var least = long.MaxValue;
        for (var round = 0; round < 2000 && least > 0; round++)
        {
            var (all, own) = (GC.GetTotalAllocatedBytes(precise: true), GC.GetAllocatedBytesForCurrentThread());
            step();
            own = GC.GetAllocatedBytesForCurrentThread() - own;
            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - all);
            Assert.Equal(0, own);
        }

        Assert.Equal(0, least);
    }
}
