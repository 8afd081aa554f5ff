using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// The gradient by weights over tiles, the adjoint of <see cref="WinogradSum"/>: for each chunk of positions the tiles of x and of ∂y are transformed and their products
/// added plane by plane; at the end each filter's planes are transformed back to its nine taps.
/// </summary>
internal static class WinogradGradient
{
    private const int Taps = 9;
    private const int MostChannels = WinogradGradientCut.PartBlocks * 16;

    // Scratch memory: what is between two one-dimensional transforms, a patch, a block's gradients (source channel, tap, 16 targets), then the planes.
    private const int PatchAt = WinogradMap.BetweenFloats;
    private const int BlockAt = PatchAt + WinogradPatch.Floats;
    private const int PlanesAt = BlockAt + (16 * Taps * 16);

    private static nint GradientPlane => (MostChannels * MostChannels) + 16;

    private static nint TilePlane => WinogradSum.Plane(WinogradGradientCut.PartBlocks, WinogradGradientCut.ChunkPositions);

    /// <summary>Floats of scratch memory.</summary>
    public static long ScratchFloats(WinogradPlan plan) => PlanesAt + (plan.Planes * (GradientPlane + (2 * TilePlane)));

    /// <summary>Items of <see cref="Run"/>.</summary>
    public static int Items(WinogradPlan plan) => new WinogradGradientCut(plan).Items;

    /// <summary>One item.</summary>
    /// <param name="plan">The convolution.</param>
    /// <param name="samples">n.</param>
    /// <param name="item">Which targets and sources.</param>
    /// <param name="x">The source.</param>
    /// <param name="dy">∂y.</param>
    /// <param name="dw">Receives (outputs, inputs, 3, 3): written and not added.</param>
    /// <param name="scratch">A thread's own memory of <see cref="ScratchFloats"/>.</param>
    public static void Run<V>(WinogradPlan plan, int samples, int item, ref float x, ref float dy, ref float dw, ref float scratch)
        where V : struct, ILanes<V>
    {
        if (plan.Outputs == 4)
            RunTiles<V, WinogradTile4>(plan, samples, item, ref x, ref dy, ref dw, ref scratch);
        else
            RunTiles<V, WinogradTile2>(plan, samples, item, ref x, ref dy, ref dw, ref scratch);
    }

    private static void RunTiles<V, TTile>(WinogradPlan plan, int samples, int item, ref float x, ref float dy, ref float dw, ref float scratch)
        where V : struct, ILanes<V>
        where TTile : struct, IWinogradTile
    {
        var cut = new WinogradGradientCut(plan);
        var (firstTarget, endTarget) = cut.TargetsAt(item % cut.TargetParts);
        var (firstSource, endSource) = cut.SourcesAt(item / cut.TargetParts);
        var (targets, sources) = (endTarget - firstTarget, endSource - firstSource);
        ref var gradients = ref Unsafe.Add(ref scratch, PlanesAt);
        ref var sourceTiles = ref Unsafe.Add(ref gradients, plan.Planes * GradientPlane);
        ref var targetTiles = ref Unsafe.Add(ref sourceTiles, plan.Planes * TilePlane);
        for (nint at = 0; at < plan.Planes * GradientPlane; at += V.Count)
            V.Store(V.Zero, ref gradients, at);
        var all = (nint)plan.Tiles * samples;
        var chunks = (all + WinogradGradientCut.ChunkPositions - 1) / WinogradGradientCut.ChunkPositions;
        for (nint chunk = 0; chunk < chunks; chunk++)
        {
            var (first, end) = (all * chunk / chunks, all * (chunk + 1) / chunks);
            WinogradSources.Transform<V, TTile>(
                plan, samples, first, end - first, firstSource, sources, ref x, ref sourceTiles, TilePlane, ref Unsafe.Add(ref scratch, PatchAt), ref scratch);
            TransformTargets<V, TTile>(plan, samples, first, end - first, firstTarget, targets, ref dy, ref targetTiles, ref scratch);
            Multiply<V>(plan, targets, sources, end - first, ref sourceTiles, ref targetTiles, ref gradients);
        }

        for (var target = firstTarget; target < endTarget; target++)
        {
            for (var source = firstSource; source < endSource; source++)
                TransformBack<V, TTile>(plan, target, source, ref Unsafe.Add(ref gradients, ((source - firstSource) * 16 * MostChannels) + ((target - firstTarget) * 16)), ref dw, ref scratch);
        }
    }

