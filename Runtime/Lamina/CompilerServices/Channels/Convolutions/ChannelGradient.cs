using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Gradients by weights: for each chunk of positions, small enough for ∂y and x to stay in the first-level cache, all taps and channels of an item with register
/// tiles. The sums, (input block, window row, tap, channel, output lanes), lie in scratch memory until all positions are done.
/// </summary>
internal ref struct ChannelGradient<V>
    where V : struct, ILanes<V>
{
    /// <summary>Vectors of a chunk's ∂y and x: most of a first-level cache.</summary>
    private const int ChunkVectors = 560;

    /// <summary>Neighbouring columns of a chunk of pixels, whose tiles would else do little at a time.</summary>
    private const int LeastColumns = 8;

    private readonly SumPlan plan;
    private readonly WindowAxis rows;
    private readonly WindowAxis columns;
    private readonly Panel panel;
    private readonly int rowFirst;
    private readonly int rowEnd;
    private readonly nint samples;
    private readonly ref float x;
    private readonly ref float dy;
    private readonly ref float sums;

    // In floats: from one row, column and sample of a map to the next.
    private readonly nint xBlock;
    private readonly nint xRow;
    private readonly nint xColumn;
    private readonly nint xSample;
    private readonly nint dyRow;
    private readonly nint dyColumn;
    private ChannelGradientTile tile;

    private ChannelGradient(SumPlan plan, in GradientCut cut, int item, int samples, ref float x, ref float dy, ref float sums)
    {
        (this.plan, rows, columns, this.samples) = (plan, plan.Rows[0], plan.Columns[0], samples);
        // Panels outside: their rows of ∂w follow each other, and threads, which take neighbouring items, write far apart.
        var whole = plan.PanelAt(item / (cut.SourceParts * cut.RowParts), cut.PanelWidth);
        var sourcePart = item / cut.RowParts % cut.SourceParts;
        var rowPart = item % cut.RowParts;
        var sources = whole.SourceEnd - whole.SourceFirst;
        panel = whole with
        {
            SourceFirst = whole.SourceFirst + (sources * sourcePart / cut.SourceParts),
            SourceEnd = whole.SourceFirst + (sources * (sourcePart + 1) / cut.SourceParts),
        };
        rowFirst = rows.Taps * rowPart / cut.RowParts;
        rowEnd = rows.Taps * (rowPart + 1) / cut.RowParts;
        (xBlock, xRow, xColumn, xSample) = plan.SourceStrides(samples);
        dyColumn = this.samples * 16;
        dyRow = plan.TargetWidth * dyColumn;
        tile.DyBlock = plan.TargetHeight * dyRow;
        tile.DwChannel = panel.Blocks * 16;
        tile.XRow = rows.Stride * xRow;
        tile.DyRow = dyRow;
        this.x = ref x;
        this.dy = ref Unsafe.Add(ref dy, panel.First * tile.DyBlock);
        this.sums = ref sums;
    }

    private readonly bool IsContiguous => SumCut.IsContiguous(plan);

    /// <summary>One item.</summary>
    public static void Run(SumPlan plan, int samples, int item, ref float x, ref float dy, ref float dw, ref float scratch)
    {
        var gradient = new ChannelGradient<V>(plan, new GradientCut(plan, samples), item, samples, ref x, ref dy, ref scratch);
        gradient.Clear();
        gradient.Sweep();
        gradient.Unpack(ref dw);
    }

    private readonly nint StepsOfRows => (nint)(rowEnd - rowFirst) * columns.Taps * plan.BlockSteps;

    private readonly void Clear()
    {
        var floats = (panel.SourceEnd - panel.SourceFirst) * StepsOfRows * tile.DwChannel;
        for (nint at = 0; at < floats; at += V.Count)
            V.Store(V.Zero, ref sums, at);
    }

    private void Sweep()
    {
        // What one row has: positions of all samples where they stand side by side, else columns.
        var unit = IsContiguous ? 1 : samples;
        var extent = IsContiguous ? columns.Count * samples : columns.Count;
        var chunk = Math.Max(plan.IsFolded ? LeastColumns : 1, ChunkVectors / (panel.Blocks + 1) / unit);
        var rowsOfChunk = Math.Max(1, (int)(chunk / extent));
        var parts = rowsOfChunk > 1 ? 1 : (extent + chunk - 1) / chunk;
        for (var row = 0; row < rows.Count; row += rowsOfChunk)
        {
            for (nint part = 0; part < parts; part++)
                Chunk(row, Math.Min(row + rowsOfChunk, rows.Count), extent * part / parts, extent * (part + 1) / parts);
        }
    }

    private void Chunk(int firstRow, int endRow, nint first, nint end)
    {
        ref var target = ref sums;
        for (var block = panel.SourceFirst; block < panel.SourceEnd; block++)
        {
            var channels = plan.ChannelsOf(block) * plan.FoldedColumns;
            for (var u = rowFirst; u < rowEnd; u++)
            {
                var (firstTarget, endTarget) = rows.TargetsOf(u);
                var (from, to) = (Math.Max(firstRow, firstTarget), Math.Min(endRow, endTarget));
                for (var v = 0; v < columns.Taps; v++)
                {
                    if (from < to)
                    {
                        var xAt = (block * xBlock) + ((rows.Origin + (from * rows.Stride) + (u * rows.Dilation)) * xRow);
                        tile.Rows = to - from;
                        Tap(v, channels, xAt, from * dyRow, first, end, ref target);
                    }

                    target = ref Unsafe.Add(ref target, plan.BlockSteps * tile.DwChannel);
                }
            }
        }
    }

    // One tap over a chunk's rows and the part of its columns where the tap lies in x.
    private void Tap(int v, nint channels, nint xAt, nint dyAt, nint first, nint end, ref float target)
    {
        var (firstColumn, endColumn) = columns.TargetsOf(v);
        var scale = IsContiguous ? samples : 1;
        first = Math.Max(first, firstColumn * scale);
        end = Math.Min(end, endColumn * scale);
        if (first >= end)
            return;
        xAt += (columns.Origin + (v * columns.Dilation)) * xColumn;
        if (IsContiguous)
        {
            (tile.Columns, tile.Steps, tile.XStep, tile.DyStep) = (1, end - first, 16, 16);
            (xAt, dyAt) = (xAt + (first * 16), dyAt + (first * 16));
        }
        else
        {
            (xAt, dyAt) = (xAt + (first * columns.Stride * xColumn), dyAt + (first * dyColumn));
            // Where columns are neighbours: of each sample in turn some columns. Else: of each column all samples.
            var (xStep, dyStep) = (columns.Stride * xColumn, dyColumn);
            if (plan.IsFolded || samples == 1)
                (tile.Columns, tile.XColumn, tile.DyColumn, tile.Steps, tile.XStep, tile.DyStep) = (samples, xSample, 16, end - first, xStep, dyStep);
            else
                (tile.Columns, tile.XColumn, tile.DyColumn, tile.Steps, tile.XStep, tile.DyStep) = (end - first, xStep, dyStep, samples, 16, 16);
        }

        Tiles(channels, ref Unsafe.Add(ref x, xAt), ref Unsafe.Add(ref dy, dyAt), ref target);
    }

    private readonly void Tiles(nint channels, ref float xTap, ref float dyTap, ref float target)
    {
        var tileVectors = WeightPacking.TileVectors<V>(panel.Blocks);
        var most = SumCut.MaxGradientChannels(tileVectors);
        var tiles = (channels + most - 1) / most;
        var (length, longer) = (channels / tiles, channels % tiles);
        nint channel = 0;
        for (nint at = 0; at < tiles; at++)
        {
            var count = at < longer ? length + 1 : length;
            for (nint vector = 0; vector < panel.Blocks * 16 / V.Count; vector += tileVectors)
            {
                var lane = vector * V.Count;
                ChannelGradientTiles.Run<V>(
                    tileVectors,
                    (int)count,
                    tile,
                    ref Unsafe.Add(ref xTap, channel),
                    ref Unsafe.Add(ref dyTap, ((lane >> 4) * tile.DyBlock) + (lane & 15)),
                    ref Unsafe.Add(ref target, (channel * tile.DwChannel) + lane));
            }

            channel += count;
        }
    }

    private readonly void Unpack(ref float dw)
    {
        if (plan.IsAligned && !(plan.IsFolded && plan.Shape.Groups > 1) && rowEnd - rowFirst == rows.Taps)
            UnpackBlocks(ref dw);
        else
            UnpackEach(ref dw);
    }

    // 16×16 gradients at a time: an output's row has all taps of the panel's first input channel, then of the second, ...
    private readonly void UnpackBlocks(ref float dw)
    {
        nint taps = plan.Shape.Taps;
        nint steps = plan.BlockChannels;
        var rowStride = plan.Shape.GroupInputs * taps;
        var channels = Math.Min(panel.SourceEnd * plan.BlockChannels, plan.SourceChannels) - (panel.SourceFirst * plan.BlockChannels);
        var columns = channels * taps;
        Unsafe.SkipInit(out Block16x16 block);
        for (var target = 0; target < panel.Blocks; target++)
        {
            var first = (panel.First + target) * 16;
            nint lanes = Math.Min(16, plan.TargetChannels - first);
            ref var from = ref Unsafe.Add(ref sums, target * 16);
            ref var to = ref Unsafe.Add(ref dw, plan.WeightAt(first, panel.SourceFirst * plan.BlockSteps, 0, 0));
            var (source, channel, tap) = ((nint)0, (nint)0, (nint)0);
            for (nint column = 0; column < columns; column += 16)
            {
                var count = Math.Min(16, columns - column);
                for (nint i = 0; i < count; i++)
                {
                    for (nint lane = 0; lane < 16; lane += V.Count)
                        V.Store(V.Load(ref from, (((((source * taps) + tap) * steps) + channel) * tile.DwChannel) + lane), ref block.First, (i * 16) + lane);
                    if (++tap < taps)
                        continue;
                    tap = 0;
                    if (++channel == steps)
                        (source, channel) = (source + 1, 0);
                }

                BlockTranspose.Run(ref block.First, 16, count, 16, ref Unsafe.Add(ref to, column), rowStride, lanes, count);
            }
        }
    }

    // One at a time: blocks that several groups share, and pixels, whose kernels are small.
    private readonly void UnpackEach(ref float dw)
    {
        ref var source = ref sums;
        for (var block = panel.SourceFirst; block < panel.SourceEnd; block++)
        {
            for (var u = rowFirst; u < rowEnd; u++)
            {
                for (var v = 0; v < columns.Taps; v++)
                {
                    for (var channel = 0; channel < plan.BlockSteps; channel++)
                    {
                        if (plan.IsAligned)
                            UnpackLanes(ref source, ref dw, plan.WeightAt(panel.First * 16, (block * plan.BlockSteps) + channel, u, v));
                        else
                            UnpackShared(ref source, ref dw, (block * plan.BlockSteps) + channel, u, v);

                        source = ref Unsafe.Add(ref source, tile.DwChannel);
                    }
                }
            }
        }
    }

    // All outputs of one group: their gradients are evenly spaced.
    private readonly void UnpackLanes(ref float lanes, ref float dw, nint first)
    {
        nint stride = plan.Shape.GroupInputs * plan.Shape.Taps;
        nint count = first < 0 ? 0 : Math.Min(panel.Blocks * 16, plan.TargetChannels - (panel.First * 16));
        for (nint lane = 0; lane < count; lane++)
            Unsafe.Add(ref dw, first + (lane * stride)) = Unsafe.Add(ref lanes, lane);
    }

    // Outputs of several groups, most of which do not know the channel.
    private readonly void UnpackShared(ref float lanes, ref float dw, int channel, int u, int v)
    {
        for (var lane = 0; lane < panel.Blocks * 16; lane++)
        {
            var at = plan.WeightAt((panel.First * 16) + lane, channel, u, v);
            if (at >= 0)
                Unsafe.Add(ref dw, at) = Unsafe.Add(ref lanes, lane);
        }
    }
}
