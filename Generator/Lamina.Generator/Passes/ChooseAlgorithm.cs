using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>
/// One algorithm per kernel. All kernels so far put samples in lanes, 16 to a group: no lane is wasted however few channels a layer has, and no
/// operator has an edge that is not a multiple of the vector. What is left to choose is the register tile.
/// </summary>
internal static class ChooseAlgorithm
{
    public static Algorithm For(TensorGraph graph, Tensor tensor)
    {
        var (anchor, inputs) = (tensor.Anchor, tensor.AnchorInputs);
        var shapes = tensor.Inputs.Take(inputs).Select(input => graph[input].Shape).ToArray();
        var result = tensor.Shape;
        return anchor switch
        {
            Convolution convolution => Tiled(result.Channels / convolution.Groups, PixelRun(convolution, shapes[1].Dimensions[2], shapes[1].Dimensions[3], result.Height, result.Width)),
            ConvolutionByData convolution => Tiled(result.Channels / convolution.Groups, result.Width),
            MatrixProduct or MatrixProductByData => Tiled(result[0], 1),
            MatrixProductByWeights { InputInRows: true } => Tiled(result[0], result[1] / 16),
            MatrixProductByWeights => Correlated(result[0], result[1]),
            ConvolutionByWeights weights when weights.Kernel.Width > 1 => Correlated(result[0] / weights.Groups, result[3]),
            ConvolutionByWeights weights => Correlated(result[0] / weights.Groups, result[1]),
            _ => Algorithm.Plain,
        };
    }

    /// <summary>Output pixels that lie evenly in memory for one row of a kernel's loops: a whole map where the window is one pixel, else one row.</summary>
    public static int PixelRun(Convolution convolution, int kernelHeight, int kernelWidth, int height, int width) =>
        IsWholeMap(convolution, kernelHeight, kernelWidth) ? height * width : width;

    public static bool IsWholeMap(Convolution convolution, int kernelHeight, int kernelWidth) =>
        kernelHeight == 1 && kernelWidth == 1 && convolution.Stride == 1;

    private static Algorithm Tiled(int outputs, int pixels)
    {
        var tiling = Tiling.Choose(outputs, pixels);
        var sums = tiling.Tile.Outputs * tiling.Tile.Pixels;
        return new(tiling.Tile, $"Register tile {tiling.Tile}: {sums} sums at once, expected to keep the multiply-add units busy {(int)Math.Round(tiling.Efficiency * 100)}% of the time.");
    }

    private static Algorithm Correlated(int outputs, int taps)
    {
        // Each output is a stream of ∂y that should stay in the first-level cache, so few of them.
        var tiling = Tiling.Choose(outputs, taps, preferPixels: true);
        return new(tiling.Tile, $"Register tile {tiling.Tile}: {tiling.Tile.Outputs * tiling.Tile.Pixels} sums over samples and pixels at once, by rows that stay in the first-level cache; lanes are added at the end.");
    }
}

/// <summary>How a kernel is computed, and why so.</summary>
/// <param name="Tile">The register tile, or (0, 0) where the kernel needs none.</param>
/// <param name="Reason">Printed above the emitted kernel.</param>
internal sealed record Algorithm(RegisterTile Tile, string Reason)
{
    public static Algorithm Plain { get; } = new(default, "");
}
