namespace Lamina.CompilerServices;

/// <summary>
/// How a gradient by weights over tiles is cut: an item forms the gradients of some target blocks by some source blocks, in all planes and over all positions, in
/// scratch memory. All follows from the shape.
/// </summary>
internal readonly struct WinogradGradientCut
{
    /// <summary>Blocks of targets, and of sources, of an item: the more, the fewer items transform the same tile.</summary>
    public const int PartBlocks = 4;

    /// <summary>Positions whose transformed tiles are held at a time: with the gradients they fill a second-level cache.</summary>
    public const int ChunkPositions = 28;

    /// <summary>Items wanted for threads to share evenly.</summary>
    private const int WantedItems = 4;

    private readonly int targetBlocks;
    private readonly int sourceBlocks;
    private readonly int sourcePartBlocks;

    public WinogradGradientCut(WinogradPlan plan)
    {
        (targetBlocks, sourceBlocks) = (plan.TargetBlocks, plan.SourceBlocks);
        TargetParts = Parts(targetBlocks, PartBlocks);
        sourcePartBlocks = TargetParts * Parts(sourceBlocks, PartBlocks) >= WantedItems ? PartBlocks : PartBlocks / 2;
        SourceParts = Parts(sourceBlocks, sourcePartBlocks);
    }

    public int TargetParts { get; }

    public int SourceParts { get; }

    public int Items => TargetParts * SourceParts;

    public (int First, int End) TargetsAt(int part) => (part * PartBlocks, Math.Min(targetBlocks, (part + 1) * PartBlocks));

    public (int First, int End) SourcesAt(int part) => (part * sourcePartBlocks, Math.Min(sourceBlocks, (part + 1) * sourcePartBlocks));

    private static int Parts(int blocks, int most) => (blocks + most - 1) / most;
}
