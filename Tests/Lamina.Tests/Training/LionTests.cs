namespace Lamina.Tests.Training;

public class LionTests
{
    [Theory]
    [InlineData(0.9, 0.99, 0, false)]
    [InlineData(0.5, 0.8, 0.1, false)]
    [InlineData(0.95, 0.98, 1, true)]
    public void A_thousand_steps_are_the_papers(double beta1, double beta2, double weightDecay, bool maximize) =>
        OptimizerRuns.AssertFollows(
            new Lion(0.01f, beta1, beta2, weightDecay, maximize),
            () => new NaiveLion(0.01f, beta1, beta2, weightDecay, maximize).Step,
            steps: 1000,
            tolerance: 1e-4);

    [Fact]
    public void Every_element_goes_as_far_and_one_without_a_gradient_stays()
    {
        float[] parameters = [1, 1, 1];
        new Lion(0.125f).Step(parameters, [3f, -0.01f, 0f]);
        Assert.Equal([0.875f, 1.125f, 1f], parameters);
    }

    [Fact]
    public void Not_a_number_does_not_pass_for_a_standstill()
    {
        float[] parameters = [1, 1];
        new Lion(0.125f).Step(parameters, [float.NaN, 1]);
        Assert.Equal([float.NaN, 0.875f], parameters);
    }

    [Fact]
    public void Defaults_are_the_papers()
    {
        var lion = new Lion();
        Assert.Equal((1e-4f, 0.9, 0.99, 0.0), (lion.LearningRate, lion.Beta1, lion.Beta2, lion.WeightDecay));
        Assert.Equal(["exp_avg"], lion.State.Names);
    }

    [Fact]
    public void Arguments_out_of_range_are_refused_by_name()
    {
        Assert.Equal("beta1", Assert.Throws<ArgumentOutOfRangeException>(() => new Lion(beta1: 1)).ParamName);
        Assert.Equal("beta2", Assert.Throws<ArgumentOutOfRangeException>(() => new Lion(beta2: 1)).ParamName);
        Assert.Equal("weightDecay", Assert.Throws<ArgumentOutOfRangeException>(() => new Lion(weightDecay: -1)).ParamName);
    }

    /// <summary>Algorithm 2 of the paper, in double.</summary>
    private sealed class NaiveLion(double lr, double beta1, double beta2, double weightDecay, bool maximize)
    {
        private double m;

        public double Step(double p, double g)
        {
            g = maximize ? -g : g;
            var c = (beta1 * m) + ((1 - beta1) * g);
            m = (beta2 * m) + ((1 - beta2) * g);
            return p - (lr * (Math.Sign(c) + (weightDecay * p)));
        }
    }
}
