using Lamina.GpuServices;

namespace Lamina;

/// <content>The loss and its gradient.</content>
internal sealed partial class GpuExecutor
{
    private float[] outputRows = [];
    private float[] gradientRows = [];

    private void TakeLoss(in DeviceMemory memory, ReadOnlySpan<int> labels, ReadOnlySpan<float> targets, Loss loss, double normalizer)
    {
        TakeLossOnHost(memory, labels, targets, loss, normalizer);
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
        trainingArena!.CopyTo(outputs, plan.Place(plan.Output, memory.Samples));
        var value = labels.Length > 0
            ? loss.Evaluate(outputs, labels, size, normalizer, gradient)
            : loss.Evaluate(outputs, targets, size, normalizer, gradient);
        trainingArena.CopyFrom(gradient, plan.Place(plan.OutputGradient, memory.Samples));
        losses.Add((float)value);
    }

    private void ReleaseLoss()
    {
    }
}
