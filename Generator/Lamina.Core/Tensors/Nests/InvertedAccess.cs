using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>
/// An access the other way round: for an element of the input, the loops of the nest whose terms read it. Loops that the element leaves free become the loops of a
/// reduction, and where no term reads it guards say so.
/// </summary>
internal sealed class InvertedAccess
{
    private readonly Nest nest;
    private readonly int[] extents; // of the nest's loops
    private readonly Dictionary<int, Index> solved = []; // a loop of the nest as a formula of the new loops
    private readonly List<Extent> over = [];
    private readonly List<Guard> guards = []; // of the new loops
    private readonly List<Guard> open; // of the nest's loops
    private readonly int rank;
    private readonly Shape input;

    public InvertedAccess(Nest nest, int operand, Shape input)
    {
        (this.nest, this.input, extents, rank) = (nest, input, nest.Extents, input.Rank);
        open = [.. nest.Guards];
        var axes = nest.Reads[operand].Axes;
        for (var axis = 0; axis < rank; axis++)
        {
            if (axes[axis].Loops.Any(loop => axes.Take(axis).Any(other => other.Loops.Contains(loop))))
                throw new InvalidOperationException($"{nest}: two axes of {nest.Reads[operand].Name} depend on one loop.");
            Solve(axes[axis], Index.Loop(axis));
        }

        for (var loop = 0; loop < extents.Length; loop++)
        {
            if (!solved.ContainsKey(loop))
                solved[loop] = Free(extents[loop]);
        }

        Guards = [.. guards.Concat(open.Select(guard => guard with { Of = guard.Of.Substitute(Of) })).Distinct().Where(guard => !guard.HoldsAlways(NewExtents))];
    }

    /// <summary>The loops that the element leaves free.</summary>
    public Extent[] Over => [.. over];

    /// <summary>Where there is such a term.</summary>
    public IReadOnlyList<Guard> Guards { get; }

    /// <summary>The element of the nest's result that a term belongs to.</summary>
    public EquatableArray<Index> Domain => Enumerable.Range(0, nest.Domain.Rank).Select(Of).ToEquatableArray();

    private int[] NewExtents => [.. input.Dimensions, .. over.Select(extent => extent.Size)];

    /// <summary>A loop of the nest, out of the element and the new loops.</summary>
    public Index Of(int loop) => solved[loop];

    // index(loops) = element.
    private void Solve(Index index, Index element)
    {
        var affine = AffineIndex.From(index);
        if (affine.Terms.Count == 0)
            Require(element - affine.Offset, 1);
        else if (index is QuotientIndex { Of: LoopIndex divided } quotient)
            SolveQuotient(divided.Number, quotient.Divisor, element);
        else if (affine.Terms.Any(term => term.Of is not LoopIndex))
            SolveByTable(index, element);
        else if (!SolveAsDigits(affine, element - affine.Offset))
            SolveForOne(affine, element - affine.Offset);
    }

    // Loops that are the digits of a number, as those of a pixel shuffle: c·4 + i·2 + j.
    private bool SolveAsDigits(AffineIndex affine, Index number)
    {
        var terms = affine.Terms.OrderByDescending(term => term.Factor).ToArray();
        var factor = 1;
        foreach (var term in terms.AsEnumerable().Reverse())
        {
            if (term.Factor != factor)
                return false;
            factor *= Extent(term);
        }

        Require(number, factor);
        foreach (var term in terms)
        {
            var digit = Index.Quotient(number, term.Factor);
            // Nothing stands above the first.
            solved[Loop(term)] = term == terms[0] ? digit : Index.Remainder(digit, Extent(term));
        }

        return true;
    }

    // One loop out of the others, which are gone through: i·stride + r·dilation gives i for each r. A loop of the domain, as those of a window are few.
    private void SolveForOne(AffineIndex affine, Index number)
    {
        var chosen = affine.Terms.Where(term => term.Factor > 0).OrderBy(term => Loop(term) < nest.FirstOver ? 0 : 1).ThenByDescending(Extent).First();
        foreach (var term in affine.Terms.Where(term => term != chosen))
        {
            solved[Loop(term)] = Free(Extent(term));
            number -= solved[Loop(term)] * term.Factor;
        }

        guards.Add(new(number, Extent(chosen), chosen.Factor));
        solved[Loop(chosen)] = Index.Quotient(number, chosen.Factor);
    }

    // ⌊loop/divisor⌋ is the element for as many neighbours, as where each pixel is repeated.
    private void SolveQuotient(int loop, int divisor, Index element)
    {
        solved[loop] = (element * divisor) + Free(divisor);
        Require(solved[loop], extents[loop]);
    }

    // Any other formula: all its loops are tried out here, and a table lists those that give each element.
    private void SolveByTable(Index index, Index element)
    {
        int[] loops = [.. index.Loops];
        var total = loops.Aggregate(1, (product, loop) => product * extents[loop]);
        var (axis, values) = (((LoopIndex)element).Number, new int[extents.Length]);
        var found = new List<int>[input[axis]];
        // Guards that say something of these loops alone are asked here, once and for all.
        var tried = open.Where(guard => guard.Of.Loops.All(loops.Contains)).ToArray();
        open.RemoveAll(tried.Contains);
        for (var i = 0; i < found.Length; i++)
            found[i] = [];
        for (var number = 0; number < total; number++)
        {
            var rest = number;
            foreach (var loop in loops.AsEnumerable().Reverse())
                (values[loop], rest) = (rest % extents[loop], rest / extents[loop]);
            var at = tried.All(guard => guard.Holds(values)) ? index.Evaluate(values) : -1;
            if (at >= 0 && at < found.Length)
                found[(int)at].Add(number);
        }

        var most = Math.Max(1, found.Max(numbers => numbers.Count));
        var table = found.SelectMany(numbers => numbers.Concat(Enumerable.Repeat(-1, most - numbers.Count))).ToEquatableArray();
        var entry = Index.Entry((element * most) + Free(most), table);
        Require(entry, total);
        foreach (var loop in loops.AsEnumerable().Reverse())
        {
            solved[loop] = loop == loops[0] ? entry : Index.Remainder(entry, extents[loop]);
            entry = Index.Quotient(entry, extents[loop]);
        }
    }

    private Index Free(int extent)
    {
        if (extent == 1)
            return 0;
        over.Add(extent);
        return Index.Loop(rank + over.Count - 1);
    }

    private void Require(Index index, int size) => guards.Add(new(index, size, 1));

    private int Extent(IndexTerm term) => extents[Loop(term)];

    private static int Loop(IndexTerm term) => ((LoopIndex)term.Of).Number;
}
