using System.ComponentModel;
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>Σ (o − t)² / n, as one sum of a single channel.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct SquaredError : IReductionProblem
{
    /// <summary>o.</summary>
    public ArrayView<float> Outputs;

    /// <summary>t.</summary>
    public ArrayView<float> Targets;

    /// <summary>Receives the loss: (1).</summary>
    public ArrayView<float> Loss;

    /// <summary>n.</summary>
    public float Normalizer;

    /// <inheritdoc/>
    public readonly int Channels => 1;

    /// <inheritdoc/>
    public readonly int Count => Outputs.IntLength;

    /// <inheritdoc/>
    public readonly bool ChannelsAreInnermost => false;

    /// <inheritdoc/>
    public readonly float Load(int channel, int index)
    {
        var difference = Outputs[index] - Targets[index];
        return difference * difference;
    }

    /// <inheritdoc/>
    public readonly void Store(int channel, float sum) => Loss[0] = sum / Normalizer;
}

/// <summary>∂/∂o of <see cref="SquaredError"/>: 2·(o − t)/n.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct SquaredErrorGradient : IElementProblem
{
    /// <summary>o.</summary>
    public ArrayView<float> Outputs;

    /// <summary>t.</summary>
    public ArrayView<float> Targets;

    /// <summary>Receives the gradient.</summary>
    public ArrayView<float> Gradient;

    /// <summary>n.</summary>
    public float Normalizer;

    /// <inheritdoc/>
    public readonly int Count => Outputs.IntLength;

    /// <inheritdoc/>
    public readonly void Run(int index) => Gradient[index] = 2f * (Outputs[index] - Targets[index]) / Normalizer;
}

/// <summary>The sum of a view's numbers, as a single channel.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct TotalOf : IReductionProblem
{
    /// <summary>The numbers.</summary>
    public ArrayView<float> Numbers;

    /// <summary>Receives their sum: (1).</summary>
    public ArrayView<float> Total;

    /// <inheritdoc/>
    public readonly int Channels => 1;

    /// <inheritdoc/>
    public readonly int Count => Numbers.IntLength;

    /// <inheritdoc/>
    public readonly bool ChannelsAreInnermost => false;

    /// <inheritdoc/>
    public readonly float Load(int channel, int index) => Numbers[index];

    /// <inheritdoc/>
    public readonly void Store(int channel, float sum) => Total[0] = sum;
}
