using Lamina.GpuServices;

namespace Lamina.GpuTests.Losses;

/// <summary>Losses against those of the processor, which sum in double.</summary>
public class DeviceLossTests
{
    public static TheoryData<string, int, int> Shapes => new()
    {
        { TestGpu.Simulator, 3, 5 },
        { TestGpu.Simulator, 2, 70 },
        { TestGpu.OpenCL, 67, 10 },
        { TestGpu.OpenCL, 33, 1000 },
        { TestGpu.OpenCL, 1, 1 },
    };

    [SkippableTheory]
    [MemberData(nameof(Shapes))]
    public void Cross_entropy_of_labels(string device, int samples, int classes)
    {
        var gpu = TestGpu.Open(device);
        var weight = Numbers.Uniform(classes, 9).Select(x => x + 1.5f).ToArray();
        foreach (var loss in new[]
        {
            new CrossEntropyLoss(),
            new CrossEntropyLoss { LabelSmoothing = 0.1, Weight = weight },
            new CrossEntropyLoss { Reduction = Reduction.Sum, Weight = weight },
            new CrossEntropyLoss { IgnoreIndex = 0, LabelSmoothing = 0.3 },
        })
        {
            var outputs = Outputs(samples, classes);
            var labels = Enumerable.Range(0, samples).Select(i => (i * 7) % classes).ToArray();
            var normalizer = loss.Normalizer(labels, classes);
            var gradient = new float[outputs.Length];
            var expected = loss.Evaluate(outputs, labels, classes, normalizer, gradient);

            using var deviceLoss = new DeviceLoss(gpu, loss, classes);
            using var y = gpu.Upload(outputs);
            using var targets = gpu.Upload(labels);
            using var dy = gpu.Allocate<float>(outputs.Length);
            using var result = gpu.Allocate<float>(1);
            Assert.Equal(normalizer, deviceLoss.Normalizer(labels));
            deviceLoss.Evaluate(y.View, targets.View, normalizer, dy.View, result.View);
            Numbers.AssertClose("loss", [expected], result.ToArray(), 2e-6, 1e-6);
            Numbers.AssertClose("gradient", [.. gradient.Select(g => (double)g)], dy.ToArray(), 2e-6, 1e-7);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Shapes))]
    public void Cross_entropy_of_probabilities(string device, int samples, int classes)
    {
        var gpu = TestGpu.Open(device);
        var loss = new CrossEntropyLoss { LabelSmoothing = 0.2, Weight = [.. Numbers.Uniform(classes, 9).Select(x => x + 1.5f)] };
        var outputs = Outputs(samples, classes);
        var probabilities = Numbers.Uniform(samples * classes, 4).Select(x => (x + 1) / classes).ToArray();
        var (expected, gradient) = Expected(loss, outputs, probabilities, classes);
        var (actual, actualGradient) = Actual(gpu, loss, outputs, probabilities, classes);
        Numbers.AssertClose("loss", [expected], [actual], 2e-6, 1e-6);
        Numbers.AssertClose("gradient", gradient, actualGradient, 2e-6, 1e-7);
    }

    [SkippableTheory]
    [MemberData(nameof(Shapes))]
    public void Mean_squared_error(string device, int samples, int outputs)
    {
        var gpu = TestGpu.Open(device);
        foreach (var loss in new[] { new MSELoss(), new MSELoss { Reduction = Reduction.Sum } })
        {
            var (y, t) = (Numbers.Uniform(samples * outputs, 1), Numbers.Uniform(samples * outputs, 2));
            var (expected, gradient) = Expected(loss, y, t, outputs);
            var (actual, actualGradient) = Actual(gpu, loss, y, t, outputs);
            Numbers.AssertClose("loss", [expected], [actual], 2e-6, 0);
            Numbers.AssertClose("gradient", gradient, actualGradient, 2e-6, 1e-8);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Shapes))]
    public void Every_element_wise_loss(string device, int samples, int outputs)
    {
        var gpu = TestGpu.Open(device);
        float[] weights = [.. Numbers.Uniform(outputs, 9).Select(x => x + 1.5f)], others = [.. Numbers.Uniform(outputs, 8).Select(x => x + 1.5f)];
        foreach (var loss in new ElementLoss[]
        {
            new L1Loss(),
            new SmoothL1Loss { Beta = 0.4, Reduction = Reduction.Sum },
            new HuberLoss { Delta = 0.4 },
            new BCELoss { Weight = weights },
            new BCEWithLogitsLoss(),
            new BCEWithLogitsLoss { Weight = weights, PosWeight = others, Reduction = Reduction.Sum },
            new MultiLabelSoftMarginLoss { Weight = weights },
            new KLDivLoss { Reduction = Reduction.BatchMean },
            new KLDivLoss { LogTarget = true },
            new HingeEmbeddingLoss { Margin = 0.3 },
            new FocalLoss { Alpha = 0.7, Gamma = 1.3 },
        })
        {
            var isProbability = loss is BCELoss;
            float[] y = [.. Numbers.Uniform(samples * outputs, 1).Select(x => isProbability ? 0.5f + (0.49f * x) : 3 * x)];
            float[] t = [.. Numbers.Uniform(samples * outputs, 2).Select(x => loss is HingeEmbeddingLoss ? (x < 0 ? -1 : 1) : x < -0.5f ? 0 : x > 0.5f ? 1 : x + 0.5f)];
            var (expected, gradient) = Expected(loss, y, t, outputs);
            var (actual, actualGradient) = Actual(gpu, loss, y, t, outputs);
            Numbers.AssertClose($"{loss.GetType().Name}: loss", [expected], [actual], 5e-6, 1e-6);
            Numbers.AssertClose($"{loss.GetType().Name}: gradient", gradient, actualGradient, 5e-6, 1e-7);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Shapes))]
    public void Negative_log_likelihood(string device, int samples, int classes)
    {
        var gpu = TestGpu.Open(device);
        float[] weight = [.. Numbers.Uniform(classes, 9).Select(x => x + 1.5f)];
        foreach (var loss in new[] { new NLLLoss(), new NLLLoss { Weight = weight, IgnoreIndex = 1 }, new NLLLoss { Weight = weight, Reduction = Reduction.Sum } })
        {
            var outputs = Outputs(samples, classes);
            var labels = Enumerable.Range(0, samples).Select(i => (i * 7) % classes).ToArray();
            var normalizer = loss.Normalizer(labels, classes);
            var gradient = new float[outputs.Length];
            var expected = loss.Evaluate(outputs, labels, classes, normalizer, gradient);
            using var deviceLoss = new DeviceLoss(gpu, loss, classes);
            using var y = gpu.Upload(outputs);
            using var targets = gpu.Upload(labels);
            using var dy = gpu.Allocate<float>(outputs.Length);
            using var result = gpu.Allocate<float>(1);
            deviceLoss.Evaluate(y.View, targets.View, normalizer, dy.View, result.View);
            Numbers.AssertClose("loss", [expected], result.ToArray(), 5e-6, 1e-6);
            Numbers.AssertClose("gradient", [.. gradient.Select(g => (double)g)], dy.ToArray(), 2e-6, 1e-7);
        }
    }

    [Fact]
    public void Samples_that_are_all_ignored_have_the_mean_that_PyTorch_gives()
    {
        var gpu = TestGpu.Open(TestGpu.Simulator);
        var loss = new CrossEntropyLoss { IgnoreIndex = 1 };
        using var deviceLoss = new DeviceLoss(gpu, loss, 3);
        using var y = gpu.Upload(Outputs(2, 3));
        using var labels = gpu.Upload<int>([1, 1]);
        using var dy = gpu.Upload(Outputs(2, 3));
        using var result = gpu.Allocate<float>(1);
        deviceLoss.Evaluate(y.View, labels.View, deviceLoss.Normalizer([1, 1]), dy.View, result.View);
        Assert.Equal(new float[6], dy.ToArray());
        Assert.Equal(float.NaN, result.ToArray()[0]);
    }

    [Fact]
    public void The_loss_alone_leaves_the_gradient_be()
    {
        var gpu = TestGpu.Open(TestGpu.Simulator);
        using var deviceLoss = new DeviceLoss(gpu, Loss.CrossEntropy, 3);
        var outputs = Outputs(2, 3);
        using var y = gpu.Upload(outputs);
        using var labels = gpu.Upload<int>([2, 0]);
        using var result = gpu.Allocate<float>(1);
        deviceLoss.Evaluate(y.View, labels.View, 2, default, result.View);
        Numbers.AssertClose("loss", [Loss.CrossEntropy.Evaluate(outputs, [2, 0], 3, 2, [])], result.ToArray(), 2e-6, 0);
        Assert.Equal(outputs, y.ToArray());
    }

    [Fact]
    public void What_a_device_cannot_compute_is_told()
    {
        var gpu = TestGpu.Open(TestGpu.Simulator);
        Assert.Contains("has no device kernel", Assert.Throws<NotSupportedException>(() => new DeviceLoss(gpu, new OwnLoss(), 3)).Message, StringComparison.Ordinal);
        Assert.Contains("2 class weights", Assert.Throws<ArgumentException>(() => new DeviceLoss(gpu, new CrossEntropyLoss { Weight = [1, 2] }, 3)).Message, StringComparison.Ordinal);
        using var loss = new DeviceLoss(gpu, Loss.CrossEntropy, 3);
        Assert.Throws<ArgumentOutOfRangeException>(() => loss.Normalizer([3]));
    }

    private static float[] Outputs(int samples, int classes) => [.. Numbers.Uniform(samples * classes, 5).Select(x => 10 * x)];

    private static (double Loss, double[] Gradient) Expected(Loss loss, float[] outputs, float[] targets, int outputSize)
    {
        var gradient = new float[outputs.Length];
        var value = loss.Evaluate(outputs, targets, outputSize, loss.Normalizer(targets, outputSize), gradient);
        return (value, [.. gradient.Select(g => (double)g)]);
    }

    private static (float Loss, float[] Gradient) Actual(Gpu gpu, Loss loss, float[] outputs, float[] targets, int outputSize)
    {
        using var deviceLoss = new DeviceLoss(gpu, loss, outputSize);
        using var y = gpu.Upload(outputs);
        using var t = gpu.Upload(targets);
        using var dy = gpu.Allocate<float>(outputs.Length);
        using var result = gpu.Allocate<float>(1);
        deviceLoss.Evaluate(y.View, t.View, deviceLoss.Normalizer(targets), dy.View, result.View);
        return (result.ToArray()[0], dy.ToArray());
    }

    private sealed class OwnLoss : Loss
    {
        protected internal override double Normalizer(ReadOnlySpan<int> labels, int outputSize) => 1;

        protected internal override double Normalizer(ReadOnlySpan<float> targets, int outputSize) => 1;

        protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, int outputSize, double normalizer, Span<float> gradient) => 0;

        protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, int outputSize, double normalizer, Span<float> gradient) => 0;
    }
}
