using Lamina.Tests.Doubles;

namespace Lamina.Tests.Training;

/// <summary>What can be known when data meets a network is said there, before a weight moves, by training and evaluation alike.</summary>
public class DataMeetsNetworkTests
{
    [Theory]
    [InlineData(5, "the data has 6 classes: sample 129 has label 5")]
    [InlineData(-1, "sample 129 of the data has label -1, which is no class")]
    [InlineData(int.MinValue, "sample 129 of the data has label -2147483648, which is no class")]
    public void A_wrong_label_is_named_with_its_samples_place_in_the_data(int label, string found)
    {
        var labels = new int[200];
        labels[129] = label;
        AssertRefused(new LinearNetwork(1, 3), Loss.CrossEntropy, new Dataset([1], new float[200], labels), found, "Labels go from 0 to 2, or are -100", $"IgnoreIndex = {label}");
    }

    [Fact]
    public void Classes_that_the_data_states_must_have_outputs_also_where_no_label_names_them() =>
        AssertRefused(new LinearNetwork(1, 3), Loss.CrossEntropy, new Dataset([1], new float[2], [0, 1], classes: 100), "gives 3 outputs, one for each class, but the data has 100 classes");

    [Fact]
    public void Labels_for_a_loss_of_targets_are_refused_as_what_they_are() =>
        AssertRefused(new LinearNetwork(1, 1), Loss.MeanSquaredError, new Dataset([1], new float[2], [0, 7]), "MSELoss compares outputs with float targets, but integer labels are given");

    [Fact]
    public void Class_numbers_as_floats_are_no_targets_of_cross_entropy() =>
        AssertRefused(
            new LinearNetwork(1, 3), Loss.CrossEntropy, new Dataset([1], new float[2], [0f, 2f]),
            "gives 3 outputs, but the data's targets have 1 numbers a sample", "as an integer label, or one probability for each class");

    [Fact]
    public void Probabilities_have_no_label_to_ignore() =>
        AssertRefused(new LinearNetwork(1, 2), new CrossEntropyLoss { IgnoreIndex = 1 }, new Dataset([1], new float[1], [0.5f, 0.5f]), "IgnoreIndex is 1, but targets are class probabilities");

    [Fact]
    public void Class_weights_must_be_as_many_as_the_outputs() =>
        AssertRefused(new LinearNetwork(1, 3), new CrossEntropyLoss { Weight = [1f, 2f] }, new Dataset([1], new float[1], [0]), "2 class weights, but the network gives 3 class scores");

    [Theory]
    [InlineData(new[] { 3, 4, 5 }, new[] { 4, 5, 3 }, "The data has its channels last", "Dataset.FromChannelsLast([4, 5, 3], ...)")]
    [InlineData(new[] { 3, 7 }, new[] { 7, 3 }, "The data has its channels last", "Dataset.FromChannelsLast([7, 3], ...)")]
    [InlineData(new[] { 4, 5, 3 }, new[] { 3, 4, 5 }, "The network is declared with its channels last", "[Network(3, 4, 5)]")]
    [InlineData(new[] { 3, 4, 5 }, new[] { 3, 5, 4 }, "That is as many, but in another order", "give it the network's")]
    [InlineData(new[] { 3, 4, 5 }, new[] { 12, 5 }, "That is as many, but in another order", "12×5 = 60")]
    [InlineData(new[] { 3, 4, 5 }, new[] { 3, 4, 6 }, "takes samples of 3×4×5 = 60 numbers", "3×4×6 = 72")]
    [InlineData(new[] { 3, 4, 5 }, new[] { 61 }, "takes samples of 3×4×5 = 60 numbers", "samples have 61")]
    public void Shapes_are_compared_as_shapes(int[] network, int[] data, string what, string how)
    {
        var (inputs, size) = (network.Aggregate(1, (a, b) => a * b), data.Aggregate(1, (a, b) => a * b));
        AssertRefused(new LinearNetwork(inputs, 2, inputShape: network), Loss.CrossEntropy, new Dataset(data, new float[2 * size], [0, 1]), what, how);
    }

    [Theory]
    [InlineData(new[] { 1, 4, 5 }, new[] { 4, 5 })] // a channel that is not written
    [InlineData(new[] { 1, 4, 5 }, new[] { 4, 5, 1 })] // one channel lies where it lies, first or last
    [InlineData(new[] { 3, 4, 5 }, new[] { 60 })] // a vector says nothing of an order
    [InlineData(new[] { 60 }, new[] { 3, 4, 5 })] // nor does a network of vectors ask for one
    public void A_shape_that_moves_no_number_is_taken(int[] network, int[] data)
    {
        var size = network.Aggregate(1, (a, b) => a * b);
        using var one = new LinearNetwork(size, 2, inputShape: network);
        new Trainer<LinearNetwork>(one, new Sgd(0.1f), Loss.CrossEntropy).Fit(new Dataset(data, new float[2 * size], [0, 1]), 1);
    }

