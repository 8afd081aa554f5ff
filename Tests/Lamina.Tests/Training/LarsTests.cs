using Lamina.Tests.Doubles;

namespace Lamina.Tests.Training;

public class LarsTests
{
    [Theory]
    [InlineData(0.9, 0, 0.001, false, false)]
    [InlineData(0.9, 1e-2, 0.02, false, false)]
    [InlineData(0.5, 1e-2, 0.02, true, true)]
    [InlineData(0, 1e-3, 0.01, false, false)]
    public void A_thousand_steps_are_the_papers(double momentum, double weightDecay, double trust, bool nesterov, bool maximize)
    {
        var lars = new Lars(0.1f, momentum, weightDecay, trust, nesterov: nesterov, maximize: maximize);
        var twin = new NaiveLars(0.1f, momentum, weightDecay, trust, nesterov, maximize);
        var parameters = OptimizerRuns.Start();
        var expected = Array.ConvertAll(parameters, value => (double)value);
        for (var step = 0; step < 1000; step++)
        {
            var gradient = OptimizerRuns.Gradient(step);
            lars.Step(parameters, gradient);
            twin.Step(expected, gradient);
            for (var i = 0; i < expected.Length; i++)
                Assert.True(Math.Abs(expected[i] - parameters[i]) <= 1e-4 * (1 + Math.Abs(expected[i])), $"step {step + 1}, element {i}: expected {expected[i]}, actual {parameters[i]}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_tensor_has_a_rate_of_its_own_and_vectors_only_if_asked_for(bool adaptVectors)
    {
        using var network = new LinearNetwork(2, 3, seed: 1);
        var (weight, bias) = (network.Weight.Values.ToArray(), network.Bias.Values.ToArray());
        network.TrainStep([1, 2], [0], Loss.CrossEntropy, new Lars(1, momentum: 0, trustCoefficient: 0.1, adaptVectors: adaptVectors));
        AssertStep(weight, network.Weight, isAdapted: true);
        AssertStep(bias, network.Bias, adaptVectors);

        static void AssertStep(float[] before, Parameter parameter, bool isAdapted)
        {
            var gradient = parameter.Gradient.ToArray();
            var rate = isAdapted ? 0.1 * Norm(before) / Norm(gradient) : 1;
            for (var i = 0; i < before.Length; i++)
                Assert.Equal(before[i] - (rate * gradient[i]), parameter.Values[i], 1e-5);
        }
    }

    [Fact]
    public void A_tensor_of_zeros_begins_as_with_SGD()
    {
        var parameters = new float[2];
        new Lars(0.5f).Step(parameters, [1f, 2f]);
        Assert.Equal([-0.5f, -1f], parameters);
    }

    [Fact]
    public void Arguments_out_of_range_are_refused_by_name()
    {
        Assert.Equal("momentum", Assert.Throws<ArgumentOutOfRangeException>(() => new Lars(1, momentum: -1)).ParamName);
        Assert.Equal("trustCoefficient", Assert.Throws<ArgumentOutOfRangeException>(() => new Lars(1, trustCoefficient: -1)).ParamName);
        Assert.Equal("epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new Lars(1, epsilon: double.NaN)).ParamName);
        Assert.Equal("nesterov", Assert.Throws<ArgumentException>(() => new Lars(1, momentum: 0, nesterov: true)).ParamName);
    }

    private static double Norm(IEnumerable<float> values) => Math.Sqrt(values.Sum(value => (double)value * value));

    /// <summary>The paper's algorithm over one tensor, in double.</summary>
    private sealed class NaiveLars(double lr, double momentum, double weightDecay, double trust, bool nesterov, bool maximize)
    {
        private double[]? buffer;

        public void Step(double[] p, float[] gradient)
        {
            var g = Array.ConvertAll(gradient, value => maximize ? -(double)value : value);
            var (pNorm, gNorm) = (Math.Sqrt(p.Sum(x => x * x)), Math.Sqrt(g.Sum(x => x * x)));
            var rate = trust * pNorm / (gNorm + (weightDecay * pNorm) + 1e-8);
            buffer ??= new double[p.Length];
            for (var i = 0; i < p.Length; i++)
            {
                var d = rate * (g[i] + (weightDecay * p[i]));
                buffer[i] = (momentum * buffer[i]) + d;
                p[i] -= lr * (nesterov ? d + (momentum * buffer[i]) : buffer[i]);
            }
        }
    }
}
