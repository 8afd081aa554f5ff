namespace Lamina.CompilerServices;

/// <summary>
/// How a sum over tiles is cut: into chunks of positions, whose transformed sources stay in the second-level cache, and parts of the target blocks, each of which
/// transforms its chunk's sources for itself. One chunk and one part are an item. All follows from the shape and the number of samples.
/// </summary>
internal readonly struct WinogradCut
{
    /// <summary>Target blocks whose products are held at a time, before they are transformed back.</summary>
    public const int PanelBlocks = 4;

    /// <summary>Positions of a chunk, at the most: register tiles take 14 at a time.</summary>
    public const int ChunkPositions = 70;

    /// <summary>Items wanted for threads to share evenly.</summary>
    private const int WantedItems = 8;

    /// <summary>Target blocks of a part, at the least: transforming the sources again for each costs little beside so many products.</summary>
    private const int LeastPartBlocks = 8;

    /// <summary>Positions of a chunk, at the least.</summary>
    private const int LeastChunkPositions = 8;

    public WinogradCut(WinogradPlan plan, int samples)
    {
        Positions = (long)plan.Tiles * samples;
        Chunks = (int)((Positions + ChunkPositions - 1) / ChunkPositions);
        var most = Math.Max(plan.TargetBlocks / LeastPartBlocks, Chunks == 1 ? Math.Min(2, plan.TargetBlocks / PanelBlocks) : 1);
        // A chunk more is cheaper than a thread that waits for another's last one, or for the only one.
        if (Chunks < WantedItems && (Chunks > 1 || (most <= 1 && Positions >= 2 * LeastChunkPositions)))
            Chunks += Chunks % 2;
        var wanted = (WantedItems + Chunks - 1) / Chunks;
        Parts = Math.Clamp(wanted, 1, Math.Max(1, most));
        (blocks, LongestChunk) = (plan.TargetBlocks, (Positions + Chunks - 1) / Chunks);
        var maps = ((long)plan.SourceBlocks * plan.SourceHeight * plan.SourceWidth) + ((long)plan.TargetBlocks * plan.TargetHeight * plan.TargetWidth);
        isByParts = plan.WeightFloats > maps * samples * 16;
    }

    private readonly int blocks;

    // A thread takes items that are neighbours, and has the larger of the two, weights or maps, in its own cache.
    private readonly bool isByParts;

    public long Positions { get; }

    public int Chunks { get; }

    /// <summary>Positions of the longest chunk.</summary>
    public long LongestChunk { get; }

    public int Parts { get; }

    public int Items => Chunks * Parts;

    /// <summary>Which chunk and which part an item is.</summary>
    public (int Chunk, int Part) ItemAt(int index) => isByParts ? (index % Chunks, index / Chunks) : (index / Parts, index % Parts);

    /// <summary>The chunk's positions.</summary>
    public (nint First, nint End) ChunkAt(int index) => ((nint)(Positions * index / Chunks), (nint)(Positions * (index + 1) / Chunks));

    /// <summary>The part's target blocks, whole panels but for the last.</summary>
    public (int First, int End) PartAt(int index)
    {
        var panels = (blocks + PanelBlocks - 1) / PanelBlocks;
        return (panels * index / Parts * PanelBlocks, Math.Min(blocks, panels * (index + 1) / Parts * PanelBlocks));
    }
}
