using System.Diagnostics;
using ILGPU;
using Lamina.GpuServices;

namespace Lamina.GpuTests.Devices;

public class GpuTests
{
    [Fact]
    public void The_simulator_is_listed_last()
    {
        Assert.Equal(GpuKind.Simulator, Gpu.Devices[^1].Kind);
        Assert.True(Gpu.Devices[^1].MemoryBytes > 0);
        Assert.Single(Gpu.Devices, d => d.Kind == GpuKind.Simulator);
    }

    [Fact]
    public void A_name_that_no_device_has_is_answered_with_those_there_are()
    {
        var message = Assert.Throws<GpuException>(() => Gpu.Open("GeForce 256")).Message;
        Assert.Contains("No device is named 'GeForce 256'", message, StringComparison.Ordinal);
        Assert.Contains("ILGPU simulator (Simulator, ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_simulator_warns_that_it_is_slow()
    {
        using var heard = new StringWriter();
        using var listener = new TextWriterTraceListener(heard);
        Trace.Listeners.Add(listener);
        using var gpu = Gpu.Open("SIMULATOR");
        Trace.Listeners.Remove(listener);
        listener.Flush();
        Assert.Equal(GpuKind.Simulator, gpu.Device.Kind);
        Assert.Contains("thousands of times slower", gpu.Warning, StringComparison.Ordinal);
        Assert.Contains(gpu.Warning!, heard.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_is_the_first_device_that_can_be_used()
    {
        using var gpu = Gpu.Default();
        Assert.Equal(Gpu.Devices.First(d => d.Problem is null), gpu.Device);
        Assert.Equal(gpu.Device.Kind == GpuKind.Simulator, gpu.Warning is not null);
    }

    [SkippableTheory]
    [InlineData(TestGpu.Simulator, 1000)]
    [InlineData(TestGpu.OpenCL, 5_000_001)] // more than one piece of page-locked memory, and an odd rest
    public void Numbers_go_to_the_device_and_come_back(string device, int count)
    {
        var gpu = TestGpu.Open(device);
        var numbers = Numbers.Uniform(count, 1);
        using var buffer = gpu.Allocate<float>(count);
        buffer.CopyFrom(numbers);
        Assert.Equal(numbers, buffer.ToArray());

        buffer.CopyFrom([7, 8, 9], offset: 5);
        var part = new float[5];
        buffer.CopyTo(part, offset: 4);
        Assert.Equal([numbers[4], 7, 8, 9, numbers[8]], part);

        buffer.Clear();
        Assert.Equal(new float[count], buffer.ToArray());
    }

    [SkippableTheory]
    [InlineData(TestGpu.Simulator)]
    [InlineData(TestGpu.OpenCL)]
    public void A_span_may_change_as_soon_as_its_copy_is_enqueued(string device)
    {
        var gpu = TestGpu.Open(device);
        using var buffer = gpu.Allocate<int>(400);
        var numbers = new int[100];
        for (var copy = 0; copy < 4; copy++)
        {
            Array.Fill(numbers, copy);
            buffer.CopyFrom(numbers, copy * 100);
        }

        Assert.Equal(Enumerable.Range(0, 400).Select(i => i / 100), buffer.ToArray());
    }

    [Fact]
    public void A_copy_outside_a_buffer_is_refused()
    {
        var gpu = TestGpu.Open(TestGpu.Simulator);
        using var buffer = gpu.Allocate<float>(4);
        Assert.Contains("3 elements from place 2 on", Assert.Throws<ArgumentException>(() => buffer.CopyFrom(new float[3], 2)).Message, StringComparison.Ordinal);
        Assert.Contains("within a buffer of 4", Assert.Throws<ArgumentException>(() => buffer.CopyTo(new float[5])).Message, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData(TestGpu.Simulator)]
    [InlineData(TestGpu.OpenCL)]
    public void Scalars_arrive_in_their_slots(string device)
    {
        var gpu = TestGpu.Open(device);
        using var scalar = gpu.Allocate<float>(1);
        using var readback = new ScalarReadback(gpu, capacity: 3);
        long ticket = 0;
        for (var i = 0; i < 5; i++)
        {
            gpu.Kernels.ForEach(new Fill { Numbers = scalar.View, Value = i });
            ticket = readback.Enqueue(scalar.View);
        }

        Assert.Equal([2f, 3f, 4f], [readback.Read(ticket - 2), readback.Read(ticket - 1), readback.Read(ticket)]);
        Assert.Contains("Numbers 2 to 4", Assert.Throws<ArgumentOutOfRangeException>(() => readback.Read(ticket - 3)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => readback.Read(ticket + 1));
    }

    [Fact]
    public void A_plan_larger_than_the_device_names_the_batch_that_fits()
    {
        var gpu = TestGpu.Open(TestGpu.Simulator);
        var total = gpu.Device.MemoryBytes;
        var perSample = total / 10;
        var exception = Assert.Throws<GpuMemoryException>(() => gpu.Require(new GpuMemoryPlan(FixedBytes: total / 4, BytesPerSample: perSample, Samples: 32)));
        Assert.Equal((total / 4) + (32 * perSample), exception.PlannedBytes);
        Assert.Equal(total, exception.TotalBytes);
        Assert.Equal(7, exception.LargestBatch);
        Assert.Contains("A batch of 7 fits.", exception.Message, StringComparison.Ordinal);

        var none = Assert.Throws<GpuMemoryException>(() => gpu.Require(new GpuMemoryPlan(total, perSample, 1)));
        Assert.Equal(0, none.LargestBatch);
        Assert.Contains("Not even one sample fits", none.Message, StringComparison.Ordinal);
        Assert.Null(Assert.Throws<GpuMemoryException>(() => gpu.Allocate<float>(total)).LargestBatch);
    }

    [Fact]
    public void A_kernel_whose_arguments_are_not_visible_says_what_to_do()
    {
        var gpu = TestGpu.Open(TestGpu.Simulator);
        var message = Assert.Throws<GpuException>(() => gpu.Kernels.ForEach(default(Hidden))).Message;
        Assert.Contains("'ILGPU simulator' (Simulator)", message, StringComparison.Ordinal);
        Assert.Contains("InternalsVisibleTo", message, StringComparison.Ordinal);
    }

    internal struct Fill : IElementProblem
    {
        public ArrayView<float> Numbers;
        public float Value;

        public readonly int Count => Numbers.IntLength;

        public readonly void Run(int index) => Numbers[index] = Value;
    }

    private struct Hidden : IElementProblem
    {
        public readonly int Count => 1;

        public readonly void Run(int index)
        {
        }
    }
}
