using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Runs the items of a <see cref="WinogradPlan"/>: transforms a chunk's sources, multiplies each plane with its weights in register tiles, and transforms the
/// products back panel by panel.
/// </summary>
internal static class WinogradSum
{
    /// <summary>Tiles whose results, and what is added to them, are asked for ahead: as many as take as long as the last-level cache.</summary>
    private const int TilesAhead = 2;

    // Scratch memory: zeros that sums start from, a panel's bias, patches and what is between two one-dimensional transforms, then the planes.
    private const int BiasAt = 64;
    private const int PatchAt = BiasAt + (16 * WinogradCut.PanelBlocks);
    private const int BetweenAt = PatchAt + WinogradPatch.Floats;
    private const int PlanesAt = BetweenAt + WinogradMap.BetweenFloats;

    /// <summary>Floats of scratch memory for any number of samples.</summary>
    public static long ScratchFloats(WinogradPlan plan) =>
        PlanesAt + (plan.Planes * (Plane(plan.SourceBlocks, WinogradCut.ChunkPositions) + Plane(WinogradCut.PanelBlocks, WinogradCut.ChunkPositions)));

    /// <summary>Items of <see cref="Run"/>.</summary>
    public static int Items(WinogradPlan plan, int samples) => new WinogradCut(plan, samples).Items;

