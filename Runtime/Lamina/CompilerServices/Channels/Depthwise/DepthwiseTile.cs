namespace Lamina.CompilerServices;

/// <summary>What a register tile of <see cref="DepthwiseTiles"/> sums over, and its strides in floats.</summary>
internal struct DepthwiseTile
{
    /// <summary>Rows of the window.</summary>
    public nint Rows;

    /// <summary>Taps of a row.</summary>
    public nint Taps;

    /// <summary>Positions.</summary>
    public nint Steps;

    /// <summary>From one window row to the next.</summary>
    public nint XRow;

    /// <summary>From one tap to the next.</summary>
    public nint XTap;

    /// <summary>From one position's window to the next.</summary>
    public nint XPixel;

    /// <summary>From one window row's weights to the next.</summary>
    public nint WRow;

    /// <summary>From one position's result to the next.</summary>
    public nint YPixel;
}
