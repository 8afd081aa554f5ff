using ILGPU;
using Lamina.GpuServices;

namespace Lamina;

/// <content>The loss and its gradient.</content>
internal sealed partial class GpuExecutor
{
    private readonly GpuBuffer<float> lossOnDevice;
    private DeviceLoss? deviceLoss;
    private GpuBuffer<int>? labelsOnDevice;
    private GpuBuffer<float>? targetsOnDevice;
    private float[] outputRows = [];
    private float[] gradientRows = [];

    private void TakeLoss(in DeviceMemory memory, ReadOnlySpan<int> labels, ReadOnlySpan<float> targets, Loss loss, double normalizer)
    {
        var (plan, size) = (program.Training, network.Architecture.OutputSize);
        if (deviceLoss is null || !ReferenceEquals(deviceLoss.Loss, loss))
        {
            if (!DeviceLoss.Knows(loss))
            {
                TakeLossOnHost(memory, labels, targets, loss, normalizer);
                return;
            }

            deviceLoss?.Dispose();
            deviceLoss = new DeviceLoss(Gpu, loss, size);
        }

        var (outputs, gradient) = (memory.Sample(plan.Output, size), memory.Sample(plan.OutputGradient, size));
        if (labels.Length > 0)
            deviceLoss.Evaluate(outputs, OnDevice(ref labelsOnDevice, labels), normalizer, gradient, lossOnDevice.View);
        else
            deviceLoss.Evaluate(outputs, OnDevice(ref targetsOnDevice, targets), normalizer, gradient, lossOnDevice.View);
        losses.Add(lossOnDevice.View);
    }

    // A loss of the user's own: outputs come to the host, gradients go back.
    private void TakeLossOnHost(in DeviceMemory memory, ReadOnlySpan<int> labels, ReadOnlySpan<float> targets, Loss loss, double normalizer)
    {
        var (plan, size) = (program.Training, network.Architecture.OutputSize);
        var floats = memory.Samples * size;
        if (outputRows.Length < floats)
            (outputRows, gradientRows) = (new float[floats], new float[floats]);
        var outputs = outputRows.AsSpan(0, floats);
        var gradient = gradientRows.AsSpan(0, floats);
        arena!.CopyTo(outputs, plan.Place(plan.Output, memory.Samples));
        var value = labels.Length > 0
            ? loss.Evaluate(outputs, labels, size, normalizer, gradient)
            : loss.Evaluate(outputs, targets, size, normalizer, gradient);
        arena.CopyFrom(gradient, plan.Place(plan.OutputGradient, memory.Samples));
        losses.Add((float)value);
    }

    private ArrayView<T> OnDevice<T>(ref GpuBuffer<T>? buffer, ReadOnlySpan<T> numbers)
        where T : unmanaged
    {
        if (buffer is null || buffer.Length < numbers.Length)
        {
            buffer?.Dispose();
            buffer = Gpu.Allocate<T>(numbers.Length);
        }

        buffer.CopyFrom(numbers);
        return buffer.Slice(0, numbers.Length);
    }

    private void ReleaseLoss()
    {
        lossOnDevice.Dispose();
        deviceLoss?.Dispose();
        labelsOnDevice?.Dispose();
        targetsOnDevice?.Dispose();
    }
}
