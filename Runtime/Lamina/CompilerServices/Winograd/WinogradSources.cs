using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>Transforms a chunk's source tiles, for sums over tiles and for gradients by weights.</summary>
internal static class WinogradSources
{
    /// <param name="plan">The convolution.</param>
    /// <param name="samples">n.</param>
    /// <param name="first">The chunk's first position.</param>
    /// <param name="positions">Positions of the chunk.</param>
    /// <param name="firstBlock">The first block of source channels.</param>
    /// <param name="blocks">How many of them.</param>
    /// <param name="x">The source.</param>
    /// <param name="tiles">Receives (plane, block, position, 16).</param>
    /// <param name="plane">From one plane to the next.</param>
    /// <param name="patch">Memory of <see cref="WinogradPatch.Floats"/>.</param>
    /// <param name="between">Memory of <see cref="WinogradMap.BetweenFloats"/>.</param>
    [MethodImpl(KernelMethod.Options)]
    public static void Transform<V, TTile>(
        WinogradPlan plan,
        int samples,
        nint first,
        nint positions,
        nint firstBlock,
        nint blocks,
        ref float x,
        ref float tiles,
        nint plane,
        ref float patch,
        ref float between)
        where V : struct, ILanes<V>
        where TTile : struct, IWinogradTile
    {
        var patches = new WinogradPatch(
            plan.SourceHeight, plan.SourceWidth, TTile.Inputs, TTile.Outputs, plan.OriginRow, plan.OriginColumn, plan.TileColumns, samples, ref x, ref patch);
        for (nint block = 0; block < blocks; block++)
        {
            for (nint position = 0; position < positions; position++)
            {
                ref var from = ref patches.At(firstBlock + block, first + position, out var row, out var column);
                ref var to = ref Unsafe.Add(ref tiles, ((block * positions) + position) * 16);
                for (nint lane = 0; lane < 16; lane += V.Count)
                    WinogradMap.Input<V, TTile>(ref Unsafe.Add(ref from, lane), row, column, ref Unsafe.Add(ref to, lane), plane, ref between);
            }
        }
    }
}
