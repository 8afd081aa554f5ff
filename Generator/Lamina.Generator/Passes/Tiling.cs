namespace Lamina.Generator.Passes;

/// <summary>
/// The register tile of a kernel, chosen by a cost model over the literal extents, and what the model expects of it.
/// </summary>
/// <param name="Tile">The main tile.</param>
/// <param name="Efficiency">Share of the cycles in which both multiply-add ports are busy, 0 to 1, edges included.</param>
internal sealed record Tiling(RegisterTile Tile, double Efficiency)
{
    /// <summary>The tile that covers outputs × pixels in the fewest cycles; of equal ones that with the fewest pixels, or with the fewest outputs.</summary>
    public static Tiling Choose(int outputs, int pixels, bool preferPixels = false)
    {
        Tiling? best = null;
        foreach (var tile in RegisterTile.Family)
        {
            if (tile.Outputs > outputs || tile.Pixels > pixels)
                continue;
            var cycles = Cells(tile, outputs, pixels).Sum(cell => cell.Tile.CyclesPerStep * cell.Count);
            var efficiency = outputs * (double)pixels / 2 / cycles;
            // The family lists fewer pixels first.
            if (best is null || efficiency > best.Efficiency + (preferPixels ? -1e-9 : 1e-9))
                best = new(tile, efficiency);
        }

        return best!;
    }

    /// <summary>How pixels are cut for <paramref name="tile"/>.</summary>
    public static IReadOnlyList<(int Begin, int Size)> PixelBlocks(int pixels, RegisterTile tile) =>
        [.. Blocks.Cut(pixels, tile.Pixels, PixelSizes)];

    /// <summary>
    /// How outputs are cut for <paramref name="tile"/> beside a block of <paramref name="pixels"/> pixels. At an edge with fewer pixels, blocks divide the
    /// main tile's outputs, so that a range of outputs that is whole tiles is whole blocks too.
    /// </summary>
    public static IReadOnlyList<(int Begin, int Size)> OutputBlocks(int outputs, RegisterTile tile, int pixels) =>
        [.. Blocks.Cut(outputs, OutputSize(tile, pixels), OutputSizes(pixels))];

    private static int[] PixelSizes { get; } = [.. RegisterTile.Family.Select(each => each.Pixels).Distinct()];

    private static Dictionary<int, int[]> OutputSizesByPixels { get; } =
        RegisterTile.Family.GroupBy(each => each.Pixels, each => each.Outputs).ToDictionary(sizes => sizes.Key, sizes => sizes.ToArray());

    private static int[] OutputSizes(int pixels) => OutputSizesByPixels[pixels];

    private static int OutputSize(RegisterTile tile, int pixels) => OutputSizes(pixels).Where(size => tile.Outputs % size == 0).Max();

    // The kinds of blocks and how often each occurs: counted, not listed, because a map can have many thousand pixels.
    private static IEnumerable<(RegisterTile Tile, long Count)> Cells(RegisterTile tile, int outputs, int pixels) =>
        from pixelRun in Blocks.Runs(pixels, tile.Pixels, PixelSizes)
        from outputRun in Blocks.Runs(outputs, OutputSize(tile, pixelRun.Size), OutputSizes(pixelRun.Size))
        select (new RegisterTile(outputRun.Size, pixelRun.Size), (long)pixelRun.Count * outputRun.Count);
}
