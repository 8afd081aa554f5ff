namespace Lamina.CompilerServices;

/// <summary>
/// How an element-wise sweep over a map is cut where convolutions come before and after: chunks of positions are outside, as theirs are, so that a thread finds
/// in its cache what it has written. An item is a chunk and some blocks of channels. All follows from the shape and the number of samples.
/// </summary>
internal readonly struct MapCut
{
    /// <summary>Chunks of a small map, at the most: as convolutions whose weights are near cut it.</summary>
    private const int SmallChunks = 8;

    private readonly long positions;
    private readonly int blocks;
    private readonly int blocksPerItem;

    public MapCut(int channels, int pixels, int samples)
    {
        positions = (long)pixels * samples;
        blocks = ChannelItems.Blocks(channels);
        Chunks = (int)Math.Max(1, Math.Max(positions / SumCut.PackedChunkPositions, Math.Min(SmallChunks, positions / SumCut.NearChunkPositions)));
        blocksPerItem = (int)Math.Clamp(ChannelItems.Positions * (long)Chunks / positions, 1, blocks);
    }

    public int Chunks { get; }

    public int Items => Chunks * BlockParts;

    /// <summary>The item's positions.</summary>
    public (nint First, nint End) PositionsOf(int item)
    {
        var chunk = item / BlockParts;
        return ((nint)(positions * chunk / Chunks), (nint)(positions * (chunk + 1) / Chunks));
    }

    /// <summary>The item's blocks of channels.</summary>
    public (int First, int End) BlocksOf(int item)
    {
        var first = item % BlockParts * blocksPerItem;
        return (first, Math.Min(blocks, first + blocksPerItem));
    }

    private int BlockParts => (blocks + blocksPerItem - 1) / blocksPerItem;
}
