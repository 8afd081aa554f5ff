using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>One sum for each channel: a bias's gradient, for example. Added in an order that depends on the two counts alone.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IReductionProblem
{
    /// <summary>Sums.</summary>
    int Channels { get; }

    /// <summary>Terms of each sum.</summary>
    int Count { get; }

    /// <summary>A term; neighbouring threads read neighbouring indices.</summary>
    float Load(int channel, int index);

    /// <summary>Takes a channel's sum; called once for each.</summary>
    void Store(int channel, float sum);
}
