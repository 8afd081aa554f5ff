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
