using ILGPU;
using Lamina.GpuServices;

namespace Lamina.GpuTests.Functions;

public class DeviceMathTests
{
    internal enum Function
    {
        ReLU,
        Exp,
        Sigmoid,
        Tanh,
        Log,
        Expm1,
        Softplus,
    }

    public static TheoryData<string, string, double> Bounds()
    {
        var bounds = new TheoryData<string, string, double>();
        foreach (var device in new[] { TestGpu.Simulator, TestGpu.OpenCL })
        {
            bounds.Add(device, nameof(Function.ReLU), 0);
            bounds.Add(device, nameof(Function.Exp), 2);
            bounds.Add(device, nameof(Function.Sigmoid), 5);
            bounds.Add(device, nameof(Function.Tanh), 5);
            bounds.Add(device, nameof(Function.Log), 2);
            bounds.Add(device, nameof(Function.Expm1), 4);
            bounds.Add(device, nameof(Function.Softplus), 4);
        }

        return bounds;
    }

    [SkippableTheory]
    [MemberData(nameof(Bounds))]
    public void Functions_keep_their_stated_bounds(string device, string name, double bound)
    {
        var gpu = TestGpu.Open(device);
        var function = Enum.Parse<Function>(name);
        // All exponents and both signs, in steps that reach all mantissa bits; subnormal numbers are left out, which a device may take for 0.
        var numbers = new List<float>();
        var step = device == TestGpu.Simulator ? 1_048_573u : 4093u;
        for (var bits = 0x0080_0000u; bits < 0x7F80_0000u; bits += step)
        {
            numbers.Add(BitConverter.UInt32BitsToSingle(bits));
            numbers.Add(-BitConverter.UInt32BitsToSingle(bits));
        }

        var results = Evaluate(gpu, function, [.. numbers]);
        foreach (var (i, x) in numbers.Index())
        {
            var exact = Exact(function, x);
            if (Math.Abs(exact) < 1.17549435e-38 && exact != 0)
            {
                Assert.True(Math.Abs(results[i]) <= 1.18e-38f, $"{name}({x:R}) = {results[i]:R}, exactly {exact:R}.");
                continue;
            }

            var rounded = (float)exact;
            var ulp = float.IsFinite(rounded) ? Math.BitIncrement((double)MathF.BitIncrement(Math.Abs(rounded)) - Math.Abs(rounded)) : 1;
            var error = results[i].Equals(rounded) ? 0 : Math.Abs(results[i] - exact) / ulp;
            Assert.True(error <= bound, $"{name}({x:R}) = {results[i]:R}, exactly {exact:R}: {error:0.00} ulp, allowed {bound}.");
        }
    }

    [SkippableTheory]
    [InlineData(TestGpu.Simulator)]
    [InlineData(TestGpu.OpenCL)]
    public void Functions_of_what_is_no_number(string device)
    {
        var gpu = TestGpu.Open(device);
        float[] x = [float.NaN, float.PositiveInfinity, float.NegativeInfinity, 0f];
        Assert.Equal([float.NaN, float.PositiveInfinity, 0f, 0f], Evaluate(gpu, Function.ReLU, x));
        Assert.Equal([float.NaN, float.PositiveInfinity, 0f, 1f], Evaluate(gpu, Function.Exp, x));
        Assert.Equal([float.NaN, 1f, 0f, 0.5f], Evaluate(gpu, Function.Sigmoid, x));
        Assert.Equal([float.NaN, 1f, -1f, 0f], Evaluate(gpu, Function.Tanh, x));
        Assert.Equal([float.NaN, float.PositiveInfinity, float.NaN, float.NegativeInfinity], Evaluate(gpu, Function.Log, x));
        Assert.Equal([float.NaN, float.PositiveInfinity, -1f, 0f], Evaluate(gpu, Function.Expm1, x));
        Assert.Equal([float.NaN, float.PositiveInfinity, 0f, MathF.Log(2)], Evaluate(gpu, Function.Softplus, x));
    }

    private static float[] Evaluate(Gpu gpu, Function function, float[] numbers)
    {
        using var x = gpu.Upload(numbers);
        using var y = gpu.Allocate<float>(numbers.Length);
        gpu.Kernels.ForEach(new Evaluation { X = x.View, Y = y.View, Function = (int)function });
        return y.ToArray();
    }

    private static double Exact(Function function, double x) => function switch
    {
        Function.ReLU => Math.Max(0, x),
        Function.Exp => Math.Exp(x),
        Function.Sigmoid => x < 0 ? Math.Exp(x) / (1 + Math.Exp(x)) : 1 / (1 + Math.Exp(-x)),
        Function.Tanh => Math.Tanh(x),
        // .NET has no expm1; near 0, where the difference cancels, 2·sinh(x/2)·e^(x/2) does not.
        Function.Expm1 => Math.Abs(x) < 1 ? 2 * Math.Sinh(x / 2) * Math.Exp(x / 2) : Math.Exp(x) - 1,
        Function.Softplus => x > 40 ? x : x < -20 ? Math.Exp(x) : Math.Log(1 + Math.Exp(x)),
        _ => Math.Log(x),
    };

    internal struct Evaluation : IElementProblem
    {
        public ArrayView<float> X;
        public ArrayView<float> Y;
        public int Function;

        public readonly int Count => X.IntLength;

        public readonly void Run(int index)
        {
            var x = X[index];
            Y[index] = Function == 0 ? DeviceMath.ReLU(x)
                : Function == 1 ? DeviceMath.Exp(x)
                : Function == 2 ? DeviceMath.Sigmoid(x)
                : Function == 3 ? DeviceMath.Tanh(x)
                : Function == 4 ? DeviceMath.Log(x)
                : Function == 5 ? DeviceMath.Expm1(x)
                : DeviceMath.Softplus(x);
        }
    }
}
