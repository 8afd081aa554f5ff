namespace Lamina.Tests.Training;

public class AdamaxTests
{
    [Theory]
    [InlineData(0.9, 0.999, 1e-8, 0, false)]
    [InlineData(0.5, 0.9, 1e-2, 0.1, false)]
    [InlineData(0.8, 0.99, 1e-8, 0.01, true)]
    public void Every_step_is_PyTorchs(double beta1, double beta2, double epsilon, double weightDecay, bool maximize) =>
        OptimizerRuns.AssertFollows(
            new Adamax(0.01f, beta1, beta2, epsilon, weightDecay, maximize),
            () => new TorchAdamax(0.01f, beta1, beta2, epsilon, weightDecay, maximize).Step);

    [Fact]
    public void Defaults_are_PyTorchs()
    {
        var adamax = new Adamax();
        Assert.Equal((2e-3f, 0.9, 0.999, 1e-8, 0.0), (adamax.LearningRate, adamax.Beta1, adamax.Beta2, adamax.Epsilon, adamax.WeightDecay));
        Assert.Equal(["exp_avg", "exp_inf"], adamax.State.Names);
    }

    [Fact]
    public void Arguments_out_of_range_are_refused_by_name()
    {
        Assert.Equal("beta1", Assert.Throws<ArgumentOutOfRangeException>(() => new Adamax(beta1: 1)).ParamName);
        Assert.Equal("beta2", Assert.Throws<ArgumentOutOfRangeException>(() => new Adamax(beta2: -0.1)).ParamName);
        Assert.Equal("epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new Adamax(epsilon: -1)).ParamName);
    }

    /// <inheritdoc cref="TorchSgd"/>
    private sealed class TorchAdamax(double lr, double beta1, double beta2, double epsilon, double weightDecay, bool maximize)
    {
        private double m, u;
        private int t;

        public double Step(double p, double g)
        {
            t++;
            g = (maximize ? -g : g) + (weightDecay * p);
            m = (beta1 * m) + ((1 - beta1) * g);
            u = Math.Max(beta2 * u, Math.Abs(g) + epsilon);
            return p - (lr / (1 - Math.Pow(beta1, t)) * m / u);
        }
    }
}
