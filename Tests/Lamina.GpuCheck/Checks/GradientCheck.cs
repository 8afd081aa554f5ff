using Lamina.GpuTests.Networks;

namespace Lamina.GpuCheck.Checks;

/// <summary>The gradient of every parameter beside the processor's, for batches that fill no tile.</summary>
/// <param name="Network">The network.</param>
/// <param name="Batches">The batches.</param>
/// <param name="BriefBatch">The batch where little work must do; 0 for a network that is too large then.</param>
/// <param name="Tolerance">
/// For the relative error in the 2-norm. Rounding alone is some 10⁻⁶; deep networks have more, for where two numbers of a window, or a number and zero, differ
/// by less than rounding, another one gets the gradient.
/// </param>
internal sealed record GradientCheck(string Network, int[] Batches, int BriefBatch, double Tolerance = 1e-4) : Check($"gradients-{Network}")
{
    /// <summary>A gradient smaller than this share of all together is rounding: a bias before batch norm has none.</summary>
    private const double Negligible = 1e-3;

    /// <summary>Makes parameters and inputs exact, where the network has a way to.</summary>
    public Action<Network, float[]>? Prepare { get; init; }

    public override IEnumerable<Finding> Run(Gpu gpu, bool isBrief)
    {
        foreach (var batch in isBrief ? BriefBatch == 0 ? [] : [BriefBatch] : Batches)
        {
            using var twins = new Twins(Subjects.All[Network], gpu);
            var (inputs, labels) = (twins.Inputs(batch), twins.Labels(batch));
            Prepare?.Invoke(twins.Host, inputs);
            Prepare?.Invoke(twins.Device, inputs);
            yield return Difference.Of([twins.Host.ComputeGradients(inputs, labels, Loss.CrossEntropy)], [twins.Device.ComputeGradients(inputs, labels, Loss.CrossEntropy)])
                .Within(Tolerance, $"batch {batch}, loss");
            var all = Math.Sqrt(twins.Host.Parameters.Sum(parameter => Math.Pow(Difference.Norm(parameter.Gradient), 2)));
            foreach (var (host, device) in twins.Host.Parameters.Zip(twins.Device.Parameters))
                yield return Difference.Of(host.Gradient, device.Gradient, Negligible * all).Within(Tolerance, $"batch {batch}, {host.Name} ({host.Gradient.Length})");
            foreach (var (host, device) in twins.Host.Buffers.Zip(twins.Device.Buffers).Where(pair => !pair.First.Info.IsCounter))
                yield return Difference.Of(host.Values, device.Values).Within(Tolerance, $"batch {batch}, {host.Name} ({host.Values.Length})");
        }
    }
}
