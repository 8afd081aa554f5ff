using Lamina.GpuServices;

namespace Lamina.GpuTests.Optimizers;

/// <summary>Steps against those of the processor.</summary>
public class DeviceOptimizerTests
{
    /// <summary>Every option at least once.</summary>
    private static readonly Dictionary<string, Func<Optimizer>> Optimizers = new()
    {
        ["SGD"] = () => new Sgd(0.1f),
        ["SGD, decay, maximize"] = () => new Sgd(0.1f, weightDecay: 0.01, maximize: true),
        ["SGD, momentum, dampening"] = () => new Sgd(0.1f, momentum: 0.9, dampening: 0.2),
        ["SGD, Nesterov"] = () => new Sgd(0.1f, momentum: 0.9, weightDecay: 0.01, nesterov: true),
        ["Adam"] = () => new Adam(0.01f),
        ["Adam, decay, AMSGrad"] = () => new Adam(0.01f, beta1: 0.8, beta2: 0.95, epsilon: 1e-6, weightDecay: 0.1, amsGrad: true),
        ["Adam, maximize"] = () => new Adam(0.01f, maximize: true),
        ["AdamW"] = () => new AdamW(0.01f, weightDecay: 0.1),
        ["Adagrad"] = () => new Adagrad(0.1f, learningRateDecay: 0.1, weightDecay: 0.01, initialAccumulator: 0.5),
        ["RMSprop"] = () => new RMSprop(0.01f),
        ["RMSprop, momentum, centred"] = () => new RMSprop(0.01f, alpha: 0.9, epsilon: 1e-3, weightDecay: 0.1, momentum: 0.9, centered: true),
        ["Adadelta"] = () => new Adadelta(weightDecay: 0.1),
        ["Adamax"] = () => new Adamax(0.01f, weightDecay: 0.1),
        ["NAdam"] = () => new NAdam(0.01f, weightDecay: 0.1),
        ["RAdam"] = () => new RAdam(0.01f, beta2: 0.9, weightDecay: 0.1),
        ["Lion"] = () => new Lion(0.01f, weightDecay: 0.1),
        ["LARS"] = () => new Lars(0.1f, weightDecay: 0.01, trustCoefficient: 0.1, nesterov: true),
        ["AdamW, AMSGrad"] = () => new AdamW(0.01f, amsGrad: true),
    };

    public static TheoryData<string, string, int> Cases()
    {
        var cases = new TheoryData<string, string, int>();
        foreach (var name in Optimizers.Keys)
        {
            cases.Add(TestGpu.Simulator, name, 70);
            cases.Add(TestGpu.OpenCL, name, 100_003);
        }

        return cases;
    }

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public void Steps_are_those_of_the_processor(string device, string name, int length)
    {
        var gpu = TestGpu.Open(device);
        var (onHost, onDevice) = (Optimizers[name](), Optimizers[name]());
        var expected = Numbers.Uniform(length, 1);
        using var parameters = gpu.Upload(expected);
        using var optimizer = new DeviceOptimizer(gpu, onDevice, length);
        Assert.Equal(DeviceOptimizer.ArenasOf(onDevice), optimizer.Arenas);
        for (var step = 0; step < 4; step++)
        {
            var gradients = Numbers.Uniform(length, 2 + step);
            using var dp = gpu.Upload(gradients);
            onHost.LearningRate = onDevice.LearningRate = 0.1f / (1 + step);
            onHost.Step(expected, gradients);
            optimizer.Step(parameters.View, dp.View);
        }

        Numbers.AssertClose("parameters", [.. expected.Select(p => (double)p)], parameters.ToArray(), 2e-6, 1e-6);
    }

    [Fact]
    public void State_goes_to_the_device_and_comes_back()
    {
        const int Length = 9;
        var gpu = TestGpu.Open(TestGpu.Simulator);
        var (throughout, split) = (new Adam(0.01f), new Adam(0.01f));
        var (expected, actual) = (Numbers.Uniform(Length, 1), Numbers.Uniform(Length, 1));
        var gradients = Numbers.Uniform(Length, 2);
        for (var step = 0; step < 3; step++)
            throughout.Step(expected, gradients);

        split.Step(actual, gradients); // a step of the processor, one of the device, one of the processor
        using (var optimizer = new DeviceOptimizer(gpu, split, Length))
        {
            using var parameters = gpu.Upload(actual);
            using var dp = gpu.Upload(gradients);
            optimizer.Step(parameters.View, dp.View);
            parameters.CopyTo(actual);
            optimizer.CopyStateToHost();
        }

        split.Step(actual, gradients);
        Numbers.AssertClose("parameters", [.. expected.Select(p => (double)p)], actual, 2e-6, 1e-6);
    }

    [Fact]
    public void What_does_not_fit_is_told()
    {
        var gpu = TestGpu.Open(TestGpu.Simulator);
        Assert.Contains("has no device kernel", Assert.Throws<NotSupportedException>(() => new DeviceOptimizer(gpu, new OwnOptimizer(), 3)).Message, StringComparison.Ordinal);
        var used = new Adam();
        used.Step(new float[4], new float[4]);
        Assert.Contains("the state of 4 parameters (padding included), but is given 3", Assert.Throws<InvalidOperationException>(() => new DeviceOptimizer(gpu, used, 3)).Message, StringComparison.Ordinal);
        using var optimizer = new DeviceOptimizer(gpu, new Sgd(0.1f), 3);
        using var two = gpu.Allocate<float>(2);
        Assert.Contains("2 parameters and 2 gradients", Assert.Throws<ArgumentException>(() => optimizer.Step(two.View, two.View)).Message, StringComparison.Ordinal);
    }

    private sealed class OwnOptimizer : Optimizer
    {
        protected internal override void Step(Span<float> parameters, ReadOnlySpan<float> gradients)
        {
        }
    }
}
