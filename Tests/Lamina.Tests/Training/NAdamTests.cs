namespace Lamina.Tests.Training;

public class NAdamTests
{
    [Theory]
    [InlineData(0.9, 0.999, 1e-8, 0, 4e-3, false, false)]
    [InlineData(0.8, 0.9, 1e-3, 0.1, 0.5, false, false)]
    [InlineData(0.9, 0.99, 1e-8, 0.1, 4e-3, true, true)]
    public void Every_step_is_PyTorchs(double beta1, double beta2, double epsilon, double weightDecay, double momentumDecay, bool decoupled, bool maximize) =>
        OptimizerRuns.AssertFollows(
            new NAdam(0.01f, beta1, beta2, epsilon, weightDecay, momentumDecay, decoupled, maximize),
            () => new TorchNAdam(0.01f, beta1, beta2, epsilon, weightDecay, momentumDecay, decoupled, maximize).Step);

    [Fact]
    public void Defaults_are_PyTorchs()
    {
        var nadam = new NAdam();
        Assert.Equal(
            (2e-3f, 0.9, 0.999, 1e-8, 0.0, 4e-3, false),
            (nadam.LearningRate, nadam.Beta1, nadam.Beta2, nadam.Epsilon, nadam.WeightDecay, nadam.MomentumDecay, nadam.DecoupledWeightDecay));
        Assert.Equal(["exp_avg", "exp_avg_sq"], nadam.State.Names);
    }

    [Fact]
    public void Arguments_out_of_range_are_refused_by_name()
    {
        Assert.Equal("beta1", Assert.Throws<ArgumentOutOfRangeException>(() => new NAdam(beta1: 1)).ParamName);
        Assert.Equal("beta2", Assert.Throws<ArgumentOutOfRangeException>(() => new NAdam(beta2: 1)).ParamName);
        Assert.Equal("epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new NAdam(epsilon: -1)).ParamName);
        Assert.Equal("momentumDecay", Assert.Throws<ArgumentOutOfRangeException>(() => new NAdam(momentumDecay: -1)).ParamName);
    }

    /// <inheritdoc cref="TorchSgd"/>
    private sealed class TorchNAdam(double lr, double beta1, double beta2, double epsilon, double weightDecay, double momentumDecay, bool decoupled, bool maximize)
    {
        private double m, v, product = 1;
        private int t;

        public double Step(double p, double g)
        {
            t++;
            g = maximize ? -g : g;
            if (decoupled)
                p *= 1 - (lr * weightDecay);
            else
                g += weightDecay * p;
            var mu = beta1 * (1 - (0.5 * Math.Pow(0.96, t * momentumDecay)));
            var next = beta1 * (1 - (0.5 * Math.Pow(0.96, (t + 1) * momentumDecay)));
            product *= mu;
            m = (beta1 * m) + ((1 - beta1) * g);
            v = (beta2 * v) + ((1 - beta2) * g * g);
            var mHat = (next * m / (1 - (product * next))) + ((1 - mu) * g / (1 - product));
            return p - (lr * mHat / (Math.Sqrt(v / (1 - Math.Pow(beta2, t))) + epsilon));
        }
    }
}
