using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>A convolution of which each channel has a kernel of its own, and its gradient by data: vectors are channels, positions are the tile.</summary>
/// <typeparam name="V">The vector.</typeparam>
internal ref struct DepthwiseSweep<V>
    where V : struct, ILanes<V>
{
    private const int TilePositions = 8;
    private readonly SumPlan plan;
    private readonly nint samples;
    private readonly nint block;
    private readonly ref float x;
    private readonly ref float y;
    private readonly ref float start;
    private readonly ref float weights;
    private readonly nint xRow;
    private readonly nint yRow;
    private readonly nint column;
    private DepthwiseTile tile;

    private DepthwiseSweep(SumPlan plan, int block, int samples, ref float x, ref float start, ref float weights, ref float y)
    {
        (this.plan, this.samples, this.block) = (plan, samples, block);
        column = this.samples * 16;
        xRow = plan.SourceWidth * column;
        yRow = plan.TargetWidth * column;
        this.x = ref Unsafe.Add(ref x, this.block * plan.SourceHeight * xRow);
        this.y = ref y;
        this.start = ref start;
        this.weights = ref weights;
    }

    /// <inheritdoc cref="ChannelSum.Run"/>
    public static void Run<TEpilogue>(
        SumPlan plan, int samples, int item, ref float x, ref float w, bool packed, ref float bias, ref float y, in Operands others, ref float scratch)
        where TEpilogue : struct, IEpilogue
    {
        var cut = new DepthwisePlan(plan, samples);
        var block = cut.BlockOf(item);
        for (var lane = 0; lane < 16; lane++)
        {
            var channel = (block * 16) + lane;
            Unsafe.Add(ref scratch, lane) = !Unsafe.IsNullRef(ref bias) && channel < plan.TargetChannels ? Unsafe.Add(ref bias, channel) : 0;
        }

        ref var weights = ref packed ? ref Unsafe.Add(ref w, block * cut.PackedFloats) : ref Unsafe.Add(ref scratch, DepthwisePlan.StartFloats);
        if (!packed)
            cut.Pack(block, ref w, ref Unsafe.NullRef<float>(), ref weights);
        var (first, end) = cut.RowsOf(item);
        new DepthwiseSweep<V>(plan, block, samples, ref x, ref scratch, ref weights, ref y).Rows<TEpilogue>(cut, first, end, others);
    }

    private void Rows<TEpilogue>(in DepthwisePlan cut, int first, int end, in Operands others)
        where TEpilogue : struct, IEpilogue
    {
        for (var row = first; row < end; row++)
        {
            var rowAxis = row % plan.Rows.Length;
            var rows = plan.Rows[rowAxis];
            var (rowTap, rowEnd) = rows.TapsAt(row / plan.Rows.Length);
            var window = (rows.Origin + (row / plan.Rows.Length * rows.Stride) + (rowTap * rows.Dilation)) * xRow;
            tile.XRow = rows.Dilation * xRow;
            for (var columnAxis = 0; columnAxis < plan.Columns.Length; columnAxis++)
            {
                var columns = plan.Columns[columnAxis];
                tile.XTap = columns.Dilation * column;
                tile.WRow = columns.Taps * 16;
                foreach (var segment in columns.Segments)
                {
                    tile.Taps = segment.EndTap - segment.FirstTap;
                    tile.Rows = tile.Taps > 0 ? rowEnd - rowTap : 0;
                    var xAt = window + ((columns.Origin + (segment.First * columns.Stride) + (segment.FirstTap * columns.Dilation)) * column);
                    Segment<TEpilogue>(
                        columns,
                        segment.End - segment.First,
                        ref tile.Rows == 0 ? ref x : ref Unsafe.Add(ref x, xAt),
                        ref Unsafe.Add(ref weights, cut.ResidueOffset(rowAxis, columnAxis) + (rowTap * tile.WRow) + (segment.FirstTap * 16)),
                        (((block * plan.TargetHeight) + row) * yRow) + ((columns.TargetFirst + (segment.First * columns.TargetStep)) * column),
                        others);
                }
            }
        }
    }

    private void Segment<TEpilogue>(WindowAxis columns, nint count, ref float xRun, ref float w, nint yAt, in Operands others)
        where TEpilogue : struct, IEpilogue
    {
        var (xStep, yStep) = (columns.Stride * column, columns.TargetStep * column);
        if (SumCut.IsContiguous(plan))
        {
            Run<TEpilogue>(ref xRun, 16, ref w, yAt, 16, count * samples, others);
        }
        else if (samples == 1)
        {
            Run<TEpilogue>(ref xRun, xStep, ref w, yAt, yStep, count, others);
        }
        else
        {
            for (nint at = 0; at < count; at++)
                Run<TEpilogue>(ref Unsafe.Add(ref xRun, at * xStep), 16, ref w, yAt + (at * yStep), 16, samples, others);
        }
    }

    private void Run<TEpilogue>(ref float xRun, nint xPixel, ref float w, nint yAt, nint yPixel, nint count, in Operands others)
        where TEpilogue : struct, IEpilogue
    {
        (tile.XPixel, tile.YPixel) = (xPixel, yPixel);
        var tiles = (count + TilePositions - 1) / TilePositions;
        var (positions, longer) = (count / tiles, count % tiles);
        for (nint at = 0; at < tiles; at++)
        {
            var length = at < longer ? positions + 1 : positions;
            for (nint lane = 0; lane < 16; lane += V.Count)
                Tile((int)length, ref Unsafe.Add(ref xRun, lane), ref Unsafe.Add(ref w, lane), ref Unsafe.Add(ref start, lane), ref Unsafe.Add(ref y, yAt + lane));

            if (typeof(TEpilogue) != typeof(NoEpilogue))
                ChannelEpilogue.Apply<V, TEpilogue>(1, length, 0, yPixel, ref y, others, yAt);
            xRun = ref Unsafe.Add(ref xRun, length * xPixel);
            yAt += length * yPixel;
        }
    }

    private readonly void Tile(int positions, ref float xTile, ref float w, ref float startTile, ref float yTile)
    {
        if (tile.Taps == 3 && tile.XTap == tile.XPixel)
            DepthwiseTiles.SumOfThrees<V>(positions, tile, ref xTile, ref w, ref startTile, ref yTile);
        else
            DepthwiseTiles.Sum<V>(positions, tile, ref xTile, ref w, ref startTile, ref yTile);
    }
}
