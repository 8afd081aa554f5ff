namespace Lamina.Execution.Tests;

/// <summary>Batches whose numbers no array holds are told with what the user gave, before memory is taken.</summary>
public sealed class ManyNumbersTests
{
    private const int Samples = 40_000; // of 65,536 outputs each: 2,621,440,000

    [Fact]
    public void Inference_tells_how_many_outputs_there_would_be()
    {
        using var network = new Wide();
        AssertTells(() => network.Infer(new float[Samples]), "Wide: 40000 samples give 2621440000 output numbers (65536 each)", "at most 32767 samples");
        AssertTells(() => network.Infer(new float[Samples], new float[10]), "40000 samples give 2621440000 output numbers");
    }

    [Fact]
    public void A_training_step_tells_the_same_of_its_batch()
    {
        using var network = new Wide();
        AssertTells(() => network.TrainStep(new float[Samples], new int[Samples], Loss.CrossEntropy, new Adam()), "a batch of 40000 samples has 2621440000 output numbers");
        AssertTells(() => network.ComputeGradients(new float[Samples], new int[Samples], Loss.CrossEntropy), "a batch of 40000 samples has 2621440000 output numbers");
        AssertTells(() => network.TrainStep(new float[Samples], new float[10], Loss.MeanSquaredError, new Adam()), "40000 samples need 2621440000 target numbers (65536 each), but there are 10");
    }

    [Fact]
    public void A_batch_whose_layers_hold_too_many_numbers_is_told_as_that()
    {
        using var network = new Wide();
        // Its outputs fit an array; outputs and gradients of all layers do not.
        AssertTells(() => network.TrainStep(new float[30_000], new int[30_000], Loss.CrossEntropy, new Adam()), "a batch of 30000 samples has", "numbers between layers", "smaller batches");
    }

    [Fact]
    public void Fit_tells_it_before_an_epoch_begins()
    {
        using var network = new Wide();
        var data = new Dataset([1], new float[Samples], new int[Samples]);
        AssertTells(() => new Trainer<Wide>(network, new Adam(), Loss.CrossEntropy) { BatchSize = int.MaxValue }.Fit(data, 1), "a batch of 40000 samples has 2621440000 output numbers");
    }

    private static void AssertTells(Action action, params string[] parts)
    {
        var exception = Assert.Throws<ArgumentException>(action);
        Assert.All(parts, part => Assert.Contains(part, exception.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("arena", exception.Message, StringComparison.OrdinalIgnoreCase);
    }
}

[Network(1)]
[Linear(65536)]
internal sealed partial class Wide;
