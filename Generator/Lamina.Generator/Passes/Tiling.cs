namespace Lamina.Generator.Passes;

/// <summary>
/// The register tile of a kernel, chosen by a cost model over the literal extents, and what the model expects of it.
/// </summary>
/// <param name="Tile">The main tile.</param>
/// <param name="Efficiency">Share of the cycles in which both multiply-add ports are busy, 0 to 1, edges included.</param>
internal sealed record Tiling(RegisterTile Tile, double Efficiency)
{
    /// <summary>The tile that covers outputs × pixels in the fewest cycles.</summary>
    public static Tiling Choose(int outputs, int pixels)
    {
        Tiling? best = null;
        foreach (var tile in RegisterTile.Family)
        {
            if (tile.Outputs > outputs || tile.Pixels > pixels)
                continue;
            var cycles = Cells(tile, outputs, pixels).Sum(cell => cell.CyclesPerStep);
            var efficiency = outputs * (double)pixels / 2 / cycles;
            // On a tie the first wins: the family lists fewer pixels, so fewer streams, first.
            if (best is null || efficiency > best.Efficiency + 1e-9)
                best = new(tile, efficiency);
        }

        return best!;
    }

    /// <summary>Sizes in which <paramref name="outputs"/> may be cut beside <paramref name="pixels"/> pixels.</summary>
    public static int[] OutputSizes(int pixels) =>
        [.. RegisterTile.Family.Where(tile => tile.Pixels == pixels).Select(tile => tile.Outputs)];

    /// <summary>Sizes in which pixels may be cut.</summary>
    public static int[] PixelSizes() => [.. RegisterTile.Family.Select(tile => tile.Pixels).Distinct()];

    private static IEnumerable<RegisterTile> Cells(RegisterTile tile, int outputs, int pixels) =>
        from pixelBlock in Blocks.Cut(pixels, tile.Pixels, PixelSizes())
        from outputBlock in Blocks.Cut(outputs, tile.Outputs, OutputSizes(pixelBlock.Size))
        select new RegisterTile(outputBlock.Size, pixelBlock.Size);
}
