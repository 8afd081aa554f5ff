using ILGPU;

namespace Lamina.GpuServices;

/// <summary>−a·z/n for each row, z being what the row has at its label: the negative log-likelihood, as one sum of a single channel.</summary>
internal struct LikelihoodSum<TCoefficient> : IReductionProblem
    where TCoefficient : unmanaged, IDeviceCoefficient
{
    /// <summary>(samples, <see cref="Classes"/>).</summary>
    public ArrayView<float> Outputs;

    /// <summary>Labels, weights and a.</summary>
    public LabelTargets<TCoefficient> Targets;

    /// <summary>Receives the loss: (1).</summary>
    public ArrayView<float> Loss;

    /// <summary>Classes.</summary>
    public int Classes;

    /// <summary>n.</summary>
    public float Normalizer;

    /// <inheritdoc/>
    public readonly int Channels => 1;

    /// <inheritdoc/>
    public readonly int Count => Targets.Labels.IntLength;

    /// <inheritdoc/>
    public readonly bool ChannelsAreInnermost => false;

    /// <inheritdoc/>
    public readonly float Load(int channel, int index)
    {
        var label = Targets.Labels[index];
        return label == Targets.IgnoreIndex ? 0f : -Targets.Coefficient(index, label) * Outputs[(index * Classes) + label];
    }

    /// <inheritdoc/>
    public readonly void Store(int channel, float sum) => Loss[0] = sum / Normalizer;
}

/// <summary>∂/∂z of <see cref="LikelihoodSum{TCoefficient}"/>.</summary>
internal struct LikelihoodGradient<TCoefficient> : IElementProblem
    where TCoefficient : unmanaged, IDeviceCoefficient
{
    /// <summary>Labels, weights and a.</summary>
    public LabelTargets<TCoefficient> Targets;

    /// <summary>Receives the gradient: (samples, <see cref="Classes"/>).</summary>
    public ArrayView<float> Gradient;

    /// <summary>Classes.</summary>
    public int Classes;

    /// <summary>n.</summary>
    public float Normalizer;

    /// <inheritdoc/>
    public readonly int Count => Gradient.IntLength;

    /// <inheritdoc/>
    public readonly void Run(int index)
    {
        var (row, c) = (index / Classes, index % Classes);
        Gradient[index] = Targets.Counts(row) ? -Targets.Coefficient(row, c) / Normalizer : 0f;
    }
}
