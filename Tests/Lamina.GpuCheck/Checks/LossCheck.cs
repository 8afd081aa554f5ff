using Lamina.GpuTests.Networks;

namespace Lamina.GpuCheck.Checks;

/// <summary>The losses of many steps of training beside the processor's, step by step.</summary>
internal sealed record LossCheck(string Network, int Batch, Func<Optimizer> Optimizer) : Check($"losses-{Network}")
{
    private const double Tolerance = 1e-3;

    public override IEnumerable<Finding> Run(Gpu gpu, bool isBrief)
    {
        using var twins = new Twins(Subjects.All[Network], gpu);
        var (onHost, onDevice) = (Optimizer(), Optimizer());
        var steps = isBrief ? 5 : 50;
        var (worst, worstStep, expected, actual, first) = (-1.0, 0, 0f, 0f, 0f);
        for (var step = 0; step < steps; step++)
        {
            var (inputs, labels) = (twins.Inputs(Batch), twins.Labels(Batch));
            var host = twins.Host.TrainStep(inputs, labels, Loss.CrossEntropy, onHost);
            var device = twins.Device.TrainStep(inputs, labels, Loss.CrossEntropy, onDevice);
            first = step == 0 ? host : first;
            var error = Math.Abs(device - host) / Math.Abs(host);
            if (error > worst || float.IsNaN(error))
                (worst, worstStep, expected, actual) = (error, step, host, device);
        }

        yield return new(
            worst <= Tolerance,
            $"{steps} losses from {first:R} on: within {worst:G3} of the processor's (at most {Tolerance:G3}), worst at step {worstStep}: {actual:R} for {expected:R}");
        var batch = twins.Inputs(Batch);
        yield return Difference.Of(twins.Host.Infer(batch), twins.Device.Infer(batch)).Within(Tolerance, "inference after them");
    }
}
