using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;

namespace Lamina.CompilerServices;

/// <summary>
/// How a sum over windows is cut: into chunks of positions, panels of target blocks, whose packed weights a thread keeps in its cache, and parts of a chunk
/// which a thread that is early can take from one that is late. A part of a chunk with a panel is one item of work. All follows from the shape and the
/// number of samples.
/// </summary>
internal sealed class SumCut
{
    /// <summary>Positions of a chunk, at the least: enough for packing a panel to cost little beside the sums.</summary>
    private const long ChunkPositions = 2048;

    /// <summary>The same where weights are packed already, so that a single image gives several threads work.</summary>
    public const long PackedChunkPositions = 384;

    /// <summary>
    /// Positions of a chunk where all packed weights together fit the second-level cache: its source stays there too while the panels change, and a thread finds
    /// there what it has written of the layer before.
    /// </summary>
    public const long NearChunkPositions = 24;

    /// <summary>Floats of weights that count as fitting it.</summary>
    private const long NearWeights = 256 * 1024;

    /// <summary>Multiply-adds of such a chunk with a panel, at the least: some 5 microseconds.</summary>
    private const long NearChunkWork = 1 << 19;

    /// <summary>
    /// Multiply-adds of a part, at the least: some 40 microseconds, for which the last thread may keep others waiting. They need not pay for packing: a thread
    /// sweeps neighbouring parts with weights that it has packed for the first.
    /// </summary>
    private const long PartWork = 4 << 20;

    private const double LoadCycles = 0.85;

    private readonly int tilePositions;

    public SumCut(SumPlan plan, int samples, bool packed)
    {
        Samples = samples;
        PanelWidth = BestWidth(plan, packed ? 1 : samples);
        Panels = plan.PanelCount(PanelWidth);
        var positions = (long)plan.TargetHeight * plan.TargetWidth * samples;
        var panelWeights = plan.PanelSize(PanelWidth, plan.PanelSources);
        var chunks = Math.Max(1, positions / (packed ? PackedChunkPositions : ChunkPositions));
        if (packed && Panels * panelWeights <= NearWeights)
            chunks = Math.Max(chunks, Math.Min(positions / NearChunkPositions, positions * panelWeights / NearChunkWork));
        IsOneLine = plan.TargetHeight == 1 && IsContiguous(plan);
        Extent = IsOneLine ? positions : plan.TargetHeight;
        Chunks = (int)Math.Min(chunks, Extent);
        KeepsWeights = !packed && plan.PassBlocks(PanelWidth) >= plan.PanelSources;
        tilePositions = IsOneLine ? MaxPositions(PanelWidth) : 1;
        var work = positions / Chunks * panelWeights;
        Parts = KeepsWeights ? (int)Math.Clamp(work / PartWork, 1, Math.Max(1, Extent / Chunks / tilePositions)) : 1;
    }

    /// <summary>n.</summary>
    public int Samples { get; }

    /// <summary>Target blocks of a panel.</summary>
    public int PanelWidth { get; }

    public int Panels { get; }

    public int Chunks { get; }

    /// <summary>Chunks are ranges of positions, not of rows.</summary>
    public bool IsOneLine { get; }

    /// <summary>Rows or positions in all.</summary>
    public long Extent { get; }

    /// <summary>Parts of a chunk.</summary>
    public int Parts { get; }

    /// <summary>A panel's weights are packed all at once, so that they serve any number of parts.</summary>
    public bool KeepsWeights { get; }

    public int Items => Panels * Chunks * Parts;

    /// <summary>A row's positions, of all samples, stand side by side in source and target.</summary>
    public static bool IsContiguous(SumPlan plan) => !plan.IsFolded && plan.Columns.Length == 1 && plan.Columns[0].Stride == 1;

    /// <summary>The panel of an item.</summary>
    public int PanelOf(int item) => item / Parts % Panels;

    /// <summary>The item's rows or positions.</summary>
    public (long First, long End) RangeOf(int item)
    {
        var (chunk, part) = (item / Parts / Panels, item % Parts);
        var (first, end) = (Extent * chunk / Chunks, Extent * (chunk + 1) / Chunks);
        return (PartStart(first, end, part), PartStart(first, end, part + 1));
    }

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
    private static int BestWidth(SumPlan plan, int samples)
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

    // Parts of whole tiles, but the last.
    private long PartStart(long first, long end, int part) =>
        part == Parts ? end : first + ((end - first) * part / Parts / tilePositions * tilePositions);

    private static double RunCost(int vectors, long run)
    {
        var tiles = (run + MaxPositions(vectors) - 1) / MaxPositions(vectors);
        var positions = (double)run / tiles;
        return tiles * (1 + Math.Max(4, Math.Max(vectors * positions / 2, (vectors + positions) * LoadCycles)));
    }
}
