namespace Lamina.Execution.Tests;

/// <summary>Spans that do not fit are told with the expected and the actual numbers.</summary>
public sealed class ArgumentTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(783)]
    [InlineData(1000)]
    public void Inputs_that_are_no_whole_samples_are_refused_with_both_numbers(int length)
    {
        using var network = new LeNet5();
        AssertTells(() => network.Infer(new float[length]), "784", $"{length}");
        AssertTells(() => network.ComputeGradients(new float[length], new int[1], Loss.CrossEntropy), "784", $"{length}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(19)]
    [InlineData(21)]
    public void Outputs_of_another_length_are_refused_with_both_numbers(int length)
    {
        using var network = new LeNet5();
        AssertTells(() => network.Infer(new float[2 * 784], new float[length]), "20", $"{length}");
    }

    [Fact]
    public void Labels_and_targets_of_another_length_are_refused_with_both_numbers()
    {
        using var network = new LeNet5();
        AssertTells(() => network.TrainStep(new float[2 * 784], new int[3], Loss.CrossEntropy, new Adam()), "2 samples", "3 labels");
        AssertTells(() => network.TrainStep(new float[2 * 784], new float[19], Loss.MeanSquaredError, new Adam()), "20", "19");
    }

    [Fact]
    public void A_label_that_is_no_class_is_refused_with_the_classes()
    {
        using var network = new LeNet5();
        AssertTells(() => network.ComputeGradients(new float[784], [10], Loss.CrossEntropy), "label 10", "0 to 9");
    }

    [Fact]
    public void Training_without_a_loss_says_how_to_give_one()
    {
        using var network = new LeNet5();
        var exception = Assert.Throws<InvalidOperationException>(() => network.TrainStep(new float[784], [1], new Adam()));
        Assert.Contains("LeNet5 declares no loss", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_batch_changes_nothing()
    {
        using var network = new LeNet5(seed: 2) { Threads = 2 };
        using var untouched = new LeNet5(seed: 2) { Threads = 2 };
        Assert.ThrowsAny<ArgumentException>(() => network.TrainStep(new float[40 * 784], Enumerable.Repeat(11, 40).ToArray(), Loss.CrossEntropy, new Adam()));
        Assert.Equal(untouched.Conv1.Weight.Values.ToArray(), network.Conv1.Weight.Values.ToArray());
        var batch = new Batch(LeNet5.Info, Loss.CrossEntropy, 40);
        Assert.Equal(batch.GradientsOf(untouched), batch.GradientsOf(network));
    }

    private static void AssertTells(Action action, params string[] parts)
    {
        var exception = Assert.ThrowsAny<ArgumentException>(action);
        Assert.All(parts, part => Assert.Contains(part, exception.Message, StringComparison.Ordinal));
    }
}
