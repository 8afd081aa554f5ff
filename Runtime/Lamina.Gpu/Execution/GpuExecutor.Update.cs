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
        if (optimizer is not (Sgd or Adam))
        {
            UpdateOnHost(optimizer);
            return;
        }

        if (deviceOptimizer is null || !ReferenceEquals(deviceOptimizer.Optimizer, optimizer))
        {
            ReleaseOptimizer();
            deviceOptimizer = new DeviceOptimizer(Gpu, optimizer, length);
        }

        deviceOptimizer.Step(parameters.View, gradients.View);
        parameters.ChangedOnDevice();
    }

    // An optimizer of the user's own: parameters and gradients come to the host, parameters go back with the next step.
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
