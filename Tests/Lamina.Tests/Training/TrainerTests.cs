using Lamina.Tests.Doubles;

namespace Lamina.Tests.Training;

public class TrainerTests
{
    [Fact]
    public void A_separable_problem_is_learnt()
    {
        using var network = new LinearNetwork(2, 3, seed: 1);
        var trainer = new Trainer<LinearNetwork>(network, new Adam(0.05f), Loss.CrossEntropy) { BatchSize = 16 };
        var history = trainer.Fit(ThreeClouds(300), epochs: 20, validation: ThreeClouds(90));

        Assert.Equal(Enumerable.Range(1, 20), history.Select(report => report.Epoch));
        Assert.True(history[^1].TrainLoss < history[0].TrainLoss / 4, $"{history[0].TrainLoss} to {history[^1].TrainLoss}");
        Assert.Equal(1.0, history[^1].Validation!.Value.Accuracy);
        Assert.Equal(90, history[^1].Validation!.Value.Samples);
    }

    [Fact]
    public void Float_targets_are_learnt()
    {
        using var network = new LinearNetwork(1, 1, seed: 1);
        float[] x = [-1, -0.5f, 0, 0.5f, 1], y = [-1, 0, 1, 2, 3]; // y = 2x + 1
        var trainer = new Trainer<LinearNetwork>(network, new Sgd(0.2f, momentum: 0.5), Loss.MeanSquaredError) { BatchSize = 2 };
        trainer.Fit(new Dataset([1], x, y), epochs: 100);

        Assert.Equal(2, network.Weight.Values[0], 1e-3);
        Assert.Equal(1, network.Bias.Values[0], 1e-3);
        var evaluation = trainer.Evaluate(new Dataset([1], x, y));
        Assert.InRange(evaluation.Loss, 0, 1e-6);
        Assert.Null(evaluation.Accuracy);
    }

    [Theory]
    [InlineData(false, new[] { 4, 4, 2 })]
    [InlineData(true, new[] { 4, 4 })]
    public void The_last_batch_is_smaller_or_left_out(bool dropLast, int[] sizes)
    {
        var loss = new RecordingLoss();
        using var network = new LinearNetwork(1, 10);
        var trainer = new Trainer<LinearNetwork>(network, new Sgd(0.1f), loss) { BatchSize = 4, DropLast = dropLast };
        var report = trainer.TrainEpoch(Numbered(10));
        Assert.Equal(sizes, loss.Batches.Select(batch => batch.Length));
        Assert.Equal(sizes.Sum(), report.Samples);
    }

    [Fact]
    public void A_batch_larger_than_the_data_takes_all_of_it()
    {
        var loss = new RecordingLoss();
        using var network = new LinearNetwork(1, 10);
        new Trainer<LinearNetwork>(network, new Sgd(0.1f), loss) { BatchSize = 64 }.Fit(Numbered(10), 2);
        Assert.Equal([10, 10], loss.Batches.Select(batch => batch.Length));
    }

    [Fact]
    public void Each_epoch_sees_every_sample_once_in_an_order_of_its_own()
    {
        var loss = new RecordingLoss();
        using var network = new LinearNetwork(1, 10);
        new Trainer<LinearNetwork>(network, new Sgd(0.1f), loss) { BatchSize = 4 }.Fit(Numbered(10), 2);
        var epochs = loss.Batches.SelectMany(batch => batch).Chunk(10).ToArray();
        Assert.Equal(Enumerable.Range(0, 10), epochs[0].Order());
        Assert.Equal(Enumerable.Range(0, 10), epochs[1].Order());
        Assert.NotEqual(epochs[0], epochs[1]);
    }

    [Fact]
    public void Labels_travel_with_their_samples()
    {
        var loss = new RecordingLoss();
        using var network = new LinearNetwork(1, 10) { Threads = 1 };
        network.Weight.Fill(1);
        network.Bias.Fill(0);
        new Trainer<LinearNetwork>(network, new Sgd(0.1f), loss) { BatchSize = 3 }.Fit(Numbered(10), 1);
        Assert.Equal(10, loss.Samples.Count);
        Assert.All(loss.Samples, sample => Assert.Equal(sample.Label, sample.Output));
    }

    [Fact]
    public void Unshuffled_data_keeps_its_order()
    {
        var loss = new RecordingLoss();
        using var network = new LinearNetwork(1, 10);
        new Trainer<LinearNetwork>(network, new Sgd(0.1f), loss) { BatchSize = 4, Shuffle = false }.Fit(Numbered(10), 1);
        Assert.Equal(Enumerable.Range(0, 10), loss.Batches.SelectMany(batch => batch));
    }

