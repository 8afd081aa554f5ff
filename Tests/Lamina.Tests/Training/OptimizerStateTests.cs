namespace Lamina.Tests.Training;

public class OptimizerStateTests
{
    public static TheoryData<Optimizer> Optimizers =>
    [
        new Sgd(0.1f), new Sgd(0.1f, momentum: 0.9), new Adam(), new Adam(amsGrad: true), new AdamW(),
        new Adagrad(), new RMSprop(), new RMSprop(momentum: 0.9, centered: true), new Adadelta(), new Adamax(), new NAdam(), new RAdam(), new Lion(), new Lars(0.1f),
    ];

    [Theory]
    [MemberData(nameof(Optimizers))]
    public void A_step_after_the_first_allocates_nothing(Optimizer optimizer)
    {
        float[] parameters = new float[100], gradients = new float[100];
        Assert.Equal(0, Allocation.Of(() => optimizer.Step(parameters, gradients)));
    }

    [Theory]
    [MemberData(nameof(Optimizers))]
    public void A_network_of_another_size_is_refused_with_both_sizes(Optimizer optimizer)
    {
        optimizer.Step(new float[32], new float[32]);
        var error = Assert.Throws<InvalidOperationException>(() => optimizer.Step(new float[48], new float[48]));
        Assert.Contains("the state of 32 parameters (padding included), but is given 48", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Optimizers))]
    public void Gradients_must_be_as_many_as_parameters(Optimizer optimizer) =>
        Assert.Throws<ArgumentException>(() => optimizer.Step(new float[32], new float[16]));

    [Theory]
    [MemberData(nameof(Optimizers))]
    public void Zero_padding_stays_zero(Optimizer optimizer)
    {
        var parameters = new float[16];
        for (var step = 0; step < 3; step++)
            optimizer.Step(parameters, new float[16]);
        Assert.All(parameters, value => Assert.Equal(0f, value));
    }

    public static TheoryData<Func<Optimizer>> ElementByElement =>
    [
        () => new Sgd(0.1f, momentum: 0.9, weightDecay: 0.1, nesterov: true) { ClipValue = 1 }, () => new Adagrad(weightDecay: 0.1),
        () => new RMSprop(weightDecay: 0.1, momentum: 0.9, centered: true), () => new Adam(0.1f, amsGrad: true), () => new AdamW(0.1f), () => new Adadelta(weightDecay: 0.1),
        () => new Adamax(weightDecay: 0.1), () => new NAdam(0.1f), () => new RAdam(0.1f), () => new Lion(0.1f),
    ];

    [Theory]
    [MemberData(nameof(ElementByElement))]
    public void An_elements_bits_depend_on_no_neighbour_and_so_on_no_width(Func<Optimizer> create)
    {
        var (together, parameters) = (create(), OptimizerRuns.Start());
        var (alone, single) = (Enumerable.Range(0, OptimizerRuns.Length).Select(_ => create()).ToArray(), OptimizerRuns.Start());
        for (var step = 0; step < OptimizerRuns.Steps; step++)
        {
            var gradient = OptimizerRuns.Gradient(step);
            together.Step(parameters, gradient);
            for (var i = 0; i < single.Length; i++)
                alone[i].Step(single.AsSpan(i, 1), gradient.AsSpan(i, 1));
        }

        Assert.Equal(Array.ConvertAll(single, BitConverter.SingleToInt32Bits), Array.ConvertAll(parameters, BitConverter.SingleToInt32Bits));
    }

    [Fact]
    public void State_goes_by_PyTorchs_names_and_counts_the_steps()
    {
        GroupedOptimizer adam = new Adam(amsGrad: true), sgd = new Sgd(1, momentum: 0.9), plain = new Sgd(1);
        Assert.Equal(["exp_avg", "exp_avg_sq", "max_exp_avg_sq"], adam.State.Names);
        Assert.Equal(["momentum_buffer"], sgd.State.Names);
        Assert.Empty(plain.State.Names);
        Assert.True(sgd.State[0].IsEmpty);
        sgd.Step(new float[2], [3f, 4f]);
        Assert.Equal([3f, 4f], sgd.State[0].ToArray());
        Assert.Equal(1, sgd.State.Steps);
    }
}
