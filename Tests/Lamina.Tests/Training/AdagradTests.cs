namespace Lamina.Tests.Training;

public class AdagradTests
{
    [Theory]
    [InlineData(0, 0, 0, 1e-10, false)]
    [InlineData(0.1, 0.01, 0.5, 1e-10, false)]
    [InlineData(0.01, 0.1, 0, 1e-3, true)]
    public void Every_step_is_PyTorchs(double learningRateDecay, double weightDecay, double initial, double epsilon, bool maximize) =>
        OptimizerRuns.AssertFollows(
            new Adagrad(0.1f, learningRateDecay, weightDecay, initial, epsilon, maximize),
            () => new TorchAdagrad(0.1f, learningRateDecay, weightDecay, initial, epsilon, maximize).Step);

    [Fact]
    public void Defaults_are_PyTorchs()
    {
        var adagrad = new Adagrad();
        Assert.Equal((1e-2f, 0.0, 0.0, 0.0, 1e-10), (adagrad.LearningRate, adagrad.LearningRateDecay, adagrad.WeightDecay, adagrad.InitialAccumulator, adagrad.Epsilon));
        Assert.Equal(["sum"], adagrad.State.Names);
    }

    [Fact]
    public void Arguments_out_of_range_are_refused_by_name()
    {
        Assert.Equal("learningRate", Assert.Throws<ArgumentOutOfRangeException>(() => new Adagrad(-1)).ParamName);
        Assert.Equal("learningRateDecay", Assert.Throws<ArgumentOutOfRangeException>(() => new Adagrad(learningRateDecay: -1)).ParamName);
        Assert.Equal("initialAccumulator", Assert.Throws<ArgumentOutOfRangeException>(() => new Adagrad(initialAccumulator: double.NaN)).ParamName);
        Assert.Equal("epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new Adagrad(epsilon: -1)).ParamName);
    }

    /// <inheritdoc cref="TorchSgd"/>
    private sealed class TorchAdagrad(double lr, double lrDecay, double weightDecay, double initial, double epsilon, bool maximize)
    {
        private double sum = initial;
        private int t;

        public double Step(double p, double g)
        {
            t++;
            g = (maximize ? -g : g) + (weightDecay * p);
            sum += g * g;
            return p - (lr / (1 + ((t - 1) * lrDecay)) * g / (Math.Sqrt(sum) + epsilon));
        }
    }
}
