using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.Nests;

/// <summary>The names of a nest's loops, the same in every target.</summary>
internal static class NestLoops
{
    private static readonly string[][] Domains = [["s"], ["i"], ["c", "l"], ["c", "h", "w"], ["c", "z", "h", "w"]];

    private static readonly string[] Reductions = ["u", "v", "r", "q", "p", "o", "m", "k"];

    /// <summary>The name of a loop by its number.</summary>
    public static string NameOf(Nest nest, int loop) => loop >= nest.FirstOver
        ? loop - nest.FirstOver < Reductions.Length ? Reductions[loop - nest.FirstOver] : FormattableString.Invariant($"r{loop - nest.FirstOver}")
        : nest.Domain.Rank < Domains.Length ? Domains[nest.Domain.Rank][loop] : FormattableString.Invariant($"i{loop}");
}
