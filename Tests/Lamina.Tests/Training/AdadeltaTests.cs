namespace Lamina.Tests.Training;

public class AdadeltaTests
{
    [Theory]
    [InlineData(1, 0.9, 1e-6, 0, false)]
    [InlineData(0.5, 0.5, 1e-3, 0.1, false)]
    [InlineData(2, 0.95, 1e-4, 0.01, true)]
    public void Every_step_is_PyTorchs(float learningRate, double rho, double epsilon, double weightDecay, bool maximize) =>
        OptimizerRuns.AssertFollows(
            new Adadelta(learningRate, rho, epsilon, weightDecay, maximize),
            () => new TorchAdadelta(learningRate, rho, epsilon, weightDecay, maximize).Step);

    [Fact]
    public void Defaults_are_PyTorchs()
    {
        var adadelta = new Adadelta();
        Assert.Equal((1f, 0.9, 1e-6, 0.0), (adadelta.LearningRate, adadelta.Rho, adadelta.Epsilon, adadelta.WeightDecay));
        Assert.Equal(["square_avg", "acc_delta"], adadelta.State.Names);
    }

    [Fact]
    public void Arguments_out_of_range_are_refused_by_name()
    {
        Assert.Equal("rho", Assert.Throws<ArgumentOutOfRangeException>(() => new Adadelta(rho: 1)).ParamName);
        Assert.Equal("epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new Adadelta(epsilon: -1)).ParamName);
    }

    /// <inheritdoc cref="TorchSgd"/>
    private sealed class TorchAdadelta(double lr, double rho, double epsilon, double weightDecay, bool maximize)
    {
        private double v, u;

        public double Step(double p, double g)
        {
            g = (maximize ? -g : g) + (weightDecay * p);
            v = (rho * v) + ((1 - rho) * g * g);
            var delta = Math.Sqrt(u + epsilon) / Math.Sqrt(v + epsilon) * g;
            u = (rho * u) + ((1 - rho) * delta * delta);
            return p - (lr * delta);
        }
    }
}
