using Lamina.Core.Tensors;
using Lamina.GpuServices;

namespace Lamina.Generator.Passes.Gpu;

/// <summary>How each product is computed, by ranges of the batch: the choices are literals, so that a batch never changes the order of a sum.</summary>
internal static class ChooseTile
{
    /// <summary>Groups of fewer channels would leave most of the smallest tile idle.</summary>
    private const int LeastChannelsForTiles = 8;

    /// <summary>Whether a convolution's groups are too small for tiles.</summary>
    public static bool IsDirect(ConvolutionGeometry geometry) =>
        geometry.Groups > 1 && Math.Min(geometry.Inputs, geometry.Outputs) / geometry.Groups < LeastChannelsForTiles;

    /// <summary>Whether the window is the whole map: then the convolution is a product of matrices that lie in memory as they are.</summary>
    public static bool IsProduct(ConvolutionGeometry geometry) => geometry.Kernel == geometry.Map && !geometry.IsPadded && geometry.Groups == 1;

    public static TileChoices Forward(ConvolutionGeometry geometry) => TileChoices.Of(samples => IsProduct(geometry)
        ? TileChooser.Choose(samples, geometry.Outputs, Weights(geometry))
        : TileChooser.Choose(geometry.Outputs / geometry.Groups, samples * geometry.Output.Height * geometry.Output.Width, Weights(geometry)));

    /// <summary>Where the window is the whole map.</summary>
    public static TileChoices ByData(ConvolutionGeometry geometry) =>
        TileChoices.Of(samples => TileChooser.Choose(samples, Weights(geometry), geometry.Outputs));

    /// <summary>For the pixels of one phase in each direction.</summary>
    public static TileChoices ByData(ConvolutionGeometry geometry, StridePhase rows, StridePhase columns) => TileChoices.Of(samples => TileChooser.Choose(
        geometry.Inputs / geometry.Groups,
        samples * rows.Pixels * columns.Pixels,
        (long)geometry.Outputs / geometry.Groups * rows.Taps * columns.Taps));

    public static TileChoices ByWeights(ConvolutionGeometry geometry) => TileChoices.Of(samples => IsProduct(geometry)
        ? TileChooser.Choose(geometry.Outputs, Weights(geometry), samples)
        : TileChooser.Choose(geometry.Outputs / geometry.Groups, Weights(geometry), samples * geometry.Output.Height * geometry.Output.Width));

    // Of one output.
    private static long Weights(ConvolutionGeometry geometry) => (long)geometry.Inputs / geometry.Groups * geometry.Kernel.Height * geometry.Kernel.Width;
}
