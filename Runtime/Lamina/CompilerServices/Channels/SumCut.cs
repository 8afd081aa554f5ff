using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;

namespace Lamina.CompilerServices;

/// <summary>
/// How a sum over windows is cut: into panels of target blocks, whose packed weights a thread keeps in its cache, and chunks of positions. One panel
/// and one chunk are one item of work. All follows from the shape and the number of samples.
/// </summary>
internal readonly struct SumCut
{
    /// <summary>Positions of a chunk, at the least: enough for packing a panel to cost little beside the sums.</summary>
    private const long ChunkPositions = 2048;

    /// <summary>The same where weights are packed already, so that a single image gives several threads work.</summary>
    private const long PackedChunkPositions = 384;

    private const double LoadCycles = 0.85;

    public SumCut(SumPlan plan, int samples, bool packed)
    {
        PanelWidth = plan.PanelWidth(packed ? 1 : samples);
        Panels = plan.PanelCount(PanelWidth);
        var positions = (long)plan.TargetHeight * plan.TargetWidth * samples;
        var chunks = Math.Max(1, positions / (packed ? PackedChunkPositions : ChunkPositions));
        IsOneLine = plan.TargetHeight == 1 && IsContiguous(plan);
        Extent = IsOneLine ? positions : plan.TargetHeight;
        Chunks = (int)Math.Min(chunks, Extent);
    }

    /// <summary>Target blocks of a panel.</summary>
    public int PanelWidth { get; }

    public int Panels { get; }

    public int Chunks { get; }

    /// <summary>Chunks are ranges of positions, not of rows.</summary>
    public bool IsOneLine { get; }

    /// <summary>Rows or positions in all.</summary>
    public long Extent { get; }

    public int Items => Panels * Chunks;

    /// <summary>A row's positions, of all samples, stand side by side in source and target.</summary>
    public static bool IsContiguous(SumPlan plan) => !plan.IsFolded && plan.Columns.Length == 1 && plan.Columns[0].Stride == 1;

    /// <summary>The chunk's rows or positions.</summary>
    public (long First, long End) ChunkAt(int index) => (Extent * index / Chunks, Extent * (index + 1) / Chunks);

    /// <summary>Positions of the longest tile of some target vectors: as many sums as registers hold, beside the operands.</summary>
    public static int MaxPositions(int vectors) =>
        Vector512.IsHardwareAccelerated || AdvSimd.IsSupported
            ? vectors switch { 1 or 2 => 14, 3 => 8, _ => 6 }
            : vectors switch { 1 => 8, 2 => 6, 3 => 4, _ => 2 };

    /// <summary>Input channels of the longest tile of a gradient by weights.</summary>
    public static int MaxGradientChannels(int vectors) =>
        Vector512.IsHardwareAccelerated || AdvSimd.IsSupported ? (vectors <= 3 ? 8 : 6) : vectors switch { 1 => 8, 2 => 6, 3 => 4, _ => 2 };

    /// <summary>
    /// The width whose tiles cover a row in the least time: a step costs its multiply-adds, at two a cycle, or its loads, at fewer than two a cycle where they
    /// miss the first-level cache, or the latency of a sum; and a cycle's overhead.
    /// </summary>
    public static int BestWidth(SumPlan plan, int samples)
    {
        if (!plan.IsAligned)
            return 1;
        var blocks = plan.Shape.Groups == 1 ? plan.TargetBlocks : plan.GroupTargets / 16;
        if (!Vector512.IsHardwareAccelerated)
            return Math.Min(2, blocks);
        var columns = plan.Columns[0].Longest;
        var run = IsContiguous(plan) ? (long)columns * samples : plan.IsFolded || samples == 1 ? columns : samples;
        var (best, bestCost) = (1, double.MaxValue);
        for (var width = 1; width <= Math.Min(4, blocks); width++)
        {
            var cost = (blocks / width * RunCost(width, run)) + (blocks % width == 0 ? 0 : RunCost(blocks % width, run));
            if (cost < bestCost)
                (best, bestCost) = (width, cost);
        }

        return best;
    }

    private static double RunCost(int vectors, long run)
    {
        var tiles = (run + MaxPositions(vectors) - 1) / MaxPositions(vectors);
        var positions = (double)run / tiles;
        return tiles * (1 + Math.Max(4, Math.Max(vectors * positions / 2, (vectors + positions) * LoadCycles)));
    }
}
