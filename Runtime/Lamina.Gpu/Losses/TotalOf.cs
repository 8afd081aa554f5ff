using System.ComponentModel;
using ILGPU;

namespace Lamina.GpuServices;

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
