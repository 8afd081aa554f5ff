using Lamina.CompilerServices;

namespace Lamina.Execution.Tests;

/// <summary>The vector functions against doubles, over floats sampled from the whole range of bits, at every width.</summary>
public sealed class VectorMathTests
{
    private const uint Stride = 20011; // a prime: about 215,000 floats, of every exponent and sign

    private delegate float[] Evaluation(float[] inputs);

    public static TheoryData<string> Widths => new("512", "256", "128");

    [Theory]
    [MemberData(nameof(Widths))]
    public void Tanh_is_within_5_ulp_everywhere(string width) => AssertWithin(5, Floats(_ => true), Run(width, "tanh"), Math.Tanh);

    [Theory]
    [MemberData(nameof(Widths))]
    public void Sigmoid_is_within_4_ulp_where_it_is_a_normal_number(string width) =>
        AssertWithin(4, Floats(x => x > -87), Run(width, "sigmoid"), x => 1 / (1 + Math.Exp(-x)));

    [Theory]
    [MemberData(nameof(Widths))]
    public void Sigmoid_vanishes_below(string width) =>
        Assert.All(Run(width, "sigmoid")(Floats(x => x < -88)), y => Assert.InRange(y, 0, 1.2e-38f));

    [Theory]
    [MemberData(nameof(Widths))]
    public void Exp_is_within_2_ulp_in_its_range(string width) =>
        AssertWithin(2, Floats(x => x is > -87.3f and < 88.37f), Run(width, "exp"), Math.Exp);

    [Theory]
    [MemberData(nameof(Widths))]
    public void ReLU_is_exact(string width) => AssertWithin(0, Floats(_ => true), Run(width, "relu"), x => Math.Max(0, x));

    [Theory]
    [MemberData(nameof(Widths))]
    public void Not_a_number_stays_one_and_infinities_saturate(string width)
    {
        float[] inputs = [float.NaN, float.PositiveInfinity, float.NegativeInfinity, 0, -0f, float.Epsilon, -float.Epsilon, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        var tanh = Run(width, "tanh")(inputs);
        Assert.Equal([float.NaN, 0, 0, float.Epsilon, -float.Epsilon], [tanh[0], .. tanh[3..7]]);
        Assert.InRange(tanh[1], 1 - 3e-7f, 1);
        Assert.Equal(-tanh[1], tanh[2]);
        var sigmoid = Run(width, "sigmoid")(inputs);
        Assert.Equal([float.NaN, 1, 0.5f], [sigmoid[0], sigmoid[1], sigmoid[3]]);
        Assert.InRange(sigmoid[2], 0, 1.2e-38f);
        Assert.Equal([float.NaN, float.PositiveInfinity, 0, 0, 0, float.Epsilon, 0], Run(width, "relu")(inputs)[..7]);
        var exp = Run(width, "exp")(inputs);
        Assert.True(float.IsNaN(exp[0]));
        Assert.True(exp[1] > 1e38f);
        Assert.InRange(exp[2], 0, 1.2e-38f);
        Assert.Equal(1, exp[3]);
    }

    private static void AssertWithin(double ulps, float[] inputs, Evaluation function, Func<double, double> exact)
    {
        var actual = function(inputs);
        var (worst, at) = (0.0, 0f);
        for (var i = 0; i < inputs.Length; i++)
        {
            var expected = exact(inputs[i]);
            var rounded = MathF.Abs((float)expected);
            var error = Math.Abs(actual[i] - expected) / (MathF.BitIncrement(rounded) - rounded);
            Assert.False(double.IsNaN(error) && actual[i] != (float)expected, $"f({inputs[i]:R}) is {actual[i]}, not {expected}.");
            if (error > worst)
                (worst, at) = (error, inputs[i]);
        }

        Assert.True(worst <= ulps, $"{worst:F2} ulp at {at:R}, more than {ulps}.");
    }

    private static float[] Floats(Func<float, bool> isWanted)
    {
        var floats = new List<float>();
        for (ulong bits = 0; bits <= uint.MaxValue; bits += Stride)
        {
            var value = BitConverter.UInt32BitsToSingle((uint)bits);
            if (float.IsFinite(value) && isWanted(value))
                floats.Add(value);
        }

        while (floats.Count % 16 != 0)
            floats.Add(floats[0]);
        return [.. floats];
    }

    private static Evaluation Run(string width, string function) => width switch
    {
        "512" => inputs => Evaluate<Lanes512>(inputs, function),
        "256" => inputs => Evaluate<Lanes256>(inputs, function),
        _ => inputs => Evaluate<Lanes128>(inputs, function),
    };

    private static float[] Evaluate<V>(float[] inputs, string function)
        where V : struct, ILanes<V>
    {
        var outputs = new float[inputs.Length];
        for (var i = 0; i < inputs.Length; i += V.Count)
        {
            var x = V.Load(ref inputs[0], i);
            var y = function switch
            {
                "tanh" => VectorMath.Tanh(x),
                "sigmoid" => VectorMath.Sigmoid(x),
                "exp" => VectorMath.Exp(x),
                _ => VectorMath.ReLU(x),
            };
            V.Store(y, ref outputs[0], i);
        }

        return outputs;
    }
}
