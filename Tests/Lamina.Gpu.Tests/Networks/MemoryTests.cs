using Lamina.GpuServices;

namespace Lamina.GpuTests.Networks;

/// <summary>Memory: nothing is allocated in a step, and what does not fit is told before it is tried.</summary>
public class MemoryTests
{
    [SkippableFact]
    public void A_step_allocates_nothing_on_the_device_and_next_to_nothing_on_the_host()
    {
        var gpu = TestGpu.Open(TestGpu.OpenCL);
        using var twins = new Twins(() => new SmallResNet(1), gpu);
        var (inputs, labels, optimizer) = (twins.Inputs(8), twins.Labels(8), new Adam(1e-3f));
        for (var step = 0; step < 3; step++)
            twins.Device.TrainStep(inputs, labels, Loss.CrossEntropy, optimizer);
        var (buffers, bytes) = (gpu.Allocations, GC.GetAllocatedBytesForCurrentThread());
        const int Steps = 10;
        for (var step = 0; step < Steps; step++)
            twins.Device.TrainStep(inputs, labels, Loss.CrossEntropy, optimizer);
        Assert.Equal(buffers, gpu.Allocations);
        // ILGPU makes small objects for copies.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - bytes) / Steps, 0, 2048);
    }

    [Fact]
    public void What_does_not_fit_is_told_with_the_plan_and_the_batch_that_fits()
    {
        using var network = new DeepMaps().To(TestGpu.Open(TestGpu.Simulator));
        var memory = TestGpu.Open(TestGpu.Simulator).Device.MemoryBytes;
        var samples = (int)(memory / (sizeof(float) * DeepMaps.Layers * DeepMaps.MapFloats)) + 1;
        var exception = Assert.Throws<GpuMemoryException>(() => network.ComputeGradients(new float[samples], new int[samples], Loss.CrossEntropy));
        Assert.InRange(exception.PlannedBytes, memory + 1, 4 * memory);
        Assert.InRange(exception.LargestBatch!.Value, samples / 4, samples - 1);
        Assert.Contains($"for a batch of {samples}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_that_kernels_cannot_count_is_refused_with_the_largest_one()
    {
        using var network = new DeepMaps().To(TestGpu.Open(TestGpu.Simulator));
        var largest = TileLimits.MostNumbers / DeepMaps.MapFloats;
        var exception = Assert.Throws<ArgumentException>(() => network.ComputeGradients(new float[largest + 1], new int[largest + 1], Loss.CrossEntropy));
        Assert.Contains($"a batch of {largest + 1} samples", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"The largest batch is {largest}.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_between_two_parameters_is_zero_for_an_optimizer()
    {
        using var gpu = TestGpu.Poisoned(Gpu.Simulator(warning: null));
        using var twins = new Twins(() => new Activations(1), gpu);
        var (inputs, labels) = (twins.Inputs(2), twins.Labels(2));
        var (onHost, onDevice) = (new NormOfAll(), new NormOfAll());
        twins.Host.TrainStep(inputs, labels, Loss.CrossEntropy, onHost);
        twins.Device.TrainStep(inputs, labels, Loss.CrossEntropy, onDevice);
        Assert.Equal(onHost.Squares, onDevice.Squares, 1e-6);

        // A kernel of the device's own reads there too.
        twins.Device.TrainStep(inputs, labels, Loss.CrossEntropy, new Adam(1e-3f));
        twins.Device.ToProcessor();
        Assert.DoesNotContain(twins.Device.ParameterBuffer.Span.ToArray(), float.IsNaN);
    }

    /// <summary>An optimizer that looks at all gradients at once, as those that clip their norm do.</summary>
    private sealed class NormOfAll : Optimizer
    {
        public double Squares { get; private set; }

        protected internal override void Step(Span<float> parameters, ReadOnlySpan<float> gradients)
        {
            foreach (var gradient in gradients)
                Squares += (double)gradient * gradient;
        }
    }
}

/// <summary>One pixel in, many large maps on the way.</summary>
[Network(1, 1, 1)]
internal sealed partial class DeepMaps
{
    public const int Layers = 40;
    public const int MapFloats = 2 * 63 * 63;

    static Flow Define(Flow x)
    {
        x = x.Conv2d(2, 1, padding: 31);
        for (var layer = 0; layer < Layers; layer++)
            x = x.Conv2d(2, 1).Tanh();
        return x.AdaptiveAvgPool2d(1).Flatten();
    }
}
