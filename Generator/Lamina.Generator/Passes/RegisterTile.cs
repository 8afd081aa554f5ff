namespace Lamina.Generator.Passes;

/// <summary>
/// A block of <paramref name="Outputs"/> × <paramref name="Pixels"/> accumulators that stay in vector registers while a sum is formed. The family is one
/// table, for the chooser here and for the kernels of the runtime that are written out from it.
/// </summary>
/// <param name="Outputs">Output channels (or features): one broadcast weight each.</param>
/// <param name="Pixels">Vectors of samples: one load each.</param>
internal readonly record struct RegisterTile(int Outputs, int Pixels)
{
    /// <summary>
    /// 32 vector registers hold the accumulators, one vector for each pixel and one broadcast weight; more spill. At least 8 accumulators hide the latency of
    /// a fused multiply-add (4 cycles on 2 ports); the smaller tiles serve what is left at the edges.
    /// </summary>
    public static IReadOnlyList<RegisterTile> Family { get; } =
    [
        .. Enumerable.Range(1, 8).SelectMany(pixels => Enumerable.Range(1, 24)
            .Where(outputs => (outputs * pixels) + pixels + 1 <= 31 && (pixels > 1 || outputs <= 8 || outputs % 4 == 0))
            .Select(outputs => new RegisterTile(outputs, pixels))),
    ];

    /// <summary>
    /// Cycles for one step of the sum: two fused multiply-adds or two loads a cycle, never under the latency of the chain, and the loop itself.
    /// </summary>
    public double CyclesPerStep => Math.Max(Math.Max(Outputs * Pixels / 2.0, (Outputs + Pixels) / 2.0), 4) + 0.75;

    public override string ToString() => $"{Outputs}×{Pixels}";
}

/// <summary>How one dimension is cut: full blocks of one size, then what is left in smaller ones.</summary>
internal static class Blocks
{
    /// <summary>(begin, size) of each block: <paramref name="size"/> as often as it fits, then the largest that <paramref name="allowed"/> has.</summary>
    public static IEnumerable<(int Begin, int Size)> Cut(int extent, int size, IReadOnlyCollection<int> allowed)
    {
        var begin = 0;
        foreach (var run in Runs(extent, size, allowed))
        {
            for (var i = 0; i < run.Count; i++, begin += run.Size)
                yield return (begin, run.Size);
        }
    }

    /// <summary>The same as (size, how often): a few, however large the extent.</summary>
    public static IEnumerable<(int Size, int Count)> Runs(int extent, int size, IReadOnlyCollection<int> allowed)
    {
        if (extent >= size)
            yield return (size, extent / size);
        for (var rest = extent % size; rest > 0;)
        {
            var block = allowed.Where(each => each <= rest).Max();
            yield return (block, 1);
            rest -= block;
        }
    }
}
