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

    /// <summary>
    /// Whether neighbours in memory are numbers of neighbouring channels, rather than of one channel: neighbouring threads read neighbours. A matter of
    /// speed alone.
    /// </summary>
    bool ChannelsAreInnermost { get; }

    /// <summary>A term.</summary>
    float Load(int channel, int index);

    /// <summary>Takes a channel's sum; called once for each.</summary>
    void Store(int channel, float sum);
}
