using System;
using System.ComponentModel;
using System.Globalization;

namespace Lamina.GpuServices;

/// <summary>
/// Chooses a product's tile and the parts that its sums are cut into: those with which a large device is done first. Large tiles read each number of A and B
/// fewer times; small ones, and parts, give every multiprocessor something to do, and as many groups to all of them. The device is a literal, an H100, so that
/// a choice, and with it the order of a sum, is the same on every device. The generator has this file too, for it chooses while a network is compiled: so
/// nothing here is newer than .NET Standard 2.0.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TileChooser
{
    private const int Multiprocessors = 132;

    /// <summary>Terms of a part: fewer would not be worth writing the part's sums and reading them again.</summary>
    private const long LeastPartDepth = 256;

    private const long MostParts = 64;

    /// <summary>Sums that all parts together may take: 16 Mi floats.</summary>
    private const long MostPartSums = 16 << 20;

    // Costs are in products and additions of a multiprocessor, which does some 128 in a cycle.

    /// <summary>What passes while a slab is fetched: a multiprocessor with no other group waits for it.</summary>
    private const double SlabLatency = 400 * 128;

    /// <summary>Terms that a group's beginning and end are worth.</summary>
    private const double GroupStart = 16;

    /// <summary>A second kernel, some three microseconds.</summary>
    private const double SecondKernel = 700_000;

    /// <summary>Writing a part's sum and reading it again, shared by all multiprocessors.</summary>
    private const double PartSum = 0.6;

    /// <summary>A larger tile must gain so much: it wastes more where an estimate is wrong.</summary>
    private const double LeastGain = 0.97;

    /// <summary>
    /// The tiles, small ones first: the groups that a multiprocessor can hold, by threads, registers and shared memory, and the share of its products and
    /// additions that they come to beside the largest tile's, by what a thread computes for what it reads. Estimates, until a device has measured them.
    /// </summary>
    private static readonly (TileShape Tile, int GroupsAtOnce, double Speed)[] Tiles =
    [
        (TileShape.Tile16x16, 24, 0.25),
        (TileShape.Tile32x32, 16, 0.5),
        (TileShape.Tile64x64, 4, 0.55),
        (TileShape.Tile32x128, 6, 0.7),
        (TileShape.Tile128x128, 2, 1),
    ];

    /// <summary>The tile and the parts of a product of so many rows, columns and terms of each sum.</summary>
    public static TileChoice Choose(long rows, long columns, long depth)
    {
        var mostParts = PartsThatFit((int)Math.Max(1, Math.Min(depth / LeastPartDepth, MostParts)), rows, columns);
        var (chosen, chosenParts, least) = (Tiles[0].Tile, 1, double.PositiveInfinity);
        foreach (var (tile, groupsAtOnce, speed) in Tiles)
        {
            for (var parts = 1; parts <= mostParts; parts++)
            {
                var cost = Cost(tile, groupsAtOnce, speed, rows, columns, depth, parts);
                if (cost < LeastGain * least)
                    (chosen, chosenParts, least) = (tile, parts, cost);
            }
        }

        return new TileChoice(chosen, chosenParts) { Reason = Reason(chosen, Groups(chosen, rows, columns), chosenParts, rows, columns, depth) };
    }

    /// <summary>The tile itself, or the largest smaller one that a device with such limits can run.</summary>
    internal static TileShape Fit(TileShape tile, int mostThreads, long mostSharedBytes)
    {
        while (tile != TileShape.Tile16x16 && (TileKernels.SizeOf(tile).Threads > mostThreads || TileKernels.SizeOf(tile).SharedBytes > mostSharedBytes))
            tile = tile is TileShape.Tile64x64 or TileShape.Tile32x128 ? TileShape.Tile32x32 : tile - 1;
        return tile;
    }

    /// <summary>As many of the parts as their sums may take memory for: a batch may be larger than the one that parts were chosen for.</summary>
    internal static int PartsThatFit(int parts, long rows, long columns) => (int)Math.Max(1, Math.Min(parts, MostPartSums / Math.Max(1, rows * columns)));

    private static double Cost(TileShape tile, int groupsAtOnce, double speed, long rows, long columns, long depth, int parts)
    {
        var size = TileKernels.SizeOf(tile);
        // The multiprocessor that has most is the last one to be done: what counts is whole waves.
        var groups = DivideUp(Groups(tile, rows, columns) * parts, Multiprocessors);
        var computing = groups * size.Rows * size.Columns / speed;
        var waiting = DivideUp(groups, groupsAtOnce) * SlabLatency / size.Slab;
        var cost = (DivideUp(depth, parts) + GroupStart) * Math.Max(computing, waiting);
        return parts == 1 ? cost : cost + SecondKernel + (PartSum * parts * rows * columns);
    }

    private static long DivideUp(long a, long b) => (a + b - 1) / b;

    private static long Groups(TileShape tile, long rows, long columns)
    {
        var size = TileKernels.SizeOf(tile);
        return DivideUp(rows, size.Rows) * DivideUp(columns, size.Columns);
    }

    private static string Reason(TileShape tile, long groups, int parts, long rows, long columns, long depth)
    {
        var size = TileKernels.SizeOf(tile);
        var computed = groups * size.Rows * size.Columns;
        var share = ((int)Math.Round(computed == 0 ? 0 : 100.0 * rows * columns / computed)).ToString(CultureInfo.InvariantCulture) + "%";
        var text = $"{rows}×{columns} outputs of {depth} terms in tiles of {size.Rows}×{size.Columns}: {groups} groups, {share} of their outputs wanted";
        return parts == 1 ? text : $"{text}; the terms in {parts} parts, for {groups * parts} groups to keep a device busy";
    }
}