    [Fact]
    public void Labels_are_read_once_for_a_data_set_however_often_it_is_used()
    {
        using var network = new LinearNetwork(1, 3);
        var loss = new Counting();
        var trainer = new Trainer<LinearNetwork>(network, new Sgd(0.1f), loss);
        var data = new Dataset([1], new float[100], new int[100]);
        trainer.Fit(data, 3, data);
        trainer.TrainEpoch(data);
        trainer.Evaluate(data);
        Assert.Equal(100, loss.Asked);
    }

    [Fact]
    public void An_endless_number_of_epochs_is_not_prepared_for()
    {
        using var network = new LinearNetwork(1, 2);
        using var stop = new CancellationTokenSource();
        var data = new Dataset([1], [1f, 2f], [0, 1]);
        var progress = new StopAfter(3, stop);
        var trainer = new Trainer<LinearNetwork>(network, new Sgd(0.1f), Loss.CrossEntropy) { Progress = progress };
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<OperationCanceledException>(() => trainer.Fit(data, int.MaxValue, cancellation: stop.Token));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        Assert.Equal((3, int.MaxValue), (trainer.EpochsCompleted, progress.LastEpoch));

        // Three epochs more than an int counts: they end at the last that it does.
        using var again = new CancellationTokenSource();
        progress.Stop = again;
        Assert.Throws<OperationCanceledException>(() => trainer.Fit(data, int.MaxValue, cancellation: again.Token));
        Assert.Equal((6, int.MaxValue), (trainer.EpochsCompleted, progress.LastEpoch));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1000)]
    public void A_batch_of_any_size_is_one_batch_of_all_samples(int samples)
    {
        var loss = new RecordingLoss();
        using var network = new LinearNetwork(1, 10);
        var trainer = new Trainer<LinearNetwork>(network, new Sgd(0.1f), loss) { BatchSize = int.MaxValue };
        var report = trainer.TrainEpoch(new Dataset([1], new float[samples], new int[samples]));
        Assert.Equal([samples], loss.Batches.Select(batch => batch.Length));
        Assert.Equal(samples, report.Samples);
    }

    [Fact]
    public void A_batch_larger_than_the_data_that_is_left_out_leaves_nothing()
    {
        using var network = new LinearNetwork(1, 10);
        var trainer = new Trainer<LinearNetwork>(network, new Sgd(0.1f), Loss.CrossEntropy) { BatchSize = int.MaxValue, DropLast = true };
        var error = Assert.Throws<ArgumentException>(() => trainer.Fit(new Dataset([1], new float[1000], new int[1000]), 1));
        Assert.Contains("1000 samples, fewer than one batch of 2147483647", error.Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(LinearNetwork network, Loss loss, Dataset data, params string[] parts)
    {
        using (network)
        {
            var before = network.ParameterBuffer.Span.ToArray();
            var right = loss is MSELoss
                ? new Dataset(network.Architecture.InputShape, new float[network.Architecture.InputSize], new float[network.Architecture.OutputSize])
                : new Dataset(network.Architecture.InputShape, new float[network.Architecture.InputSize], new int[1]);
            var trainer = new Trainer<LinearNetwork>(network, new Sgd(1), loss) { BatchSize = 8, Shuffle = false };
            Assert.All(
                [() => trainer.Fit(data, 1), () => trainer.TrainEpoch(data), () => trainer.Evaluate(data), () => trainer.Fit(data, 0), () => trainer.Fit(right, 1, data)],
                (Func<object> meet) =>
                {
                    var message = Assert.Throws<ArgumentException>(meet).Message;
                    Assert.All(parts, part => Assert.Contains(part, message, StringComparison.Ordinal));
                });
            Assert.Equal(before, network.ParameterBuffer.Span.ToArray());
            Assert.Equal(0, trainer.EpochsCompleted);
        }
    }

    private sealed class Counting : Loss
    {
        public int Asked { get; private set; }

        protected internal override bool Takes(int label, int outputSize)
        {
            Asked++;
            return true;
        }

        protected internal override double Normalizer(ReadOnlySpan<int> labels, int outputSize) => 1;

        protected internal override double Normalizer(ReadOnlySpan<float> targets, int outputSize) => 1;

        protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, int outputSize, double normalizer, Span<float> gradient)
        {
            gradient.Clear();
            return 0;
        }

        protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, int outputSize, double normalizer, Span<float> gradient) => 0;
    }

    private sealed class StopAfter(int epochs, CancellationTokenSource stop) : ITrainingProgress
    {
        private int completed;

        public CancellationTokenSource Stop { get; set; } = stop;

        public int LastEpoch { get; private set; }

        public void EpochStarted(in EpochStart start) => LastEpoch = start.LastEpoch;

        public void BatchCompleted(in BatchReport report)
        {
        }

        public void EpochCompleted(EpochReport report)
        {
            if (++completed % epochs == 0)
                Stop.Cancel();
        }
    }
}
