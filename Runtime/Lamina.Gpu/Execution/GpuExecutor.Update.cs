using Lamina.GpuServices;

namespace Lamina;

/// <content>The optimizer's step.</content>
internal sealed partial class GpuExecutor
{
    private DeviceOptimizer? deviceOptimizer;

    private long OptimizerFloats => (deviceOptimizer?.Arenas ?? 0) * parameters.Length;

    public override void Update(Optimizer optimizer)
    {
        var length = network.ParameterBuffer.Length;
        if (length == 0)
            return;
        if (optimizer.Grouped is not { } grouped)
        {
            UpdateOnHost(optimizer);
            return;
        }

        if (deviceOptimizer is null || !ReferenceEquals(deviceOptimizer.Optimizer, optimizer))
        {
            ReleaseOptimizer();
            deviceOptimizer = OnDevice(grouped, length);
        }

        deviceOptimizer.Step(parameters.View, gradients.View);
        parameters.ChangedOnDevice();
    }

    private DeviceOptimizer OnDevice(GroupedOptimizer optimizer, int length)
    {
        try
        {
            return new DeviceOptimizer(Gpu, optimizer, length);
        }
        catch (GpuMemoryException exception)
        {
            // The state comes after the batch's activations: a smaller batch would have left room for it.
            var state = (long)DeviceOptimizer.ArenasOf(optimizer) * length;
            var plan = program.Training;
            var taken = Gpu.FreeBytes is null ? TakenFloats() : 0;
            var free = Gpu.FreeBytes + (sizeof(float) * (arena?.Length ?? 0));
            throw new GpuMemoryException(
                Gpu.Device, new GpuMemoryPlan(sizeof(float) * (taken + state + plan.BatchFloats), sizeof(float) * plan.SampleFloats, lastBatch), free, exception);
        }
    }

    // An optimizer with a step of the user's own: parameters and gradients come to the host, parameters go back with the next step.
    private void UpdateOnHost(Optimizer optimizer)
    {
        parameters.ToHost(toWrite: true);
        gradients.ToHost(toWrite: false);
        optimizer.Step(network.ParameterBuffer.Span, network.GradientBuffer.Span);
    }

    private void ReleaseOptimizer()
    {
        deviceOptimizer?.CopyStateToHost();
        deviceOptimizer?.Dispose();
        deviceOptimizer = null;
    }
}
