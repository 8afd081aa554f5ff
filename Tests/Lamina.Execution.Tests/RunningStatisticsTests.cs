namespace Lamina.Execution.Tests;

/// <summary>What a batch norm keeps from one batch to the next, as PyTorch's does.</summary>
public sealed class RunningStatisticsTests
{
    [Theory]
    [InlineData(nameof(NormalizedMap))]
    [InlineData(nameof(NormalizedVector))]
    [InlineData(nameof(BatchNormArguments))]
    [InlineData(nameof(NormalizedSequence))]
    [InlineData(nameof(InvertedResidual))]
    public void Running_statistics_follow_the_batches_as_the_naive_twins_do(string name)
    {
        var one = NetworkCases.Named(name);
        using var network = one.Create(7);
        var tensors = Twin.TensorsOf(network);
        // Whole groups of samples, parts of one, and the smallest batch there is.
        foreach (var samples in new[] { 16, 17, 5, 40, 2 })
        {
            var batch = new Batch(one, samples, samples);
            batch.GradientsOf(network);
            Twin.Loss(one, tensors, batch);
        }

        AssertSame(tensors, network);
        Assert.All(network.Buffers.Where(buffer => buffer.Info.IsCounter), counter => Assert.Equal(5, counter.Count));
    }

    [Fact]
    public void Inference_leaves_them()
    {
        using var network = new NormalizedMap(seed: 1);
        var tensors = Twin.TensorsOf(network);
        network.Infer(new Batch(NormalizedMap.Info, Loss.CrossEntropy, 20).Inputs);
        AssertSame(tensors, network);
    }

    [Fact]
    public void An_optimizer_leaves_them_to_the_batches()
    {
        using var trained = new NormalizedMap(seed: 1);
        using var watched = new NormalizedMap(seed: 1);
        var batch = new Batch(NormalizedMap.Info, Loss.CrossEntropy, 20);
        batch.TrainStep(trained, new AdamW(0.1f, weightDecay: 0.5));
        batch.GradientsOf(watched);
        Assert.Equal(watched.Bn1.RunningMean.Values.ToArray(), trained.Bn1.RunningMean.Values.ToArray());
        Assert.Equal(watched.Bn1.RunningVar.Values.ToArray(), trained.Bn1.RunningVar.Values.ToArray());
    }

    [Fact]
    public void Accessors_are_views_into_the_live_buffers_and_start_as_PyTorchs()
    {
        using var network = new NormalizedMap(seed: 1);
        Assert.Equal(["bn1.running_mean", "bn1.running_var", "bn1.num_batches_tracked"], network.Buffers.Select(buffer => buffer.Name));
        Assert.Same(network.Buffers[1], network.Bn1.RunningVar);
        Assert.Equal(Enumerable.Repeat(1f, 19), network.Bn1.Weight.Values.ToArray());
        Assert.Equal(Enumerable.Repeat(0f, 19), network.Bn1.Bias.Values.ToArray());
        Assert.Equal(Enumerable.Repeat(0f, 19), network.Bn1.RunningMean.Values.ToArray());
        Assert.Equal(Enumerable.Repeat(1f, 19), network.Bn1.RunningVar.Values.ToArray());
        Assert.Equal(0, network.Bn1.NumBatchesTracked.Count);

        var batch = new Batch(NormalizedMap.Info, Loss.CrossEntropy, 3);
        var before = network.Infer(batch.Inputs);
        network.Bn1.RunningMean.Write(values => values[4] += 1);
        Assert.NotEqual(before, network.Infer(batch.Inputs));
        Assert.Equal(19 + 19 + (2 * 9 * 19) + (3 * 19 * 12) + 3, NormalizedMap.Info.ParameterCount);
    }

    [Fact]
    public void One_value_for_each_channel_is_refused_in_training_and_nothing_is_changed()
    {
        using var network = new NormalizedVector(seed: 1);
        var tensors = Twin.TensorsOf(network);
        var batch = new Batch(NormalizedVector.Info, Loss.CrossEntropy, 1);
        var exception = Assert.ThrowsAny<ArgumentException>(() => batch.TrainStep(network, new Adam()));
        Assert.Contains("at least 2 samples", exception.Message, StringComparison.Ordinal);
        AssertSame(tensors, network);
        Assert.True(float.IsFinite(network.Infer(batch.Inputs)[0]));
    }

    [Fact]
    public void A_map_of_several_pixels_trains_on_one_sample()
    {
        using var network = new NormalizedMap(seed: 1);
        Assert.True(float.IsFinite(new Batch(NormalizedMap.Info, Loss.CrossEntropy, 1).TrainStep(network, new Adam())));
    }

    private static void AssertSame(Dictionary<string, double[]> tensors, Network network)
    {
        foreach (var buffer in network.Buffers)
        {
            float[] actual = buffer.Info.IsCounter ? [buffer.Count] : buffer.Values.ToArray();
            Close.Assert(buffer.Name, tensors[buffer.Name], actual, 1e-5, 1e-6);
        }
    }
}
