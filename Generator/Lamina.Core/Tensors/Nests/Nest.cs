using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>
/// The general primitive: y[i] = reduce over r of Body(operand k at Reads[k](i, r)). Pads, permutations, broadcasts, poolings, normalisations over a sample,
/// softmax and the gradients of all these are stated in it, and every target has a printer for it, so that whatever is a nest runs everywhere.
/// </summary>
/// <param name="Domain">The result's shape: one loop for each axis, numbered from 0.</param>
/// <param name="Over">What is reduced: loops numbered behind those of the domain.</param>
/// <param name="Reducer">How.</param>
/// <param name="Guards">A term counts only where all of these hold.</param>
/// <param name="Body">The term; operand k is what <paramref name="Reads"/>[k] reads.</param>
/// <param name="Reads">One for each input.</param>
/// <param name="Label">What is computed, for names and comments: <c>Mean</c>; empty for a layer's result.</param>
internal sealed record Nest(
    Shape Domain,
    EquatableArray<Extent> Over,
    Reducer Reducer,
    EquatableArray<Guard> Guards,
    Expression Body,
    EquatableArray<Access> Reads,
    string Label) : Primitive
{
    public override bool TakesEpilogue => !IsParameterGradient;

    public override bool IsParameterGradient => Over.Any(extent => extent.IsBatch);

    /// <summary>Extents of all loops, by number; that of the batch counts as 1, for no index depends on it.</summary>
    public int[] Extents => [.. Domain.Dimensions, .. Over.Select(extent => extent.IsBatch ? 1 : extent.Size)];

    /// <summary>The number of the first loop of the reduction.</summary>
    public int FirstOver => Domain.Rank;

    /// <summary>Whether there is one term only, which always counts.</summary>
    public bool IsElementWise => Over.Count == 0 && Guards.Count == 0;

    /// <summary>Terms of one sample, over all elements.</summary>
    public double Work => Extents.Aggregate(1.0, (product, size) => product * size);

    /// <summary>The same with every loop of one turn replaced by its only value; guards that always hold are left out.</summary>
    public Nest WithoutSingleTurns()
    {
        var extents = Extents;
        var kept = Enumerable.Range(0, Over.Count).Where(loop => Over[loop].IsBatch || Over[loop].Size != 1).ToArray();
        var simplified = this with
        {
            Over = kept.Select(loop => Over[loop]).ToEquatableArray(),
            Guards = Guards.Where(guard => !guard.HoldsAlways(extents)).Select(guard => guard with { Of = guard.Of.Substitute(Replace) }).ToEquatableArray(),
            Body = Body.Rewrite(leaf => leaf is Position position ? Number(position.Of.Substitute(Replace)) : leaf),
            Reads = Reads.Select(read => read with { Axes = read.Axes.Select(axis => axis.Substitute(Replace)).ToEquatableArray() }).ToEquatableArray(),
        };
        var isOneTerm = simplified.Over.Count == 0 && simplified.Guards.Count == 0 && Reducer is Reducer.Sum or Reducer.Max;
        return isOneTerm ? simplified with { Reducer = Reducer.None } : simplified;

        static Expression Number(Index index) => index is AffineIndex { Terms.Count: 0 } known ? new Constant(known.Offset) : new Position(index);

        Index Replace(int loop) =>
            loop < FirstOver ? (extents[loop] == 1 ? 0 : Index.Loop(loop))
            : Array.IndexOf(kept, loop - FirstOver) is >= 0 and var place ? Index.Loop(FirstOver + place)
            : 0;
    }

    public override Shape Result(IReadOnlyList<Shape> inputs) => Domain;

    public override string ToString() => $"{nameof(Nest)} {Label} {Domain}";
}

/// <summary>A loop of a reduction.</summary>
/// <param name="Size">Its turns; for the batch 0, as they are not known.</param>
/// <param name="IsBatch">Whether it runs over the samples of the batch.</param>
internal readonly record struct Extent(int Size, bool IsBatch)
{
    public static Extent Batch { get; } = new(0, true);

    public static implicit operator Extent(int size) => new(size, false);
}

/// <summary>How a nest's terms become one number.</summary>
internal enum Reducer
{
    /// <summary>There is one term.</summary>
    None,

    Sum,

    /// <summary>The greatest; NaN wins, as in PyTorch.</summary>
    Max,

    /// <summary>Which term is the greatest: its number in the order of the loops, the first of equal ones; that of a NaN if there is one.</summary>
    FirstMax,
}

/// <summary>Holds where <paramref name="Of"/> is a multiple of <paramref name="Divisor"/> from 0 to below <paramref name="Divisor"/> · <paramref name="Size"/>.</summary>
internal readonly record struct Guard(Index Of, int Size, int Divisor)
{
    public bool HoldsAlways(IReadOnlyList<int> extents) =>
        Divisor == 1 && Of.Range(extents) is (>= 0, var greatest) && greatest < Size;

    public bool Holds(IReadOnlyList<int> loops) =>
        Of.Evaluate(loops) is >= 0 and var at && at % Divisor == 0 && at / Divisor < Size;
}

/// <summary>How a nest reads one of its inputs.</summary>
/// <param name="Name">As comments and parameters name it: <c>x</c>, <c>dy</c>, <c>weight</c>.</param>
/// <param name="Axes">The index along each axis of the input.</param>
/// <param name="Outside">What is read where an index leaves the input; null where none does.</param>
/// <param name="IsShared">Whether the input is one for all samples, as a parameter is.</param>
internal sealed record Access(string Name, EquatableArray<Index> Axes, float? Outside, bool IsShared);