    [MethodImpl(KernelMethod.Options)]
    private static void TransformTargets<V, TTile>(
        WinogradPlan plan, int samples, nint first, nint positions, nint firstBlock, nint blocks, ref float dy, ref float tiles, ref float scratch)
        where V : struct, ILanes<V>
        where TTile : struct, IWinogradTile
    {
        var patches = new WinogradPatch(
            plan.TargetHeight, plan.TargetWidth, TTile.Outputs, TTile.Outputs, 0, 0, plan.TileColumns, samples, ref dy, ref Unsafe.Add(ref scratch, PatchAt));
        for (nint block = 0; block < blocks; block++)
        {
            for (nint position = 0; position < positions; position++)
            {
                ref var from = ref patches.At(firstBlock + block, first + position, out var row, out var column);
                ref var to = ref Unsafe.Add(ref tiles, ((block * positions) + position) * 16);
                for (nint lane = 0; lane < 16; lane += V.Count)
                    WinogradMap.OutputAdjoint<V, TTile>(ref Unsafe.Add(ref from, lane), row, column, ref Unsafe.Add(ref to, lane), TilePlane, ref scratch);
            }
        }
    }

    // In each plane (source channel, targets) += Σ over positions of x · ∂y.
    private static void Multiply<V>(WinogradPlan plan, int targets, int sources, nint positions, ref float sourceTiles, ref float targetTiles, ref float gradients)
        where V : struct, ILanes<V>
    {
        var tile = new ChannelGradientTile
        {
            Rows = 1,
            Columns = 1,
            Steps = positions,
            XStep = 16,
            DyStep = 16,
            DyBlock = positions * 16,
            DwChannel = MostChannels,
        };
        var tileVectors = WeightPacking.TileVectors<V>(targets);
        var most = SumCut.MaxGradientChannels(tileVectors);
        var runs = (16 + most - 1) / most;
        for (nint plane = 0; plane < plan.Planes; plane++)
        {
            for (nint block = 0; block < sources; block++)
            {
                ref var x = ref Unsafe.Add(ref sourceTiles, (plane * TilePlane) + (block * positions * 16));
                ref var dw = ref Unsafe.Add(ref gradients, (plane * GradientPlane) + (block * 16 * MostChannels));
                for (nint run = 0; run < runs; run++)
                {
                    var (channel, end) = (16 * run / runs, 16 * (run + 1) / runs);
                    for (nint lane = 0; lane < targets * 16; lane += tileVectors * V.Count)
                    {
                        ChannelGradientTiles.Run<V>(
                            tileVectors,
                            (int)(end - channel),
                            tile,
                            ref Unsafe.Add(ref x, channel),
                            ref Unsafe.Add(ref targetTiles, (plane * TilePlane) + ((lane >> 4) * tile.DyBlock) + (lane & 15)),
                            ref Unsafe.Add(ref dw, (channel * MostChannels) + lane));
                    }
                }
            }
        }
    }

    // A block of 16 targets by 16 sources: nine taps of each, then from lanes of targets to PyTorch's rows.
    [MethodImpl(KernelMethod.Options)]
    private static void TransformBack<V, TTile>(WinogradPlan plan, nint target, nint source, ref float planes, ref float dw, ref float scratch)
        where V : struct, ILanes<V>
        where TTile : struct, IWinogradTile
    {
        nint lanes = Math.Min(16, plan.TargetChannels - (target * 16));
        nint channels = Math.Min(16, plan.SourceChannels - (source * 16));
        ref var block = ref Unsafe.Add(ref scratch, BlockAt);
        for (nint channel = 0; channel < channels; channel++)
        {
            for (nint lane = 0; lane < 16; lane += V.Count)
                WinogradMap.FilterAdjoint<V, TTile>(ref Unsafe.Add(ref planes, (channel * MostChannels) + lane), GradientPlane, ref Unsafe.Add(ref block, (channel * Taps * 16) + lane), 16, ref scratch);
        }

        var rowStride = (nint)plan.SourceChannels * Taps;
        ref var corner = ref Unsafe.Add(ref dw, (target * 16 * rowStride) + (source * 16 * Taps));
        for (nint first = 0; first < channels * Taps; first += 16)
        {
            var count = Math.Min(16, (channels * Taps) - first);
            ref var from = ref Unsafe.Add(ref block, first * 16);
            BlockTranspose.Run(ref from, 16, count, lanes, ref Unsafe.Add(ref corner, first), rowStride, lanes, count);
        }
    }
}
