namespace Lamina.Tests.Training;

public class RAdamTests
{
    [Theory]
    [InlineData(0.9, 0.999, 1e-8, 0, false, false)] // divided from the sixth step on
    [InlineData(0.8, 0.9, 1e-3, 0.1, false, false)]
    [InlineData(0.9, 0.5, 1e-8, 0.01, false, true)] // never divided: two gradients say too little of a variance
    [InlineData(0.9, 0.99, 1e-8, 0.1, true, false)]
    public void Every_step_is_PyTorchs(double beta1, double beta2, double epsilon, double weightDecay, bool decoupled, bool maximize) =>
        OptimizerRuns.AssertFollows(
            new RAdam(0.01f, beta1, beta2, epsilon, weightDecay, decoupled, maximize),
            () => new TorchRAdam(0.01f, beta1, beta2, epsilon, weightDecay, decoupled, maximize).Step);

    [Fact]
    public void Defaults_are_PyTorchs()
    {
        var radam = new RAdam();
        Assert.Equal(
            (1e-3f, 0.9, 0.999, 1e-8, 0.0, false),
            (radam.LearningRate, radam.Beta1, radam.Beta2, radam.Epsilon, radam.WeightDecay, radam.DecoupledWeightDecay));
        Assert.Equal(["exp_avg", "exp_avg_sq"], radam.State.Names);
    }

    [Fact]
    public void Arguments_out_of_range_are_refused_by_name()
    {
        Assert.Equal("beta1", Assert.Throws<ArgumentOutOfRangeException>(() => new RAdam(beta1: 1)).ParamName);
        Assert.Equal("beta2", Assert.Throws<ArgumentOutOfRangeException>(() => new RAdam(beta2: 1)).ParamName);
        Assert.Equal("epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new RAdam(epsilon: -1)).ParamName);
    }

    /// <inheritdoc cref="TorchSgd"/>
    private sealed class TorchRAdam(double lr, double beta1, double beta2, double epsilon, double weightDecay, bool decoupled, bool maximize)
    {
        private double m, v;
        private int t;

        public double Step(double p, double g)
        {
            t++;
            g = maximize ? -g : g;
            if (decoupled)
                p *= 1 - (lr * weightDecay);
            else
                g += weightDecay * p;
            m = (beta1 * m) + ((1 - beta1) * g);
            v = (beta2 * v) + ((1 - beta2) * g * g);
            var mHat = m / (1 - Math.Pow(beta1, t));
            var (rhoInf, power) = ((2 / (1 - beta2)) - 1, Math.Pow(beta2, t));
            var rho = rhoInf - (2 * t * power / (1 - power));
            if (rho <= 5)
                return p - (lr * mHat);
            var l = Math.Sqrt(1 - power) / (Math.Sqrt(v) + epsilon);
            var r = Math.Sqrt((rho - 4) * (rho - 2) * rhoInf / ((rhoInf - 4) * (rhoInf - 2) * rho));
            return p - (lr * mHat * r * l);
        }
    }
}
