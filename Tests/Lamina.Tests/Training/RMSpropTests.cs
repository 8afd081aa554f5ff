namespace Lamina.Tests.Training;

public class RMSpropTests
{
    [Theory]
    [InlineData(0.99, 1e-8, 0, 0, false, false)]
    [InlineData(0.9, 1e-8, 0.01, 0.9, false, false)]
    [InlineData(0.95, 1e-3, 0, 0, true, false)]
    [InlineData(0.8, 1e-4, 0.1, 0.5, true, true)]
    public void Every_step_is_PyTorchs(double alpha, double epsilon, double weightDecay, double momentum, bool centered, bool maximize) =>
        OptimizerRuns.AssertFollows(
            new RMSprop(0.01f, alpha, epsilon, weightDecay, momentum, centered, maximize),
            () => new TorchRMSprop(0.01f, alpha, epsilon, weightDecay, momentum, centered, maximize).Step,
            tolerance: centered ? 1e-4 : 1e-5); // a difference of near numbers

    [Fact]
    public void A_gradient_that_never_changes_has_no_variance_and_yet_a_root()
    {
        var parameters = new float[200];
        var gradient = Enumerable.Range(0, parameters.Length).Select(i => 0.01f + (0.015f * i)).ToArray();
        var centered = new RMSprop(1e-6f, alpha: 0.9, centered: true);
        for (var step = 0; step < 500; step++)
            centered.Step(parameters, gradient);
        Assert.All(parameters, value => Assert.True(float.IsFinite(value)));
    }

    [Fact]
    public void What_is_kept_depends_on_what_is_asked_for()
    {
        Assert.Equal(["square_avg"], new RMSprop().State.Names);
        Assert.Equal(["square_avg", "grad_avg"], new RMSprop(centered: true).State.Names);
        Assert.Equal(["square_avg", "momentum_buffer"], new RMSprop(momentum: 0.9).State.Names);
        Assert.Equal(["square_avg", "grad_avg", "momentum_buffer"], new RMSprop(momentum: 0.9, centered: true).State.Names);
    }

    [Fact]
    public void Defaults_are_PyTorchs()
    {
        var rms = new RMSprop();
        Assert.Equal((1e-2f, 0.99, 1e-8, 0.0, 0.0, false), (rms.LearningRate, rms.Alpha, rms.Epsilon, rms.WeightDecay, rms.Momentum, rms.Centered));
    }

    [Fact]
    public void Arguments_out_of_range_are_refused_by_name()
    {
        Assert.Equal("alpha", Assert.Throws<ArgumentOutOfRangeException>(() => new RMSprop(alpha: 1)).ParamName);
        Assert.Equal("epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new RMSprop(epsilon: -1)).ParamName);
        Assert.Equal("momentum", Assert.Throws<ArgumentOutOfRangeException>(() => new RMSprop(momentum: -1)).ParamName);
        Assert.Equal("weightDecay", Assert.Throws<ArgumentOutOfRangeException>(() => new RMSprop(weightDecay: -1)).ParamName);
    }

    /// <inheritdoc cref="TorchSgd"/>
    private sealed class TorchRMSprop(double lr, double alpha, double epsilon, double weightDecay, double momentum, bool centered, bool maximize)
    {
        private double v, mean, buffer;

        public double Step(double p, double g)
        {
            g = (maximize ? -g : g) + (weightDecay * p);
            v = (alpha * v) + ((1 - alpha) * g * g);
            var variance = v;
            if (centered)
            {
                mean = (alpha * mean) + ((1 - alpha) * g);
                variance -= mean * mean;
            }

            var way = g / (Math.Sqrt(variance) + epsilon);
            if (momentum > 0)
                way = buffer = (momentum * buffer) + way;
            return p - (lr * way);
        }
    }
}
