using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Tensors;

/// <summary>
/// Rows and columns added around a map, and zeros between its pixels (as XLA's Pad: low, high and interior). Negative amounts crop. With
/// padding as a node of its own, convolution and pooling have no edges to test for.
/// </summary>
/// <param name="Before">Rows above, columns to the left.</param>
/// <param name="After">Rows below, columns to the right.</param>
/// <param name="Interior">Rows and columns put between neighbours.</param>
/// <param name="Mode">Where the new pixels come from.</param>
/// <param name="Value">The new pixels, for <see cref="PaddingMode.Zeros"/>: 0, or −∞ before a maximum.</param>
internal sealed record Pad(Size2d Before, Size2d After, Size2d Interior, PaddingMode Mode = PaddingMode.Zeros, float Value = 0) : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs)
    {
        var map = inputs[0];
        return new(
            map.Channels,
            map.Height + ((map.Height - 1) * Interior.Height) + Before.Height + After.Height,
            map.Width + ((map.Width - 1) * Interior.Width) + Before.Width + After.Width);
    }
}

/// <summary>The gradient of a mirroring <see cref="Pad"/>: every padded pixel's gradient is added where it was copied from.</summary>
internal sealed record PadGradient(Size2d Before, Size2d After, PaddingMode Mode) : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs)
    {
        var map = inputs[0];
        return new(map.Channels, map.Height - Before.Height - After.Height, map.Width - Before.Width - After.Width);
    }
}
