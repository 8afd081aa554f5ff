namespace Lamina.CompilerServices;

/// <summary>
/// The gradient by data of one sample on a small map. Its rows are short, and at their borders each column has taps of its own, so that tiles of a single
/// position would do most of the work; with ∂y in a border of zeros every row is a whole run.
/// </summary>
internal static class SingleByData
{
    /// <summary>Floats of the padded ∂y, at most: a part of the second-level cache, since every item pads for itself.</summary>
    private const long MostFloats = 32 * 1024;

    /// <summary>Whether ∂y is padded first.</summary>
    public static bool Suits(ConvolutionShape shape, int samples) =>
        samples == 1 && shape.Taps > 1 && shape.StrideHeight == 1 && shape.StrideWidth == 1 && !shape.InputInPixels && !shape.IsDepthwise && PaddedFloats(shape) <= MostFloats;

    /// <summary>Floats of scratch memory; 0 where it never suits.</summary>
    public static long ScratchFloats(ConvolutionShape shape) =>
        Suits(shape, 1) ? PaddedFloats(shape) + ChannelSum.Floats(shape.Widened.ByData) : 0;

    /// <summary>The padded ∂y, at the beginning of the scratch memory.</summary>
    public static void Pad(ConvolutionShape shape, ref float dy, ref float scratch)
    {
        var (top, left) = (shape.ReachHeight - shape.Top, shape.ReachWidth - shape.Left);
        var (bottom, right) = (shape.Height + shape.ReachHeight - shape.OutputHeight - top, shape.Width + shape.ReachWidth - shape.OutputWidth - left);
        for (var block = 0; block < ChannelItems.Blocks(shape.Outputs); block++)
            ChannelPadding.Constant(ref dy, ref scratch, shape.OutputHeight, shape.OutputWidth, top, left, bottom, right, samples: 1, block);
    }

    /// <summary>Floats of the padded ∂y.</summary>
    public static long PaddedFloats(ConvolutionShape shape) =>
        (long)ChannelItems.Blocks(shape.Outputs) * (shape.Height + shape.ReachHeight) * (shape.Width + shape.ReachWidth) * ChannelItems.Lanes;
}
