using Lamina.Tests.Doubles;

namespace Lamina.Tests.Training;

/// <summary>What a loss ignores counts nowhere: not as a class, not in an average, not in the accuracy.</summary>
public class IgnoredLabelTests
{
    private static readonly CrossEntropyLoss Void255 = new() { IgnoreIndex = 255 };

    [Fact]
    public void The_usual_label_of_no_class_trains()
    {
        using var network = new LinearNetwork(1, 3);
        var trainer = new Trainer<LinearNetwork>(network, new Sgd(0.1f), Void255) { BatchSize = 2 };
        var data = new Dataset([1], [1, 2, 3, 4], [0, 255, 2, 255]);
        var history = trainer.Fit(data, 2, data);
        Assert.All(history, report => Assert.True(double.IsFinite(report.TrainLoss) && double.IsFinite(report.Validation!.Value.Loss)));
    }

    [Fact]
    public void Data_that_names_the_label_too_counts_no_class_for_it()
    {
        Assert.Equal(3, new Dataset([1], [1, 2, 3], [0, 255, 2], ignoreIndex: 255).Classes);
        Assert.Equal(5, new Dataset([1], [1, 2, 3], [0, 255, 2], classes: 5, ignoreIndex: 255).Classes);
        Assert.Equal(3, new Dataset([1], [1, 2, 3], [0, 255, 2], ignoreIndex: 255).Select([1]).Classes);
        Assert.Equal(256, new Dataset([1], [1, 2, 3], [0, 255, 2]).Classes);
    }

    [Fact]
    public void Classes_stated_for_the_sake_of_the_ignored_label_are_taken()
    {
        using var network = new LinearNetwork(1, 3);
        new Trainer<LinearNetwork>(network, new Sgd(0.1f), Void255).Fit(new Dataset([1], [1, 2], [0, 255], classes: 256), 1);
    }

    [Fact]
    public void A_batch_of_ignored_labels_does_not_make_the_epoch_NaN()
    {
        using var network = new LinearNetwork(1, 3, seed: 5);
        var progress = new Losses();
        var trainer = new Trainer<LinearNetwork>(network, new Sgd(0), Void255) { BatchSize = 2, Shuffle = false, Progress = progress };
        // Of the three batches the first has nothing to judge, the second one sample, the third two.
        float[] inputs = [1, 2, 3, 4, 5, 6];
        var report = trainer.TrainEpoch(new Dataset([1], inputs, [255, 255, 255, 1, 0, 2]));

        Assert.Equal([true, false, false], progress.Batches.Select(batch => double.IsNaN(batch.Loss)));
        Assert.Equal([true, false, false], progress.Batches.Select(batch => double.IsNaN(batch.MeanLoss)));
        Assert.Equal((progress.Batches[1].Loss + (2 * progress.Batches[2].Loss)) / 3, report.TrainLoss, 1e-6);
        Assert.Equal(6, report.Samples);
        // Weights stand still, so that is PyTorch's mean over all samples that are not ignored.
        Assert.Equal(trainer.Evaluate(new Dataset([1], inputs, [255, 255, 255, 1, 0, 2])).Loss, report.TrainLoss, 1e-5);
    }

    [Fact]
    public void An_epoch_of_nothing_but_ignored_labels_has_no_mean_and_leaves_the_weights()
    {
        using var network = new LinearNetwork(1, 3, seed: 5);
        var before = network.ParameterBuffer.Span.ToArray();
        var report = new Trainer<LinearNetwork>(network, new Adam(), Void255).TrainEpoch(new Dataset([1], [1, 2], [255, 255]));
        Assert.True(double.IsNaN(report.TrainLoss));
        Assert.Equal(before, network.ParameterBuffer.Span.ToArray());
    }

    [Fact]
    public void A_loss_of_the_users_own_says_what_it_ignores_and_takes()
    {
        using var network = new LinearNetwork(1, 1);
        var data = new Dataset([1], [1, 2, 3, 4], [0, 1, 7, 9]);
        var trainer = new Trainer<LinearNetwork>(network, new Sgd(0.1f), new Binary());
        var error = Assert.Throws<ArgumentException>(() => trainer.Fit(data, 1));
        Assert.Contains("sample 3 has label 9", error.Message, StringComparison.Ordinal);

        var evaluation = trainer.Evaluate(new Dataset([1], [1, 2, 3], [0, 1, 7]));
        Assert.Equal(0.5, evaluation.Accuracy); // the only output is the largest: right for class 0, wrong for 1, and 7 is not asked
    }

    /// <summary>One output for two classes; 7 means that nobody knows.</summary>
    private sealed class Binary : Loss
    {
        protected internal override bool Ignores(int label) => label == 7;

        protected internal override bool Takes(int label, int outputSize) => label is 0 or 1;

        protected internal override double Normalizer(ReadOnlySpan<int> labels, int outputSize) => 1;

        protected internal override double Normalizer(ReadOnlySpan<float> targets, int outputSize) => throw new NotSupportedException();

        protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, int outputSize, double normalizer, Span<float> gradient)
        {
            gradient.Clear();
            return 0;
        }

        protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, int outputSize, double normalizer, Span<float> gradient) =>
            throw new NotSupportedException();
    }

    private sealed class Losses : ITrainingProgress
    {
        public List<BatchReport> Batches { get; } = [];

        public void EpochStarted(in EpochStart start)
        {
        }

        public void BatchCompleted(in BatchReport report) => Batches.Add(report);

        public void EpochCompleted(EpochReport report)
        {
        }
    }
}
