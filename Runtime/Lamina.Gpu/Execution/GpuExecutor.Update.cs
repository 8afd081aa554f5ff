namespace Lamina;

/// <content>The optimizer's step.</content>
internal sealed partial class GpuExecutor
{
    private long OptimizerFloats => 0;

    public override void Update(Optimizer optimizer)
    {
        UpdateOnHost(optimizer);
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
    }
}
