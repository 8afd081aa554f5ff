namespace Lamina.Execution.Tests;

/// <summary>Layers that look at a whole batch: what they need is known before training begins, and inference never gives them less than the call's samples.</summary>
public sealed class WholeBatchTests
{
    [Fact]
    public void A_last_batch_of_one_sample_is_found_before_anything_is_learnt()
    {
        using var network = new NormalizedVector(seed: 1);
        var before = Numbers(network);
        var trainer = new Trainer<NormalizedVector>(network, new Adam(), Loss.CrossEntropy) { BatchSize = 64 };
        AssertTells(() => trainer.Fit(Data(NormalizedVector.Info, 129), 1), "'bn1'", "129 samples in batches of 64 leave 1", "DropLast = true");
        AssertTells(() => trainer.TrainEpoch(Data(NormalizedVector.Info, 129)), "'bn1'", "129", "64", "DropLast");
        AssertTells(() => trainer.Fit(Data(NormalizedVector.Info, 1), 1), "the data has 1 sample");
        AssertTells(() => new Trainer<NormalizedVector>(network, new Adam(), Loss.CrossEntropy) { BatchSize = 1 }.Fit(Data(NormalizedVector.Info, 4), 1), "BatchSize is 1");
        Assert.Equal(before, Numbers(network));
    }

    [Fact]
    public void What_the_message_asks_for_trains()
    {
        using var network = new NormalizedVector(seed: 1);
        var report = new Trainer<NormalizedVector>(network, new Adam(), Loss.CrossEntropy) { BatchSize = 64, DropLast = true }.TrainEpoch(Data(NormalizedVector.Info, 129));
        Assert.Equal(128, report.Samples);
        Assert.True(double.IsFinite(report.TrainLoss));
    }

    [Fact]
    public void Maps_of_several_pixels_take_a_last_batch_of_one()
    {
        using var network = new NormalizedMap(seed: 1);
        var report = new Trainer<NormalizedMap>(network, new Adam(), Loss.CrossEntropy) { BatchSize = 4 }.TrainEpoch(Data(NormalizedMap.Info, 9));
        Assert.True(double.IsFinite(report.TrainLoss));
    }

    [Fact]
    public void Evaluation_takes_the_statistics_of_all_samples_however_many()
    {
        // More than the 1,024 samples that other networks are evaluated by at a time.
        using var network = new UntrackedVector(seed: 3);
        var data = Data(UntrackedVector.Info, 3000);
        var expected = Loss.CrossEntropy.Evaluate(network.Infer(data.Inputs), data.Labels, 4, 3000, default);
        var trainer = new Trainer<UntrackedVector>(network, new Adam(), Loss.CrossEntropy);
        Assert.Equal(expected, trainer.Evaluate(data).Loss);
        Assert.Equal(expected, new Trainer<UntrackedVector>(network, new Sgd(0), Loss.CrossEntropy).Fit(data, 1, data)[0].Validation!.Value.Loss);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(17)]
    [InlineData(1500)]
    public void Inference_takes_the_statistics_of_the_calls_samples(int samples)
    {
        using var network = new UntrackedVector(seed: 3);
        var inputs = new Batch(UntrackedVector.Info, Loss.CrossEntropy, samples).Inputs;
        var (outputs, weights) = (network.Infer(inputs), network.Fc1.Weight.Values.ToArray());
        for (var channel = 0; channel < 4; channel++)
        {
            var linear = Enumerable.Range(0, samples).Select(sample => Enumerable.Range(0, 5).Sum(i => (double)weights[(5 * channel) + i] * inputs[(5 * sample) + i])).ToArray();
            var mean = linear.Average();
            var deviation = Math.Sqrt(linear.Average(value => (value - mean) * (value - mean)) + 1e-5);
            for (var sample = 0; sample < samples; sample++)
                Assert.Equal((linear[sample] - mean) / deviation, outputs[(4 * sample) + channel], 1e-4);
        }
    }

    [Fact]
    public void One_sample_is_refused_in_inference_as_in_training()
    {
        using var network = new UntrackedVector(seed: 3);
        var before = Numbers(network);
        AssertTells(() => network.Infer(new float[5]), "UntrackedVector: 'bn1'", "one number for each channel", "keeps no running statistics");
        AssertTells(() => network.TrainStep(new float[5], [1], Loss.CrossEntropy, new Adam()), "UntrackedVector: 'bn1'", "at least 2 samples");
        var trainer = new Trainer<UntrackedVector>(network, new Adam(), Loss.CrossEntropy) { BatchSize = 2 };
        AssertTells(() => trainer.Evaluate(Data(UntrackedVector.Info, 1)), "'bn1'");
        AssertTells(() => trainer.Fit(Data(UntrackedVector.Info, 4), 1, Data(UntrackedVector.Info, 1)), "'bn1'");
        Assert.Equal(before, Numbers(network));
    }

    [Fact]
    public void A_map_without_running_statistics_infers_one_sample()
    {
        using var network = new Untracked(seed: 1);
        Assert.All(network.Infer(new Batch(Untracked.Info, Loss.CrossEntropy, 1).Inputs), value => Assert.True(float.IsFinite(value)));
    }

    [Fact]
    public void Another_networks_optimizer_is_refused_before_running_statistics_move()
    {
        using var first = new NormalizedMap(seed: 1);
        using var second = new NormalizedMap(seed: 2);
        var (adam, batch) = (new Adam(), new Batch(NormalizedMap.Info, Loss.CrossEntropy, 8));
        batch.TrainStep(first, adam);
        var before = Numbers(second);
        Assert.Contains("NormalizedMap (seed 1)", Assert.Throws<InvalidOperationException>(() => batch.TrainStep(second, adam)).Message, StringComparison.Ordinal);
        Assert.Equal(before, Numbers(second));
    }

    // Parameters, running statistics and their counters.
    private static List<float> Numbers(Network network) =>
    [
        .. network.Parameters.SelectMany(parameter => parameter.Values.ToArray()),
        .. network.Buffers.SelectMany(buffer => buffer.Info.IsCounter ? [buffer.Count] : buffer.Values.ToArray()),
    ];

    private static Dataset Data(NetworkInfo info, int samples)
    {
        var batch = new Batch(info, Loss.CrossEntropy, samples);
        return new Dataset(info.InputShape, batch.Inputs, batch.Labels!);
    }

    private static void AssertTells(Action action, params string[] parts)
    {
        var exception = Assert.ThrowsAny<ArgumentException>(action);
        Assert.All(parts, part => Assert.Contains(part, exception.Message, StringComparison.Ordinal));
    }
}

[Network(5)]
[Linear(4, Bias = false), BatchNorm1d(Affine = false, TrackRunningStats = false)]
internal sealed partial class UntrackedVector;
