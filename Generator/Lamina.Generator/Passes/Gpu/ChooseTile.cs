using Lamina.Core.Tensors;
using Lamina.GpuServices;

namespace Lamina.Generator.Passes.Gpu;

/// <summary>How each product is computed, for a batch of usual size: the choice is a literal, so that it never changes the order of a sum.</summary>
internal static class ChooseTile
{
    /// <summary>The batch that tiles are chosen for.</summary>
    public const int Samples = 64;

    /// <summary>Groups of fewer channels would leave most of the smallest tile idle.</summary>
    private const int LeastChannelsForTiles = 8;

    /// <summary>Whether a convolution's groups are too small for tiles.</summary>
    public static bool IsDirect(ConvolutionGeometry geometry) =>
        geometry.Groups > 1 && Math.Min(geometry.Inputs, geometry.Outputs) / geometry.Groups < LeastChannelsForTiles;

    /// <summary>Whether the window is the whole map: then the convolution is a product of matrices that lie in memory as they are.</summary>
    public static bool IsProduct(ConvolutionGeometry geometry) => geometry.Kernel == geometry.Map && !geometry.IsPadded && geometry.Groups == 1;

    public static TileChoice Forward(ConvolutionGeometry geometry) => IsProduct(geometry)
        ? TileChooser.Choose(Samples, geometry.Outputs, Weights(geometry))
        : TileChooser.Choose(geometry.Outputs / geometry.Groups, (long)Samples * geometry.Output.Height * geometry.Output.Width, Weights(geometry));

    public static TileChoice ByData(ConvolutionGeometry geometry) => IsProduct(geometry)
        ? TileChooser.Choose(Samples, Weights(geometry), geometry.Outputs)
        : TileChooser.Choose(
            geometry.Inputs / geometry.Groups,
            (long)Samples * geometry.Map.Height * geometry.Map.Width,
            (long)geometry.Outputs / geometry.Groups * geometry.Kernel.Height * geometry.Kernel.Width);

    public static TileChoice ByWeights(ConvolutionGeometry geometry) => IsProduct(geometry)
        ? TileChooser.Choose(geometry.Outputs, Weights(geometry), Samples)
        : TileChooser.Choose(geometry.Outputs / geometry.Groups, Weights(geometry), (long)Samples * geometry.Output.Height * geometry.Output.Width);

    // Of one output.
    private static long Weights(ConvolutionGeometry geometry) => (long)geometry.Inputs / geometry.Groups * geometry.Kernel.Height * geometry.Kernel.Width;
}
