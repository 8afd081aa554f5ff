using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>Sweeps positions with a panel's packed weights: cuts rows into runs of positions with the same valid taps, and runs into register tiles.</summary>
/// <typeparam name="V">The vector.</typeparam>
internal ref struct ChannelSweep<V>
    where V : struct, ILanes<V>
{
    /// <summary>
    /// Blocks of a single tap that x is asked for ahead: 16 steps each, some 200 cycles, where the third-level cache takes several hundred. A block of more taps
    /// takes that long by itself.
    /// </summary>
    private const int PointwiseBlocksAhead = 3;

    private readonly SumPlan plan;
    private readonly Panel panel;
    private readonly nint samples;
    private readonly ref float x;
    private readonly ref float weights;
    private readonly ref float y;
    private readonly ref float start;
    private readonly bool continues;

    // In floats: from one row, column and sample of a map to the next.
    private readonly nint xRow;
    private readonly nint xColumn;
    private readonly nint xSample;
    private readonly nint yRow;
    private readonly nint yColumn;

    // Where the next panel's weights are, seen from this one's, if they are to be asked for: the first tiles ask for an eighth each.
    private const int WeightEighths = 8;
    private readonly nint nextWeights;
    private nint tilesDone;

    private readonly int tileVectors;
    private readonly int tilePositions;
    private ChannelTile tile;

    /// <param name="plan">What is summed.</param>
    /// <param name="panel">Target blocks, and the source blocks that this sweep adds.</param>
    /// <param name="samples">n.</param>
    /// <param name="continues">Sums start from what y holds, not from the bias.</param>
    /// <param name="x">The source.</param>
    /// <param name="weights">The panel's packed weights.</param>
    /// <param name="y">The target.</param>
    /// <param name="start">The panel's bias.</param>
    /// <param name="nextWeights">Where the next panel's packed weights are, seen from this one's; 0 if there are none.</param>
    public ChannelSweep(
        SumPlan plan, Panel panel, int samples, bool continues, ref float x, ref float weights, ref float y, ref float start, nint nextWeights)
    {
        this.nextWeights = nextWeights;
        (this.plan, this.panel, this.samples, this.continues) = (plan, panel, samples, continues);
        (tile.XBlock, xRow, xColumn, xSample) = plan.SourceStrides(samples);
        yColumn = this.samples * 16;
        yRow = plan.TargetWidth * yColumn;
        tile.YBlock = plan.TargetHeight * yRow;
        tile.Blocks = panel.SourceEnd - panel.SourceFirst;
        tile.BlocksAhead = Math.Min(tile.Blocks, plan.Shape.Taps == 1 ? PointwiseBlocksAhead : 1);
        tile.Channels = plan.BlockSteps;
        tile.LastChannels = plan.ChannelsOf(panel.SourceEnd - 1) * plan.FoldedColumns;
        tile.StartBlock = continues ? tile.YBlock : 16;
        tileVectors = WeightPacking.TileVectors<V>(panel.Blocks);
        tilePositions = SumCut.MaxPositions(tileVectors);
        this.x = ref Unsafe.Add(ref x, panel.SourceFirst * tile.XBlock);
        this.weights = ref weights;
        this.y = ref y;
        this.start = ref start;
    }

    /// <summary>Positions of a map of one row, whose samples and columns stand side by side.</summary>
    public void Line<TEpilogue>(long first, long end, in Operands others)
        where TEpilogue : struct, IEpilogue
    {
        var columns = plan.Columns[0];
        var taps = plan.Rows[0].TapsAt(0);
        ref var w = ref SetAxes(0, 0);
        foreach (var segment in columns.Segments)
        {
            var from = (nint)Math.Max(first, segment.First * (long)samples);
            var to = (nint)Math.Min(end, segment.End * (long)samples);
            if (from >= to)
                continue;
            ref var xRun = ref SetTaps(taps, (segment.FirstTap, segment.EndTap), (plan.Rows[0].Origin * xRow) + (columns.Origin * xColumn), out var wRun);
            Run<TEpilogue>(ref Unsafe.Add(ref xRun, from * 16), 16, ref Unsafe.Add(ref w, wRun), from * 16, 16, to - from, others);
        }
    }

    /// <summary>Whole rows of targets.</summary>
    public void Rows<TEpilogue>(int first, int end, in Operands others)
        where TEpilogue : struct, IEpilogue
    {
        ref var w = ref weights;
        var hasOneAxis = plan.Rows.Length == 1 && plan.Columns.Length == 1;
        for (var row = first; row < end; row++)
        {
            var rowAxis = row % plan.Rows.Length;
            var rows = plan.Rows[rowAxis];
            var window = rows.Origin + (row / plan.Rows.Length * rows.Stride);
            var taps = rows.TapsAt(row / plan.Rows.Length);
            for (var columnAxis = 0; columnAxis < plan.Columns.Length; columnAxis++)
            {
                if (row == first || !hasOneAxis)
                    w = ref SetAxes(rowAxis, columnAxis);
                var columns = plan.Columns[columnAxis];
                foreach (var segment in columns.Segments)
                {
                    var xAt = (window * xRow) + ((columns.Origin + (segment.First * columns.Stride)) * xColumn);
                    var yAt = (row * yRow) + ((columns.TargetFirst + (segment.First * columns.TargetStep)) * yColumn);
                    ref var xRun = ref SetTaps(taps, (segment.FirstTap, segment.EndTap), xAt, out var wRun);
                    Segment<TEpilogue>(columns, segment.End - segment.First, ref xRun, ref Unsafe.Add(ref w, wRun), yAt, others);
                }
            }
        }
    }

    // The widest runs of evenly spaced positions: columns and samples at once, else columns, else samples.
    private void Segment<TEpilogue>(WindowAxis columns, nint count, ref float xRun, ref float w, nint yAt, in Operands others)
        where TEpilogue : struct, IEpilogue
    {
        var (xStep, yStep) = (columns.Stride * xColumn, columns.TargetStep * yColumn);
        if (SumCut.IsContiguous(plan))
        {
            Run<TEpilogue>(ref xRun, 16, ref w, yAt, 16, count * samples, others);
        }
        else if (plan.IsFolded || samples == 1)
        {
            for (nint sample = 0; sample < samples; sample++)
                Run<TEpilogue>(ref Unsafe.Add(ref xRun, sample * xSample), xStep, ref w, yAt + (sample * 16), yStep, count, others);
        }
        else
        {
            for (nint column = 0; column < count; column++)
                Run<TEpilogue>(ref Unsafe.Add(ref xRun, column * xStep), 16, ref w, yAt + (column * yStep), 16, samples, others);
        }
    }

    private void Run<TEpilogue>(ref float xRun, nint xPixel, ref float w, nint yAt, nint yPixel, nint count, in Operands others)
        where TEpilogue : struct, IEpilogue
    {
        tile.XPixel = xPixel;
        tile.YPixel = yPixel;
        tile.StartPixel = continues ? yPixel : 0;
        switch (xPixel)
        {
            case 16:
                Run<PixelStride16, TEpilogue>(ref xRun, ref w, yAt, count, others);
                break;
            case 32:
                Run<PixelStride32, TEpilogue>(ref xRun, ref w, yAt, count, others);
                break;
            case 1:
                Run<PixelStride1, TEpilogue>(ref xRun, ref w, yAt, count, others);
                break;
            case 3:
                Run<PixelStride3, TEpilogue>(ref xRun, ref w, yAt, count, others);
                break;
            case 6:
                Run<PixelStride6, TEpilogue>(ref xRun, ref w, yAt, count, others);
                break;
            default:
                Run<AnyPixelStride, TEpilogue>(ref xRun, ref w, yAt, count, others);
                break;
        }
    }

    // Tiles of about the same number of positions.
    private void Run<TPixel, TEpilogue>(ref float xRun, ref float w, nint yAt, nint count, in Operands others)
        where TPixel : struct, IPixelStride
        where TEpilogue : struct, IEpilogue
    {
        var tiles = (count + tilePositions - 1) / tilePositions;
        var (positions, longer) = (count / tiles, count % tiles);
        var vectors = panel.Blocks * 16 / V.Count;
        var partSize = tile.Blocks * tile.WBlock;
        for (nint at = 0; at < tiles; at++)
        {
            var length = at < longer ? positions + 1 : positions;
            tile.WAhead = nextWeights != 0 && tilesDone < WeightEighths ? nextWeights + (tilesDone * 32 * tileVectors) : 0;
            tilesDone++;
            tile.XNext = tile.XAhead - (tile.Blocks * tile.XBlock) + (length * tile.XPixel);
            ref var wPart = ref w;
            if (typeof(TEpilogue) != typeof(NoEpilogue))
                TilePrefetch.Results(ref y, others, (panel.First * tile.YBlock) + yAt, panel.Blocks, tile.YBlock, (int)length, tile.YPixel);
            for (var vector = 0; vector < vectors; vector += tileVectors)
            {
                var lane = (nint)vector * V.Count;
                ref var yTile = ref Unsafe.Add(ref y, ((panel.First + (lane >> 4)) * tile.YBlock) + (lane & 15) + yAt);
                ref var startTile = ref continues ? ref yTile : ref Unsafe.Add(ref start, lane);
                ChannelTiles.Run<V, TPixel>(tileVectors, (int)length, tile, ref xRun, ref wPart, ref startTile, ref yTile);
                wPart = ref Unsafe.Add(ref wPart, partSize);
            }

            if (typeof(TEpilogue) != typeof(NoEpilogue))
                ChannelEpilogue.Apply<V, TEpilogue>(panel.Blocks, length, tile.YBlock, tile.YPixel, ref y, others, (panel.First * tile.YBlock) + yAt);
            xRun = ref Unsafe.Add(ref xRun, length * tile.XPixel);
            yAt += length * tile.YPixel;
        }
    }

    // Strides of one residue of rows and columns; the answer is where its weights start.
    private ref float SetAxes(int rowAxis, int columnAxis)
    {
        var (rows, columns) = (plan.Rows[rowAxis], plan.Columns[columnAxis]);
        tile.XRow = rows.Dilation * xRow;
        tile.XTap = columns.Dilation * xColumn;
        tile.WTap = tile.Channels * tileVectors * V.Count;
        tile.WRow = columns.Taps * tile.WTap;
        tile.WBlock = rows.Taps * tile.WRow;
        return ref Unsafe.Add(ref weights, WeightPacking.ResidueOffset(plan, panel, rowAxis, columnAxis));
    }

    // The taps that lie in the source; the answer is where the first of them reads.
    private ref float SetTaps((int First, int End) rows, (int First, int End) columns, nint xAt, out nint wAt)
    {
        tile.Rows = columns.First < columns.End ? rows.End - rows.First : 0;
        tile.Taps = columns.End - columns.First;
        tile.XAhead = (tile.BlocksAhead * tile.XBlock) + ((tile.Rows - 1) * tile.XRow) + ((tile.Taps - 1) * tile.XTap);
        wAt = (rows.First * tile.WRow) + (columns.First * tile.WTap);
        // Without a tap nothing is read, and the window may lie anywhere: no reference to it is formed.
        return ref tile.Rows == 0 ? ref x : ref Unsafe.Add(ref x, xAt + (rows.First * tile.XRow) + (columns.First * tile.XTap));
    }
}
