using ILGPU;
using Lamina.GpuServices;

namespace Lamina.GpuTests.Devices;

/// <summary>Large copies to a device on a stream of their own, as on CUDA: here with marks that the host waits for.</summary>
public class UploadTests
{
    private const int Floats = 64 * 3 * 224 * 224; // a batch of ImageNet's pictures

    [Fact]
    public void A_batch_waits_for_no_kernels()
    {
        using var together = Gpu.Simulator(warning: null);
        Assert.NotEqual(0, WaitsOfThreeBatches(together));
        using var apart = Gpu.Simulator(warning: null, overlapsUploads: true);
        Assert.Equal(0, WaitsOfThreeBatches(apart));
    }

    [SkippableTheory]
    [InlineData(TestGpu.Simulator)]
    [InlineData(TestGpu.OpenCL)]
    public void Kernels_find_what_was_uploaded_before_them_and_not_what_comes_after(string device)
    {
        using var gpu = Open(device);
        using var batch = gpu.Allocate<float>(OverlappedUploads.LeastBytes);
        using var firsts = gpu.Allocate<float>(20);
        for (var step = 0; step < 20; step++) // more than there are pieces
        {
            batch.CopyFrom(Enumerable.Repeat((float)step, (int)batch.Length).ToArray());
            gpu.Kernels.ForEach(new CopyOne { From = batch.Slice(batch.Length - 1, 1), To = firsts.Slice(step, 1) });
        }

        Assert.Equal(Enumerable.Range(0, 20).Select(step => (float)step), firsts.ToArray());
    }

    [SkippableTheory]
    [InlineData(TestGpu.Simulator)]
    [InlineData(TestGpu.OpenCL)]
    public void More_than_all_pieces_hold_arrives_whole(string device)
    {
        using var gpu = Open(device);
        var numbers = Numbers.Uniform(32_000_001, 1);
        using var buffer = gpu.Allocate<float>(numbers.Length + 3);
        buffer.CopyFrom(numbers, offset: 3);
        var back = new float[numbers.Length];
        buffer.CopyTo(back, offset: 3);
        Assert.True(numbers.AsSpan().SequenceEqual(back));
    }

    private static int WaitsOfThreeBatches(Gpu gpu)
    {
        var numbers = new float[Floats];
        using var batch = gpu.Allocate<float>(Floats);
        for (var step = 0; step < 3; step++)
            batch.CopyFrom(numbers);
        return gpu.Transfers.Waits;
    }

    private static Gpu Open(string device)
    {
        if (device == TestGpu.Simulator)
            return TestGpu.Poisoned(Gpu.Simulator(warning: null, overlapsUploads: true));
        return TestGpu.Poisoned(Gpu.Open(TestGpu.Open(device).Device, overlapsUploads: true));
    }

    internal struct CopyOne : IElementProblem
    {
        public ArrayView<float> From;
        public ArrayView<float> To;

        public readonly int Count => 1;

        public readonly void Run(int index) => To[index] = From[index];
    }
}
