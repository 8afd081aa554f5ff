using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>Two sums for each channel, whose terms come from the same numbers: batch norm's Σ dy and Σ dy·x̂, for example.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPairReductionProblem
{
    /// <summary>Pairs of sums.</summary>
    int Channels { get; }

    /// <summary>Terms of each sum.</summary>
    int Count { get; }

    /// <summary>
    /// Whether neighbours in memory are numbers of neighbouring channels, rather than of one channel: neighbouring threads read neighbours. A matter of
    /// speed alone.
    /// </summary>
    bool ChannelsAreInnermost { get; }

    /// <summary>A term of both sums.</summary>
    FloatPair Load(int channel, int index);

    /// <summary>Takes a channel's sums; called once for each.</summary>
    void Store(int channel, FloatPair sums);
}

/// <summary>Two numbers.</summary>
/// <param name="first">The first.</param>
/// <param name="second">The second.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FloatPair(float first, float second)
{
    /// <summary>The first.</summary>
    public readonly float First = first;

    /// <summary>The second.</summary>
    public readonly float Second = second;
}
