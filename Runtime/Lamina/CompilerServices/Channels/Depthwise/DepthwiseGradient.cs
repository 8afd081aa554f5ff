using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>The gradient of a depthwise convolution by its weights: an item is one block of 16 channels and one row of the window.</summary>
internal static class DepthwiseGradient
{
    private const int TileTaps = 8;

    /// <summary>Items of work.</summary>
    public static int Items(SumPlan plan) => plan.TargetBlocks * plan.Rows[0].Taps;

    /// <inheritdoc cref="ChannelGradient{V}.Run"/>
    public static void Run<V>(SumPlan plan, int samples, int item, ref float x, ref float dy, ref float dw, ref float scratch)
        where V : struct, ILanes<V>
    {
        var (rows, columns) = (plan.Rows[0], plan.Columns[0]);
        var (block, u) = (item / rows.Taps, item % rows.Taps);
        for (nint at = 0; at < columns.Taps * 16; at++)
            Unsafe.Add(ref scratch, at) = 0;

        var column = (nint)samples * 16;
        var (xRow, dyRow) = (plan.SourceWidth * column, plan.TargetWidth * column);
        var tile = new DepthwiseTile { XTap = columns.Dilation * column };
        var (firstRow, endRow) = rows.TargetsOf(u);
        for (var row = firstRow; row < endRow; row++)
        {
            var xAt = ((block * plan.SourceHeight) + rows.Origin + (row * rows.Stride) + (u * rows.Dilation)) * xRow;
            var dyAt = ((block * plan.TargetHeight) + row) * dyRow;
            foreach (var segment in columns.Segments)
            {
                var count = segment.End - segment.First;
                var xStep = columns.Stride * column;
                var isOneRun = columns.Stride == 1 || samples == 1;
                tile.XPixel = isOneRun && samples == 1 ? xStep : 16;
                tile.YPixel = 16;
                tile.Steps = columns.Stride == 1 ? (nint)count * samples : samples == 1 ? count : samples;
                for (var run = 0; run < (isOneRun ? 1 : count); run++)
                {
                    var window = (columns.Origin + ((segment.First + run) * columns.Stride)) * column;
                    Taps<V>(tile, segment, ref x, xAt + window, ref Unsafe.Add(ref dy, dyAt + ((segment.First + run) * column)), ref scratch);
                }
            }
        }

        for (var lane = 0; lane < Math.Min(16, plan.TargetChannels - (block * 16)); lane++)
        {
            for (var v = 0; v < columns.Taps; v++)
                Unsafe.Add(ref dw, plan.WeightAt((block * 16) + lane, (block * 16) + lane, u, v)) = Unsafe.Add(ref scratch, (v * 16) + lane);
        }
    }

    private static void Taps<V>(in DepthwiseTile tile, WindowSegment segment, ref float x, nint xAt, ref float dy, ref float sums)
        where V : struct, ILanes<V>
    {
        for (var v = segment.FirstTap; v < segment.EndTap; v += TileTaps)
        {
            var taps = Math.Min(TileTaps, segment.EndTap - v);
            for (nint lane = 0; lane < 16; lane += V.Count)
                DepthwiseTiles.Taps<V>(taps, tile, ref Unsafe.Add(ref x, xAt + (v * tile.XTap) + lane), ref Unsafe.Add(ref dy, lane), ref Unsafe.Add(ref sums, (v * 16) + lane));
        }
    }
}
