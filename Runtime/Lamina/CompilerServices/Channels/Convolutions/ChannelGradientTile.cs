namespace Lamina.CompilerServices;

/// <summary>
/// What a register tile of <see cref="ChannelGradientTiles"/> sums over and its strides in floats: dw[c·DwChannel + o] += Σ over rows r, columns h and steps i of
/// dy[r·DyRow + h·DyColumn + i·DyStep, o] · x[r·XRow + h·XColumn + i·XStep + c].
/// </summary>
internal struct ChannelGradientTile
{
    /// <summary>The outer loop's turns.</summary>
    public nint Rows;

    /// <summary>The middle loop's turns.</summary>
    public nint Columns;

    /// <summary>The inner loop's turns.</summary>
    public nint Steps;

    public nint XRow;
    public nint XColumn;
    public nint XStep;
    public nint DyRow;
    public nint DyColumn;
    public nint DyStep;

    /// <summary>From one block of output channels to the next.</summary>
    public nint DyBlock;

    /// <summary>From one input channel's gradients to the next.</summary>
    public nint DwChannel;
}