    /// <summary>One item.</summary>
    /// <param name="plan">What is summed.</param>
    /// <param name="samples">n.</param>
    /// <param name="item">Which chunk and part.</param>
    /// <param name="x">The source.</param>
    /// <param name="planes">The transformed weights.</param>
    /// <param name="bias">(targets), or a null reference.</param>
    /// <param name="y">The target.</param>
    /// <param name="others">What the epilogue reads.</param>
    /// <param name="scratch">A thread's own memory of <see cref="ScratchFloats"/>.</param>
    public static void Run<V, TEpilogue>(
        WinogradPlan plan, int samples, int item, ref float x, ref float planes, ref float bias, ref float y, in Operands others, ref float scratch)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        if (plan.Outputs == 4)
            RunTiles<V, TEpilogue, WinogradTile4>(plan, samples, item, ref x, ref planes, ref bias, ref y, others, ref scratch);
        else
            RunTiles<V, TEpilogue, WinogradTile2>(plan, samples, item, ref x, ref planes, ref bias, ref y, others, ref scratch);
    }

    /// <summary>Floats from one plane of a chunk to the next: an odd number of lines, so that a tile's planes are spread over the sets of a cache.</summary>
    internal static nint Plane(int blocks, nint positions) => ((blocks * positions) | 1) * 16;

    private static void RunTiles<V, TEpilogue, TTile>(
        WinogradPlan plan, int samples, int item, ref float x, ref float planes, ref float bias, ref float y, in Operands others, ref float scratch)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
        where TTile : struct, IWinogradTile
    {
        var cut = new WinogradCut(plan, samples);
        var (chunk, part) = cut.ItemAt(item);
        var (first, end) = cut.ChunkAt(chunk);
        var (firstBlock, endBlock) = cut.PartAt(part);
        var positions = end - first;
        ref var sources = ref Unsafe.Add(ref scratch, PlanesAt);
        ref var products = ref Unsafe.Add(ref sources, plan.Planes * Plane(plan.SourceBlocks, WinogradCut.ChunkPositions));
        for (nint at = 0; at < BiasAt; at++)
            Unsafe.Add(ref scratch, at) = 0;
        WinogradSources.Transform<V, TTile>(
            plan, samples, first, positions, 0, plan.SourceBlocks, ref x, ref sources, Plane(plan.SourceBlocks, positions), ref Unsafe.Add(ref scratch, PatchAt), ref Unsafe.Add(ref scratch, BetweenAt));
        for (var block = firstBlock; block < endBlock; block += WinogradCut.PanelBlocks)
        {
            var blocks = Math.Min(WinogradCut.PanelBlocks, endBlock - block);
            Multiply<V>(plan, block, blocks, positions, ref sources, ref planes, ref products, ref scratch);
            for (var lane = 0; lane < blocks * 16; lane++)
            {
                var target = (block * 16) + lane;
                Unsafe.Add(ref scratch, BiasAt + lane) = !Unsafe.IsNullRef(ref bias) && target < plan.TargetChannels ? Unsafe.Add(ref bias, target) : 0;
            }

            TransformProducts<V, TEpilogue, TTile>(plan, samples, first, positions, block, blocks, ref products, ref y, others, ref scratch);
        }
    }

    // One matrix product for each plane: products (target block, position, 16) = weights · sources (source block, position, 16).
    private static void Multiply<V>(WinogradPlan plan, int block, int blocks, nint positions, ref float sources, ref float planes, ref float products, ref float zeros)
        where V : struct, ILanes<V>
    {
        var tileFloats = WinogradWeights.TileVectors * V.Count;
        var tileSteps = (nint)plan.SourceBlocks * 16 * tileFloats;
        var tile = new ChannelTile
        {
            Blocks = plan.SourceBlocks,
            Channels = 16,
            LastChannels = plan.SourceChannels - ((plan.SourceBlocks - 1) * 16),
            Rows = 1,
            Taps = 1,
            XBlock = positions * 16,
            BlocksAhead = 1,
            XAhead = positions * 16,
            WBlock = 16 * tileFloats,
            YBlock = positions * 16,
            YPixel = 16,
            StartBlock = 16,
        };
        var most = SumCut.MaxPositions(WinogradWeights.TileVectors);
        var runs = (positions + most - 1) / most;
        var tiles = ((blocks * 16) + tileFloats - 1) / tileFloats;
        for (nint plane = 0; plane < plan.Planes; plane++)
        {
            ref var x = ref Unsafe.Add(ref sources, plane * Plane(plan.SourceBlocks, positions));
            ref var w = ref Unsafe.Add(ref planes, (plane * (nint)plan.WeightPlane) + (block * 16 / tileFloats * tileSteps));
            ref var y = ref Unsafe.Add(ref products, plane * Plane(WinogradCut.PanelBlocks, positions));
            for (nint run = 0; run < runs; run++)
            {
                var (from, to) = (positions * run / runs, positions * (run + 1) / runs);
                tile.XNext = tile.XAhead - (tile.Blocks * tile.XBlock) + ((to - from) * 16); // the next run's first block
                for (nint at = 0; at < tiles; at++)
                {
                    var lane = at * tileFloats;
                    ChannelTiles.Run<V, PixelStride16>(
                        WinogradWeights.TileVectors, (int)(to - from), tile, ref Unsafe.Add(ref x, from * 16), ref Unsafe.Add(ref w, at * tileSteps), ref zeros, ref Unsafe.Add(ref y, ((lane >> 4) * tile.YBlock) + (lane & 15) + (from * 16)));
                }
            }
        }
    }

    [MethodImpl(KernelMethod.Options)]
    private static void TransformProducts<V, TEpilogue, TTile>(
        WinogradPlan plan, int samples, nint first, nint positions, int block, int blocks, ref float products, ref float y, in Operands others, ref float scratch)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
        where TTile : struct, IWinogradTile
    {
        var plane = Plane(WinogradCut.PanelBlocks, positions);
        ref var between = ref Unsafe.Add(ref scratch, BetweenAt);
        ref var results = ref Unsafe.Add(ref scratch, PatchAt);
        nint column = samples * 16;
        var row = plan.TargetWidth * column;
        for (nint target = 0; target < blocks; target++)
        {
            for (nint position = 0; position < positions; position++)
            {
                var (tile, sample) = ((int)((first + position) / samples), (first + position) % samples);
                var (top, left) = (tile / plan.TileColumns * TTile.Outputs, tile % plan.TileColumns * TTile.Outputs);
                nint rows = Math.Min(TTile.Outputs, plan.TargetHeight - top);
                nint columns = Math.Min(TTile.Outputs, plan.TargetWidth - left);
                var place = ((((block + target) * plan.TargetHeight) + top) * row) + (left * column) + (sample * 16);
                TilePrefetch.Results(ref y, others, place + (TilesAhead * TTile.Outputs * column), TTile.Outputs, row, TTile.Outputs, column);
                for (nint lane = 0; lane < 16; lane += V.Count)
                {
                    WinogradMap.Output<V, TTile>(ref Unsafe.Add(ref products, (((target * positions) + position) * 16) + lane), plane, ref results, ref between);
                    var bias = V.Load(ref scratch, BiasAt + (target * 16) + lane);
                    for (nint h = 0; h < rows; h++)
                    {
                        for (nint w = 0; w < columns; w++)
                        {
                            var at = place + (h * row) + (w * column) + lane;
                            V.Store(TEpilogue.Apply(V.Load(ref results, ((h * TTile.Outputs) + w) * 16) + bias, others, at), ref y, at);
                        }
                    }
                }
            }
        }
    }
}
