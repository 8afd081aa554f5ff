using Lamina.CompilerServices;
using Lamina.Tests.Doubles;

namespace Lamina.Tests.Training;

public class GradientClippingTests
{
    [Theory]
    [InlineData(2.5)]
    [InlineData(0)]
    [InlineData(100)]
    public void A_norm_above_the_bound_is_scaled_down_to_it(double bound)
    {
        // ‖(3, 4)‖ = 5
        float[] parameters = [0, 0];
        new Sgd(1) { ClipNorm = bound }.Step(parameters, [3f, 4f]);
        var scale = Math.Min(1, bound / 5);
        Assert.Equal(-3 * scale, parameters[0], 1e-5);
        Assert.Equal(-4 * scale, parameters[1], 1e-5);
    }

    [Fact]
    public void Values_beyond_the_bound_are_brought_to_it()
    {
        float[] parameters = [0, 0, 0, 0];
        new Sgd(1, maximize: true) { ClipValue = 2 }.Step(parameters, [3f, -4f, 1.5f, float.NaN]);
        Assert.Equal([2f, -2f, 1.5f, float.NaN], parameters);
    }

    [Fact]
    public void Weight_decay_comes_after_clipping_as_in_PyTorch()
    {
        float[] parameters = [10];
        new Sgd(1, weightDecay: 0.5) { ClipValue = 1 }.Step(parameters, [30f]);
        Assert.Equal([4f], parameters);
    }

    [Fact]
    public void A_gradient_that_is_not_a_number_is_not_hidden()
    {
        float[] parameters = [1, 1];
        new Sgd(1) { ClipNorm = 1 }.Step(parameters, [float.NaN, 1f]);
        Assert.Equal([float.NaN, float.NaN], parameters);
    }

    [Fact]
    public void The_norm_is_that_of_all_tensors_that_are_not_frozen()
    {
        using var network = new LinearNetwork(2, 3, seed: 1);
        var bias = network.Bias.Values.ToArray();
        network.TrainStep([100, 200], [0], Loss.CrossEntropy, new Sgd(1) { Groups = [new("*.weight", frozen: true)], ClipNorm = 0.25 });
        var norm = Math.Sqrt(network.Bias.Gradient.ToArray().Sum(value => (double)value * value));
        for (var i = 0; i < bias.Length; i++)
            Assert.Equal(bias[i] - (network.Bias.Gradient[i] * Math.Min(1, 0.25 / norm)), network.Bias.Values[i], 1e-5);
    }

    [Fact]
    public void Bits_do_not_depend_on_threads()
    {
        Assert.Equal(Train(1), Train(2));

        static float[] Train(int threads)
        {
            using var network = new LinearNetwork(300, 256, seed: 1) { Threads = threads };
            var sgd = new Sgd(0.1f, momentum: 0.9) { ClipNorm = 0.01, Groups = [new("**.bias", learningRateScale: 2)] };
            for (var step = 0; step < 3; step++)
                network.TrainStep([.. Enumerable.Range(0, 300).Select(i => MathF.Sin(i + step))], [3], Loss.CrossEntropy, sgd);
            return network.ParameterBuffer.Span.ToArray();
        }
    }

    [Fact]
    public void Every_width_gives_the_same_bits_for_a_norm()
    {
        var numbers = Enumerable.Range(0, 1003).Select(i => MathF.Sin(i) * i).ToArray();
        var expected = SumOfSquares.Of<ScalarLane>(numbers);
        Assert.Equal(numbers.Sum(value => (double)value * value), expected, expected * 1e-6);
        Assert.Equal(expected, SumOfSquares.Of<Lanes128>(numbers));
        Assert.Equal(expected, SumOfSquares.Of<Lanes256>(numbers));
        Assert.Equal(expected, SumOfSquares.Of<Lanes512>(numbers));
    }

    [Fact]
    public void One_of_the_two_is_chosen()
    {
        var sgd = new Sgd(1) { ClipNorm = 1 };
        Assert.Throws<InvalidOperationException>(() => sgd.ClipValue = 1);
        sgd.ClipNorm = null;
        sgd.ClipValue = 1;
        Assert.Throws<InvalidOperationException>(() => sgd.ClipNorm = 1);
        Assert.Equal("ClipValue", Assert.Throws<ArgumentOutOfRangeException>(() => sgd.ClipValue = -1).ParamName);
    }
}
