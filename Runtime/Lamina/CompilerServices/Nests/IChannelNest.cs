using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>A loop nest with channels in lanes: what <see cref="ChannelNest"/> needs to know of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IChannelNest
{
    /// <summary>Size of the result's first dimension.</summary>
    static abstract int Channels { get; }

    /// <summary>Elements of the result for each channel.</summary>
    static abstract int Pixels { get; }

    /// <summary>Whether <see cref="Compute"/> can take neighbouring channels at once.</summary>
    static abstract bool IsLaneParallel { get; }

    /// <summary>The result's element, or those of V.Count neighbouring channels from <paramref name="channel"/> on.</summary>
    static abstract V Compute<V>(nint channel, nint pixel, nint sample, in KernelItem at)
        where V : struct, ILanes<V>;
}