    [Fact]
    public void The_same_seeds_give_the_same_bits_also_when_fitting_goes_on_in_a_second_call()
    {
        using var one = new LinearNetwork(2, 3, seed: 1);
        using var other = new LinearNetwork(2, 3, seed: 1);
        new Trainer<LinearNetwork>(one, new Adam(0.05f), Loss.CrossEntropy) { ShuffleSeed = 9 }.Fit(ThreeClouds(100), 4);
        var trainer = new Trainer<LinearNetwork>(other, new Adam(0.05f), Loss.CrossEntropy) { ShuffleSeed = 9 };
        trainer.Fit(ThreeClouds(100), 1);
        Assert.Equal([2, 3, 4], trainer.Fit(ThreeClouds(100), 3).Select(report => report.Epoch));
        Assert.Equal(one.ParameterBuffer.Span.ToArray(), other.ParameterBuffer.Span.ToArray());
    }

    [Fact]
    public void Evaluation_takes_the_data_as_one_batch_however_many_pieces_it_has()
    {
        using var network = new LinearNetwork(2, 3, seed: 4);
        var data = ThreeClouds(2500);
        var outputs = new float[2500 * 3];
        network.Infer(data.Inputs, outputs);
        var evaluation = new Trainer<LinearNetwork>(network, new Sgd(1), Loss.CrossEntropy).Evaluate(data);
        Assert.Equal(Loss.CrossEntropy.Evaluate(outputs, data.Labels, 3, 2500, default), evaluation.Loss, 1e-9);
        var correct = Enumerable.Range(0, 2500).Count(i => Array.IndexOf(outputs[(3 * i)..((3 * i) + 3)], outputs[(3 * i)..((3 * i) + 3)].Max()) == data.Labels[i]);
        Assert.Equal(correct / 2500.0, evaluation.Accuracy);
    }

    [Fact]
    public void Ignored_samples_do_not_count_in_accuracy()
    {
        using var network = new LinearNetwork(1, 2);
        network.Weight.Fill(0);
        network.Bias.CopyFrom([1, 0]);
        var data = new Dataset([1], new float[4], [0, 0, 1, -100]);
        Assert.Equal(2.0 / 3, new Trainer<LinearNetwork>(network, new Sgd(1), Loss.CrossEntropy).Evaluate(data).Accuracy);
    }

    [Fact]
    public void An_output_that_is_no_number_is_the_largest_as_in_PyTorch()
    {
        using var network = new LinearNetwork(1, 3);
        network.Weight.Fill(0);
        network.Bias.CopyFrom([1, float.NaN, 2]);
        Assert.Equal(0.75, new Trainer<LinearNetwork>(network, new Sgd(1), Loss.CrossEntropy).Evaluate(new Dataset([1], new float[4], [1, 1, 2, 1])).Accuracy);
    }

