using System.ComponentModel;
using System.Globalization;

namespace Lamina.GpuServices;

/// <summary>
/// Chooses a product's tile and parts. Large tiles read each number of A and B fewer times, so the largest is taken that is not mostly padding and still
/// gives a device enough groups; where outputs are too few for that, their sums are cut into parts. The generator has this file too, for it chooses while a
/// network is compiled: so nothing here is newer than .NET Standard 2.0.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TileChooser
{
    /// <summary>Groups that keep a large device busy: an H100 has 132 multiprocessors.</summary>
    private const long EnoughGroups = 128;

    /// <summary>Terms of a part: fewer would not be worth writing the part's sums and reading them again.</summary>
    private const long LeastPartDepth = 256;

    private const long MostParts = 64;

    /// <summary>Sums that all parts together may take: 16 Mi floats.</summary>
    private const long MostPartSums = 16 << 20;

    /// <summary>The tiles by what a thread computes for what it reads, best first.</summary>
    private static readonly TileShape[] BestFirst = [TileShape.Tile128x128, TileShape.Tile32x128, TileShape.Tile64x64, TileShape.Tile32x32, TileShape.Tile16x16];

    /// <summary>The tile and the parts of a product of so many rows, columns and terms of each sum.</summary>
    public static TileChoice Choose(long rows, long columns, long depth)
    {
        var mostParts = Math.Max(1, Math.Min(Math.Min(depth / LeastPartDepth, MostPartSums / Math.Max(1, rows * columns)), MostParts));
        var chosen = BestFirst[^1];
        foreach (var tile in BestFirst)
        {
            if (Use(tile, rows, columns) >= 0.6 && Groups(tile, rows, columns) * mostParts >= EnoughGroups)
            {
                chosen = tile;
                break;
            }

            // Nothing makes enough groups: the one that is padded least.
            if (Use(tile, rows, columns) > 1.2 * Use(chosen, rows, columns))
                chosen = tile;
        }

        var groups = Groups(chosen, rows, columns);
        var parts = (int)Math.Max(1, Math.Min((EnoughGroups + groups - 1) / Math.Max(1, groups), mostParts));
        return new TileChoice(chosen, parts, Reason(chosen, groups, parts, rows, columns, depth));
    }

    /// <summary>The tile itself, or the largest smaller one that a device with such limits can run.</summary>
    internal static TileShape Fit(TileShape tile, int mostThreads, long mostSharedBytes)
    {
        while (tile != TileShape.Tile16x16 && (TileKernels.SizeOf(tile).Threads > mostThreads || TileKernels.SizeOf(tile).SharedBytes > mostSharedBytes))
            tile = tile is TileShape.Tile64x64 or TileShape.Tile32x128 ? TileShape.Tile32x32 : tile - 1;
        return tile;
    }

    private static long Groups(TileShape tile, long rows, long columns)
    {
        var size = TileKernels.SizeOf(tile);
        return ((rows + size.Rows - 1) / size.Rows) * ((columns + size.Columns - 1) / size.Columns);
    }

    /// <summary>The share of the tiles' outputs that are wanted.</summary>
    private static double Use(TileShape tile, long rows, long columns)
    {
        var size = TileKernels.SizeOf(tile);
        var computed = Groups(tile, rows, columns) * size.Rows * size.Columns;
        return computed == 0 ? 0 : (double)rows * columns / computed;
    }

    private static string Reason(TileShape tile, long groups, int parts, long rows, long columns, long depth)
    {
        var size = TileKernels.SizeOf(tile);
        var share = ((int)Math.Round(100 * Use(tile, rows, columns))).ToString(CultureInfo.InvariantCulture) + "%";
        var text = $"{rows}×{columns} outputs of {depth} terms in tiles of {size.Rows}×{size.Columns}: {groups} groups, {share} of their outputs wanted";
        return parts == 1 ? text : $"{text}; the terms in {parts} parts, for {groups * parts} groups to keep a device busy";
    }
}
