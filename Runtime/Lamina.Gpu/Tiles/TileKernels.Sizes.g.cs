// Written by DeviceTileWriter in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
namespace Lamina.GpuServices;

/// <content>The sizes of the tiles.</content>
public static partial class TileKernels
{
    /// <summary>What a launch must know of each tile.</summary>
    public static TileSize SizeOf(TileShape tile) => tile switch
    {
        TileShape.Tile16x16 => new(rows: 16, columns: 16, slab: 8, threads: 64, sharedBytes: 2560),
        TileShape.Tile32x32 => new(rows: 32, columns: 32, slab: 8, threads: 64, sharedBytes: 4608),
        TileShape.Tile64x64 => new(rows: 64, columns: 64, slab: 16, threads: 256, sharedBytes: 17408),
        TileShape.Tile32x128 => new(rows: 32, columns: 128, slab: 8, threads: 128, sharedBytes: 10752),
        TileShape.Tile128x128 => new(rows: 128, columns: 128, slab: 8, threads: 256, sharedBytes: 16896),
        _ => throw new System.ArgumentOutOfRangeException(nameof(tile), tile, "There is no such tile."),
    };
}
