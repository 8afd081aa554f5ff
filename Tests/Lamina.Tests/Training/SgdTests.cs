namespace Lamina.Tests.Training;

public class SgdTests
{
    [Theory]
    [InlineData(0, 0, 0, false, false)]
    [InlineData(0, 0, 0.1, false, false)]
    [InlineData(0.9, 0, 0, false, false)]
    [InlineData(0.9, 0.3, 0.01, false, false)]
    [InlineData(0.9, 0, 0.01, true, false)]
    [InlineData(0.5, 0.2, 0.05, false, true)]
    public void Every_step_is_PyTorchs(double momentum, double dampening, double weightDecay, bool nesterov, bool maximize) =>
        OptimizerRuns.AssertFollows(
            new Sgd(0.01f, momentum, dampening, weightDecay, nesterov, maximize),
            () => new TorchSgd(0.01f, momentum, dampening, weightDecay, nesterov, maximize).Step);

    [Fact]
    public void One_step_matches_the_numbers_worked_out_by_hand()
    {
        float[] parameters = [1, -2];
        new Sgd(0.5f).Step(parameters, [4f, 2f]);
        Assert.Equal([-1f, -3f], parameters);
    }

    [Fact]
    public void The_learning_rate_may_change_between_steps()
    {
        float[] parameters = [1];
        var sgd = new Sgd(0.5f);
        sgd.Step(parameters, [1f]);
        sgd.LearningRate = 0.25f;
        sgd.Step(parameters, [1f]);
        Assert.Equal([0.25f], parameters);
    }

    [Fact]
    public void Arguments_out_of_range_are_refused_by_name()
    {
        Assert.Equal("learningRate", Assert.Throws<ArgumentOutOfRangeException>(() => new Sgd(-1)).ParamName);
        Assert.Equal("learningRate", Assert.Throws<ArgumentOutOfRangeException>(() => new Sgd(float.NaN)).ParamName);
        Assert.Equal("momentum", Assert.Throws<ArgumentOutOfRangeException>(() => new Sgd(1, momentum: -0.1)).ParamName);
        Assert.Equal("weightDecay", Assert.Throws<ArgumentOutOfRangeException>(() => new Sgd(1, weightDecay: double.PositiveInfinity)).ParamName);
        Assert.Equal("nesterov", Assert.Throws<ArgumentException>(() => new Sgd(1, nesterov: true)).ParamName);
        Assert.Equal("nesterov", Assert.Throws<ArgumentException>(() => new Sgd(1, momentum: 0.9, dampening: 0.1, nesterov: true)).ParamName);
    }
}
