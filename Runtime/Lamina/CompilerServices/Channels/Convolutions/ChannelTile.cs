using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>
/// What a register tile of <see cref="ChannelTiles"/> sums over and its strides in floats:
/// y[o, p] = start[o, p] + Σ over source blocks b, window rows u, taps v and channels i of w[b, u, v, i, o] · x[b·XBlock + u·XRow + v·XTap + i + p·XPixel].
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ChannelTile
{
    /// <summary>Source blocks.</summary>
    public nint Blocks;

    /// <summary>Channels of each block but the last.</summary>
    public nint Channels;

    /// <summary>Channels of the last block.</summary>
    public nint LastChannels;

    /// <summary>Rows of the window.</summary>
    public nint Rows;

    /// <summary>Taps of a row.</summary>
    public nint Taps;

    /// <summary>From one source block to the next.</summary>
    public nint XBlock;

    /// <summary>From one window row to the next.</summary>
    public nint XRow;

    /// <summary>From one tap to the next.</summary>
    public nint XTap;

    /// <summary>From one position to the next, where <see cref="IPixelStride"/> does not say it.</summary>
    public nint XPixel;

    /// <summary>While a block is summed, the one so many blocks further is asked for: what takes long enough to hide the memory's latency.</summary>
    public nint BlocksAhead;

    /// <summary>Where it is asked for, seen from this block: at its window's far corner, since the sweep has met the rest already.</summary>
    public nint XAhead;

    /// <summary>The same in the last blocks, which ask for the first ones of the next tile.</summary>
    public nint XNext;

    /// <summary>
    /// How far ahead the next panel's weights are asked for, 2 lines for each target vector of a tap, which is an eighth of them; 0 for not at all.
    /// </summary>
    public nint WAhead;

    /// <summary>From one block's weights to the next.</summary>
    public nint WBlock;

    /// <summary>From one window row's weights to the next.</summary>
    public nint WRow;

    /// <summary>From one tap's weights to the next.</summary>
    public nint WTap;

    /// <summary>From one target block to the next.</summary>
    public nint YBlock;

    /// <summary>From one position's result to the next.</summary>
    public nint YPixel;

    /// <summary>From one target block's start to the next: 16 for a bias, YBlock for sums that continue.</summary>
    public nint StartBlock;

    /// <summary>From one position's start to the next: 0 for a bias, YPixel for sums that continue.</summary>
    public nint StartPixel;
}
