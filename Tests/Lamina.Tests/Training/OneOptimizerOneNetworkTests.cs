using System.Runtime.CompilerServices;
using Lamina.Tests.Doubles;

namespace Lamina.Tests.Training;

/// <summary>An optimizer belongs to the network that it steps first.</summary>
public class OneOptimizerOneNetworkTests
{
    public static TheoryData<Optimizer> Optimizers => [new Sgd(0.1f), new Sgd(0.1f, momentum: 0.9), new Adam(), new AdamW(), new StepOnly()];

    [Theory]
    [MemberData(nameof(Optimizers))]
    public void A_second_network_of_the_same_size_is_refused_by_name_and_left_as_it_was(Optimizer optimizer)
    {
        using var first = new LinearNetwork(2, 3, seed: 1);
        using var second = new LinearNetwork(2, 3, seed: 2);
        Step(first, optimizer);
        var before = second.ParameterBuffer.Span.ToArray();

        var error = Assert.Throws<InvalidOperationException>(() => Step(second, optimizer));
        Assert.Contains($"This {optimizer.GetType().Name} serves the LinearNetwork (seed 1)", error.Message, StringComparison.Ordinal);
        Assert.Contains("another LinearNetwork (seed 2)", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => second.TrainStep([1, 2], [1f, 2f, 3f], Loss.MeanSquaredError, optimizer));
        Assert.Equal(before, second.ParameterBuffer.Span.ToArray());
        Assert.All(second.GradientBuffer.Span.ToArray(), gradient => Assert.Equal(0, gradient));
    }

    [Theory]
    [MemberData(nameof(Optimizers))]
    public void The_refusal_does_not_end_the_first_networks_training(Optimizer optimizer)
    {
        using var first = new LinearNetwork(2, 3, seed: 1);
        using var second = new LinearNetwork(2, 3, seed: 2);
        Step(first, optimizer);
        Assert.Throws<InvalidOperationException>(() => Step(second, optimizer));
        var before = first.ParameterBuffer.Span.ToArray();
        Step(first, optimizer);
        Assert.NotEqual(before, first.ParameterBuffer.Span.ToArray());
    }

    [Theory]
    [MemberData(nameof(Optimizers))]
    public void A_network_that_is_gone_keeps_its_optimizer(Optimizer optimizer)
    {
        StepOneThatIsDropped(optimizer);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var second = new LinearNetwork(2, 3, seed: 2);
        var error = Assert.Throws<InvalidOperationException>(() => Step(second, optimizer));
        Assert.Contains("LinearNetwork (seed 7)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fit_refuses_before_progress_is_told_anything()
    {
        using var first = new LinearNetwork(2, 3, seed: 1);
        using var second = new LinearNetwork(2, 3, seed: 2);
        var adam = new Adam();
        var data = new Dataset([2], [1, 2], [0]);
        new Trainer<LinearNetwork>(first, adam, Loss.CrossEntropy).Fit(data, 1);
        var trainer = new Trainer<LinearNetwork>(second, adam, Loss.CrossEntropy) { Progress = new FailingProgress() };
        Assert.Throws<InvalidOperationException>(() => trainer.Fit(data, 1));
        Assert.Throws<InvalidOperationException>(() => trainer.TrainEpoch(data));
    }

    [Fact]
    public void A_step_that_was_refused_for_its_data_claims_nothing()
    {
        using var first = new LinearNetwork(2, 3, seed: 1);
        using var second = new LinearNetwork(2, 3, seed: 2);
        var adam = new Adam();
        Assert.Throws<ArgumentOutOfRangeException>(() => first.TrainStep([1, 2], [5], Loss.CrossEntropy, adam));
        Step(second, adam);
    }

    [Fact]
    public void A_loaded_checkpoint_leaves_the_network_the_same()
    {
        using var network = new LinearNetwork(2, 3, seed: 1);
        var adam = new Adam();
        var file = new MemoryStream();
        network.Save(file);
        Step(network, adam);
        file.Position = 0;
        network.Load(file);
        Step(network, adam);
    }

    [Theory]
    [InlineData(17)] // some 4,600 parameters, stepped at once
    [InlineData(300)] // so many that Adam's own step is cut into pieces
    public void An_override_of_Adams_step_is_called_for_every_size(int inputs)
    {
        using var network = new LinearNetwork(inputs, 256, seed: 1) { Threads = 2 };
        var adam = new BoundedAdam(0.5f);
        for (var step = 0; step < 2; step++)
            network.TrainStep(new float[inputs], [3], Loss.CrossEntropy, adam);
        Assert.Equal(2, adam.Steps);
        Assert.All(network.ParameterBuffer.Span.ToArray(), value => Assert.InRange(value, -0.01f, 0.01f));
    }

    [Fact]
    public void What_Adam_itself_does_is_the_same_in_a_derived_class()
    {
        using var network = new LinearNetwork(300, 256, seed: 1);
        using var other = new LinearNetwork(300, 256, seed: 1);
        var (adam, derived) = (new Adam(0.1f), new DerivedAdam(0.1f));
        for (var step = 0; step < 2; step++)
        {
            network.TrainStep(Enumerable.Repeat(1f, 300).ToArray(), [3], Loss.CrossEntropy, adam);
            other.TrainStep(Enumerable.Repeat(1f, 300).ToArray(), [3], Loss.CrossEntropy, derived);
        }

        Assert.Equal(network.ParameterBuffer.Span.ToArray(), other.ParameterBuffer.Span.ToArray());
    }

    private static void Step(LinearNetwork network, Optimizer optimizer) => network.TrainStep([1, 2], [0], Loss.CrossEntropy, optimizer);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void StepOneThatIsDropped(Optimizer optimizer)
    {
        using var network = new LinearNetwork(2, 3, seed: 7);
        Step(network, optimizer);
    }

    private sealed class StepOnly : Optimizer
    {
        protected internal override void Step(Span<float> parameters, ReadOnlySpan<float> gradients)
        {
            for (var i = 0; i < parameters.Length; i++)
                parameters[i] -= gradients[i];
        }
    }

    private sealed class BoundedAdam(float learningRate) : Adam(learningRate)
    {
        public int Steps { get; private set; }

        protected internal override void Step(Span<float> parameters, ReadOnlySpan<float> gradients)
        {
            base.Step(parameters, gradients);
            foreach (ref var value in parameters)
                value = Math.Clamp(value, -0.01f, 0.01f);
            Steps++;
        }
    }

    private sealed class DerivedAdam(float learningRate) : Adam(learningRate);

    private sealed class FailingProgress : ITrainingProgress
    {
        public void EpochStarted(in EpochStart start) => Assert.Fail("An epoch has started.");

        public void BatchCompleted(in BatchReport report) => Assert.Fail("A batch has been learnt.");

        public void EpochCompleted(EpochReport report) => Assert.Fail("An epoch has ended.");
    }
}
