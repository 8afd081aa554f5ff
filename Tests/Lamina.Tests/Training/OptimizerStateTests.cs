namespace Lamina.Tests.Training;

public class OptimizerStateTests
{
    public static TheoryData<Optimizer> Optimizers => [new Sgd(0.1f), new Sgd(0.1f, momentum: 0.9), new Adam(), new Adam(amsGrad: true), new AdamW()];

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
