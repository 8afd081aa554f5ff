using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Weights transformed to G g Gᵀ, plane by plane: (plane, register tile of target lanes, source channel, lanes). An item is a block of 16 targets.
/// </summary>
internal static class WinogradWeights
{
    /// <summary>Vectors of a register tile.</summary>
    public const int TileVectors = 2;

    private const int Taps = 9;

    // A block's weights, (source channel, tap, 16 targets), and what the last mirrored block writes behind them.
    private const int BlockFloats = (16 * Taps * 16) + 256;

    /// <summary>Floats of scratch memory.</summary>
    public const int ScratchFloats = BlockFloats + WinogradMap.BetweenFloats;

    /// <summary>Target blocks filled up to whole register tiles of the widest vectors.</summary>
    public static int PaddedBlocks(int blocks) => (blocks + TileVectors - 1) / TileVectors * TileVectors;

    /// <summary>Items of <see cref="Transform"/>.</summary>
    public static int Items(WinogradPlan plan) => PaddedBlocks(plan.TargetBlocks);

    /// <summary>One item.</summary>
    /// <param name="plan">The convolution.</param>
    /// <param name="item">Which block of targets.</param>
    /// <param name="w">(outputs, inputs, 3, 3).</param>
    /// <param name="scale">A factor for each target, or a null reference.</param>
    /// <param name="planes">Receives <see cref="WinogradPlan.WeightFloats"/> in all.</param>
    /// <param name="scratch">A thread's own memory of <see cref="ScratchFloats"/>.</param>
    public static void Transform<V>(WinogradPlan plan, int item, ref float w, ref float scale, ref float planes, ref float scratch)
        where V : struct, ILanes<V>
    {
        if (plan.Outputs == 4)
            TransformTiles<V, WinogradTile4>(plan, item, ref w, ref scale, ref planes, ref scratch);
        else
            TransformTiles<V, WinogradTile2>(plan, item, ref w, ref scale, ref planes, ref scratch);
    }

    [MethodImpl(KernelMethod.Options)]
    private static void TransformTiles<V, TTile>(WinogradPlan plan, int target, ref float w, ref float scale, ref float planes, ref float scratch)
        where V : struct, ILanes<V>
        where TTile : struct, IWinogradTile
    {
        nint tileFloats = TileVectors * V.Count;
        nint steps = plan.SourceBlocks * 16;
        var plane = (nint)plan.WeightPlane;
        nint lanes = Math.Clamp(plan.TargetChannels - (target * 16), 0, 16);
        ref var between = ref Unsafe.Add(ref scratch, BlockFloats);
        // By data the window is turned: the kernel's last tap is the first.
        var (first, row, column) = plan.IsByData ? ((nint)8 * 16, (nint)(-3 * 16), (nint)(-16)) : (0, 3 * 16, 16);
        for (var source = 0; source < plan.SourceBlocks; source++)
        {
            nint channels = Math.Min(16, plan.SourceChannels - (source * 16));
            if (lanes == 0)
                Unsafe.InitBlockUnaligned(ref Unsafe.As<float, byte>(ref scratch), 0, BlockFloats * sizeof(float));
            else if (plan.IsByData)
                TakeByData(plan, target, source, lanes, channels, ref w, ref scratch);
            else
                TakeForward(plan, target, source, lanes, channels, ref w, ref scratch);
            if (!Unsafe.IsNullRef(ref scale) && lanes > 0)
                Scale(lanes, channels, ref Unsafe.Add(ref scale, target * 16), ref scratch);
            for (nint channel = 0; channel < channels; channel++)
            {
                var step = (source * 16) + channel;
                for (nint lane = 0; lane < 16; lane += V.Count)
                {
                    var at = (target * 16) + lane;
                    ref var to = ref Unsafe.Add(ref planes, (at / tileFloats * tileFloats * steps) + (step * tileFloats) + (at % tileFloats));
                    WinogradMap.Filter<V, TTile>(ref Unsafe.Add(ref scratch, (channel * Taps * 16) + first + lane), row, column, ref to, plane, ref between);
                }
            }
        }
    }

    // A target's row has all taps of the block's first channel, then of the second, ...
    private static void TakeForward(WinogradPlan plan, nint target, nint source, nint lanes, nint channels, ref float w, ref float block)
    {
        var rowStride = (nint)plan.SourceChannels * Taps;
        ref var corner = ref Unsafe.Add(ref w, (target * 16 * rowStride) + (source * 16 * Taps));
        for (nint first = 0; first < channels * Taps; first += 16)
        {
            var count = Math.Min(16, (channels * Taps) - first);
            ref var to = ref Unsafe.Add(ref block, first * 16);
            BlockTranspose.Run(ref Unsafe.Add(ref corner, first), rowStride, lanes, count, ref to, 16, 16, 16);
        }
    }

    // Of each source channel a row: all taps of the first target, then of the second, ...
    private static void TakeByData(WinogradPlan plan, nint target, nint source, nint lanes, nint channels, ref float w, ref float block)
    {
        var rowStride = (nint)plan.TargetChannels * Taps;
        for (nint channel = 0; channel < channels; channel++)
        {
            ref var corner = ref Unsafe.Add(ref w, (((source * 16) + channel) * rowStride) + (target * 16 * Taps));
            BlockTranspose.Run(ref corner, Taps, lanes, Taps, ref Unsafe.Add(ref block, channel * Taps * 16), 16, 16, 16);
        }
    }

    private static void Scale(nint lanes, nint channels, ref float factors, ref float block)
    {
        for (nint at = 0; at < channels * Taps; at++)
        {
            for (nint lane = 0; lane < lanes; lane++)
                Unsafe.Add(ref block, (at * 16) + lane) *= Unsafe.Add(ref factors, lane);
        }
    }
}
