namespace Lamina.Tests.Training;

public class AdamTests
{
    [Theory]
    [InlineData(0.9, 0.999, 1e-8, 0, false, false)]
    [InlineData(0.9, 0.999, 1e-8, 0.1, false, false)]
    [InlineData(0.8, 0.9, 1e-3, 0, true, false)]
    [InlineData(0.0, 0.5, 1e-8, 0.01, true, true)]
    public void Every_step_is_PyTorchs(double beta1, double beta2, double epsilon, double weightDecay, bool amsGrad, bool maximize) =>
        OptimizerRuns.AssertFollows(
            new Adam(0.01f, beta1, beta2, epsilon, weightDecay, amsGrad, maximize),
            () => new TorchAdam(0.01f, beta1, beta2, epsilon, weightDecay, amsGrad, maximize, decoupled: false).Step);

    [Theory]
    [InlineData(0.01, false, false)]
    [InlineData(0.3, true, false)]
    [InlineData(0, false, true)]
    public void Every_step_of_AdamW_is_PyTorchs(double weightDecay, bool amsGrad, bool maximize) =>
        OptimizerRuns.AssertFollows(
            new AdamW(0.01f, weightDecay: weightDecay, amsGrad: amsGrad, maximize: maximize),
            () => new TorchAdam(0.01f, 0.9, 0.999, 1e-8, weightDecay, amsGrad, maximize, decoupled: true).Step);

    [Fact]
    public void The_first_step_goes_as_far_as_the_learning_rate_against_the_gradients_sign()
    {
        float[] parameters = [1, 1, 1];
        new Adam(0.125f).Step(parameters, [3f, -0.01f, 0f]);
        Assert.Equal([0.875f, 1.125f, 1f], parameters.Select(value => MathF.Round(value, 5)));
    }

    [Fact]
    public void Defaults_are_PyTorchs()
    {
        var (adam, adamW) = (new Adam(), new AdamW());
        Assert.Equal((1e-3f, 0.9, 0.999, 1e-8, 0.0), (adam.LearningRate, adam.Beta1, adam.Beta2, adam.Epsilon, adam.WeightDecay));
        Assert.Equal((1e-3f, 0.9, 0.999, 1e-8, 1e-2), (adamW.LearningRate, adamW.Beta1, adamW.Beta2, adamW.Epsilon, adamW.WeightDecay));
    }

    [Fact]
    public void Arguments_out_of_range_are_refused_by_name()
    {
        Assert.Equal("learningRate", Assert.Throws<ArgumentOutOfRangeException>(() => new Adam(-1)).ParamName);
        Assert.Equal("beta1", Assert.Throws<ArgumentOutOfRangeException>(() => new Adam(beta1: 1)).ParamName);
        Assert.Equal("beta2", Assert.Throws<ArgumentOutOfRangeException>(() => new AdamW(beta2: double.NaN)).ParamName);
        Assert.Equal("epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new Adam(epsilon: -1)).ParamName);
        Assert.Equal("weightDecay", Assert.Throws<ArgumentOutOfRangeException>(() => new AdamW(weightDecay: -1)).ParamName);
    }
}