    [Fact]
    public void The_networks_declared_loss_is_the_default()
    {
        using var network = new LinearNetwork(1, 2, declaredLoss: Loss.CrossEntropy);
        Assert.Same(Loss.CrossEntropy, new Trainer<LinearNetwork>(network, new Sgd(1)).Loss);
        using var without = new LinearNetwork(1, 2);
        var error = Assert.Throws<ArgumentException>(() => new Trainer<LinearNetwork>(without, new Sgd(1)));
        Assert.Contains("LinearNetwork declares no loss", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_that_does_not_fit_is_refused_with_both_numbers()
    {
        using var network = new LinearNetwork(4, 2);
        var trainer = new Trainer<LinearNetwork>(network, new Sgd(1), Loss.CrossEntropy);
        AssertRefused("takes samples of 4 numbers, but the data's samples have 1×3×3 = 9", new Dataset([1, 3, 3], new float[9], [0]));
        AssertRefused("gives 2 outputs, one for each class, but the data has 6 classes", new Dataset([4], new float[4], [5]));
        AssertRefused("gives 2 outputs, but the data's targets have 3 numbers a sample", new Dataset([4], new float[4], new float[3]));
        AssertRefused("no samples", new Dataset([4], [], Array.Empty<int>()));
        Assert.Contains("fewer than one batch of 64", Assert.Throws<ArgumentException>(
            () => new Trainer<LinearNetwork>(network, new Sgd(1), Loss.CrossEntropy) { DropLast = true }.TrainEpoch(new Dataset([4], new float[4], [0]))).Message, StringComparison.Ordinal);

        void AssertRefused(string reason, Dataset data)
        {
            Assert.Contains(reason, Assert.Throws<ArgumentException>(() => trainer.Fit(data, 1)).Message, StringComparison.Ordinal);
            Assert.Contains(reason, Assert.Throws<ArgumentException>(() => trainer.Evaluate(data)).Message, StringComparison.Ordinal);
            Assert.Contains(reason, Assert.Throws<ArgumentException>(() => trainer.Fit(new Dataset([4], new float[4], [0]), 1, data)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Progress_is_reported_epoch_by_epoch_and_batch_by_batch()
    {
        using var network = new LinearNetwork(1, 10);
        var progress = new ProgressRecorder();
        var history = new Trainer<LinearNetwork>(network, new Sgd(0.01f), Loss.CrossEntropy) { BatchSize = 4, Progress = progress }.Fit(Numbered(10), 2, Numbered(4));

        Assert.Equal([new EpochStart(1, 2, 3, 10), new EpochStart(2, 2, 3, 10)], progress.Starts);
        Assert.Equal([(1, 1, 4), (1, 2, 8), (1, 3, 10), (2, 1, 4), (2, 2, 8), (2, 3, 10)], progress.Batches.Select(batch => (batch.Epoch, batch.Batch, batch.Samples)));
        Assert.All(progress.Batches, batch => Assert.True(batch.SamplesPerSecond > 0));
        Assert.Equal(history, progress.Epochs);
        Assert.Equal(progress.Batches[2].MeanLoss, history[0].TrainLoss);
        Assert.Equal(((4 * progress.Batches[0].Loss) + (4 * progress.Batches[1].Loss) + (2 * progress.Batches[2].Loss)) / 10, history[0].TrainLoss, 1e-9);
    }

    [Fact]
    public void Training_stops_between_two_batches_when_asked_to()
    {
        using var network = new LinearNetwork(1, 10);
        using var stop = new CancellationTokenSource();
        var progress = new ProgressRecorder { OnBatch = batch => { if (batch.Batch == 2) stop.Cancel(); } };
        var trainer = new Trainer<LinearNetwork>(network, new Sgd(0.01f), Loss.CrossEntropy) { BatchSize = 4, Progress = progress };
        Assert.Throws<OperationCanceledException>(() => trainer.Fit(Numbered(10), 5, cancellation: stop.Token));
        Assert.Equal(2, progress.Batches.Count);
        Assert.Equal(0, trainer.EpochsCompleted);
    }

    [Fact]
    public void A_batch_of_no_samples_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Trainer<LinearNetwork>(new LinearNetwork(1, 1), new Sgd(1), Loss.CrossEntropy) { BatchSize = 0 });

    [Fact]
    public void An_epoch_allocates_as_much_for_a_hundred_batches_as_for_ten()
    {
        using var network = new LinearNetwork(2, 3) { Threads = 1 };
        var trainer = new Trainer<LinearNetwork>(network, new Adam(), Loss.CrossEntropy) { BatchSize = 4, Progress = new NoProgress() };
        var (ten, hundred) = (ThreeClouds(40), ThreeClouds(400));
        var forTen = Allocation.Of(() => trainer.TrainEpoch(ten));
        Assert.Equal(forTen, Allocation.Of(() => trainer.TrainEpoch(hundred)));
    }

    [Fact]
    public void Gathering_batches_allocates_nothing_after_the_first_epoch()
    {
        var batches = new EpochBatches(Numbered(100), 8, shuffle: true, dropLast: false);
        var sum = 0f;
        Assert.Equal(0, Allocation.Of(() =>
        {
            batches.Begin(1, 2);
            while (batches.MoveNext())
                sum += batches.Inputs[0] + batches.Labels[0];
        }));
    }

    /// <summary>Samples whose input and label are their number.</summary>
    private static Dataset Numbered(int count) => new([1], [.. Enumerable.Range(0, count).Select(i => (float)i)], [.. Enumerable.Range(0, count)]);

    private static Dataset ThreeClouds(int count)
    {
        var (inputs, labels) = (new float[2 * count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            labels[i] = i % 3;
            inputs[2 * i] = MathF.Cos(labels[i] * 2.1f) + (0.2f * MathF.Sin(i * 12.9f));
            inputs[(2 * i) + 1] = MathF.Sin(labels[i] * 2.1f) + (0.2f * MathF.Cos(i * 78.2f));
        }

        return new Dataset([2], inputs, labels);
    }

    private sealed class NoProgress : ITrainingProgress
    {
        public void EpochStarted(in EpochStart start)
        {
        }

        public void BatchCompleted(in BatchReport report)
        {
        }

        public void EpochCompleted(EpochReport report)
        {
        }
    }

    private sealed class ProgressRecorder : ITrainingProgress
    {
        public List<EpochStart> Starts { get; } = [];

        public List<BatchReport> Batches { get; } = [];

        public List<EpochReport> Epochs { get; } = [];

        public Action<BatchReport>? OnBatch { get; init; }

        public void EpochStarted(in EpochStart start) => Starts.Add(start);

        public void BatchCompleted(in BatchReport report)
        {
            Batches.Add(report);
            OnBatch?.Invoke(report);
        }

        public void EpochCompleted(EpochReport report) => Epochs.Add(report);
    }
}
