using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>Mean and squared deviations from it for each channel: batch norm's statistics.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMomentsProblem
{
    /// <summary>Channels.</summary>
    int Channels { get; }

    /// <summary>Numbers of each channel.</summary>
    int Count { get; }

    /// <summary>
    /// Whether neighbours in memory are numbers of neighbouring channels, rather than of one channel: neighbouring threads read neighbours. A matter of
    /// speed alone.
    /// </summary>
    bool ChannelsAreInnermost { get; }

    /// <summary>A number. It is read twice, and the first once more at the end: <see cref="Store"/> must not write over them.</summary>
    float Load(int channel, int index);

    /// <summary>Takes a channel's moments; called once for each.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="mean">x̄.</param>
    /// <param name="squares">Σ (x − x̄)²; divide by the count for the variance that normalises, by the count − 1 for the running one.</param>
    void Store(int channel, float mean, float squares);
}
