using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes.ChannelLanes;

/// <summary>
/// What Winograd's algorithm and plain sums cost on one core, in cycles of a machine with two 16-lane multiply-adds a cycle. The numbers are measured, on a core with
/// 1 MiB of second-level cache; what counts is their ratio.
/// </summary>
/// <param name="transformsWeights">Whether weights are transformed in every step.</param>
/// <param name="isGradient">Whether it is the gradient by weights, whose items transform tiles again.</param>
/// <param name="isByData">Whether sources are the convolution's outputs.</param>
/// <param name="samples">The batch that the choice of the tile is for.</param>
internal sealed class WinogradCost(bool transformsWeights, bool isGradient, bool isByData, int samples)
{
    private const int Lanes = 16;
    private const int MostSamples = 64;

    /// <summary>The least gain that the choice is made for: estimates are off by as much.</summary>
    private const double LeastGain = 1.15;

    // Multiply-adds of vectors in a cycle: of plain sums, of products in planes, whose tiles are shorter, and of gradients by weights.
    private const double PlainRate = 1.8;
    private const double ProductRate = 1.7;
    private const double GradientRate = 1.4;

    // Cycles for the transform of a tile of 16 channels, and of a filter of 16 targets.
    private const double TileCycles4 = 200;
    private const double TileCycles2 = 90;
    private const double FilterCycles4 = 190;
    private const double FilterCycles2 = 100;

    // Planes beyond a share of the last-level cache go to memory and come back.
    private const double CachedBytes = 12e6;
    private const double BytesPerCycle = 7;

    // Blocks of channels that a gradient's item covers.
    private const int GradientBlocks = 4;

    public static WinogradCost Inference { get; } = new(transformsWeights: false, isGradient: false, isByData: false, samples: 1);

    public static WinogradCost Forward { get; } = new(transformsWeights: true, isGradient: false, isByData: false, samples: 8);

    public static WinogradCost ByData { get; } = new(transformsWeights: true, isGradient: false, isByData: true, samples: 8);

    public static WinogradCost ByWeights { get; } = new(transformsWeights: false, isGradient: true, isByData: false, samples: 8);

    /// <summary>The better tile and the batch from which on it pays; null where plain sums do better with any batch.</summary>
    public Winograd? Choose(ConvolutionGeometry geometry)
    {
        var outputs = Of(geometry, 4, samples) <= Of(geometry, 2, samples) ? 4 : 2;
        for (var from = 1; from <= (transformsWeights || isGradient ? MostSamples : 1); from++)
        {
            if (Plain(geometry, from) < Of(geometry, outputs, from) * LeastGain)
                continue;
            var at = from > samples ? from : samples;
            return new(outputs, from, at, (long)(Of(geometry, outputs, at) / 1000), (long)(Plain(geometry, at) / 1000));
        }

        return null;
    }

    private double Plain(ConvolutionGeometry geometry, int batch)
    {
        // With several samples taps on padding are skipped; a single one has its padding written out.
        var taps = batch == 1 && !transformsWeights && !isGradient
            ? (long)geometry.Output.Height * geometry.Output.Width * 9
            : ValidTaps(geometry.Map.Height, geometry.Output.Height, geometry.Before.Height) * ValidTaps(geometry.Map.Width, geometry.Output.Width, geometry.Before.Width);
        return (double)Blocks(Targets(geometry)) * Sources(geometry) * taps * batch / PlainRate;
    }

    private double Of(ConvolutionGeometry geometry, int outputs, int batch)
    {
        var (sources, targets) = (Blocks(Sources(geometry)), Blocks(Targets(geometry)));
        var planes = (outputs + 2) * (outputs + 2);
        var map = isByData ? geometry.Map : geometry.Output;
        var positions = (double)((map.Height + outputs - 1) / outputs) * ((map.Width + outputs - 1) / outputs) * batch;
        var products = planes * positions * sources * Lanes * (targets + (targets % 2)) / (isGradient ? GradientRate : ProductRate);
        var (tile, filter) = outputs == 4 ? (TileCycles4, FilterCycles4) : (TileCycles2, FilterCycles2);
        var (sourceTurns, targetTurns) = isGradient ? (Parts(targets), Parts(sources)) : (1, 1);
        var transforms = positions * tile * ((sources * sourceTurns) + (targets * targetTurns));
        var filters = transformsWeights || isGradient ? (double)sources * Lanes * targets * filter : 0;
        var bytes = isGradient ? 0 : 4.0 * planes * sources * Lanes * targets * Lanes;
        // Reading them goes on beside the products; writing, which reads each line first, has nothing beside it.
        var traffic = bytes <= CachedBytes ? 0 : bytes / BytesPerCycle;
        return Math.Max(products, traffic) + transforms + filters + (transformsWeights ? 2 * traffic : 0);
    }

    private int Sources(ConvolutionGeometry geometry) => isByData ? geometry.Outputs : geometry.Inputs;

    private int Targets(ConvolutionGeometry geometry) => isByData ? geometry.Inputs : geometry.Outputs;

    private static int Parts(int blocks) => (blocks + GradientBlocks - 1) / GradientBlocks;

    private static int Blocks(int channels) => (channels + Lanes - 1) / Lanes;

    private static long ValidTaps(int size, int outputs, int before)
    {
        long taps = 0;
        for (var output = 0; output < outputs; output++)
        {
            for (var tap = 0; tap < 3; tap++)
                taps += output + tap - before is var at && at >= 0 && at < size ? 1 : 0;
        }

        return taps;
    }
}
