using System.Text;
using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>One part of an <see cref="AffineIndex"/>.</summary>
/// <param name="Of">A loop, a quotient, a remainder or an entry of a table.</param>
/// <param name="Factor">Not 0.</param>
internal readonly record struct IndexTerm(Index Of, int Factor);

/// <summary>Σ factor·of + offset; terms in the order in which they were first met, and never one term alone with factor 1 and offset 0.</summary>
internal sealed record AffineIndex(EquatableArray<IndexTerm> Terms, int Offset) : Index
{
    public override IEnumerable<int> Loops => Terms.SelectMany(term => term.Of.Loops).Distinct();

    /// <summary>Any index as terms and an offset.</summary>
    public static AffineIndex From(Index index) => index as AffineIndex ?? new AffineIndex(EquatableArray<IndexTerm>.Of(new IndexTerm(index, 1)), 0);

    public static Index Sum(Index a, Index b)
    {
        var (left, right) = (From(a), From(b));
        var terms = left.Terms.ToList();
        foreach (var term in right.Terms)
        {
            var same = terms.FindIndex(each => each.Of == term.Of);
            if (same < 0)
                terms.Add(term);
            else
                terms[same] = term with { Factor = terms[same].Factor + term.Factor };
        }

        return Of(terms.Where(term => term.Factor != 0), left.Offset + right.Offset);
    }

    public static Index Scaled(Index index, int factor)
    {
        var affine = From(index);
        return factor == 0 ? 0 : Of(affine.Terms.Select(term => term with { Factor = term.Factor * factor }), affine.Offset * factor);
    }

    public override Index Substitute(Func<int, Index> replace) =>
        Terms.Aggregate((Index)Offset, (sum, term) => sum + (term.Of.Substitute(replace) * term.Factor));

    public override (long Least, long Greatest) Range(IReadOnlyList<int> extents)
    {
        var (least, greatest) = ((long)Offset, (long)Offset);
        foreach (var term in Terms)
        {
            var (low, high) = term.Of.Range(extents);
            least += term.Factor * (term.Factor > 0 ? low : high);
            greatest += term.Factor * (term.Factor > 0 ? high : low);
        }

        return (least, greatest);
    }

    public override long Evaluate(IReadOnlyList<int> loops) => Terms.Sum(term => term.Factor * term.Of.Evaluate(loops)) + Offset;

    protected override string Spell(IndexNames names)
    {
        if (Terms.Count == 0)
            return IndexNames.Number(Offset);
        var text = new StringBuilder();
        var isSum = Terms.Count > 1 || Offset != 0;
        // A sum begins with what is added, where there is such a term.
        foreach (var term in Terms.OrderBy(term => term.Factor < 0 ? 1 : 0))
        {
            var written = term.Of.Write(names);
            var magnitude = Math.Abs((long)term.Factor);
            if (magnitude != 1)
                written = $"{IndexNames.Enclosed(written)} * {IndexNames.Number(magnitude)}";
            var sign = term.Factor < 0 ? "-" : "+";
            text.Append(text.Length > 0 ? $" {sign} " : sign == "-" ? "-" : "").Append(isSum || sign == "-" ? IndexNames.Enclosed(written) : written);
        }

        if (Offset != 0)
            text.Append(Offset > 0 ? $" + {IndexNames.Number(Offset)}" : $" - {IndexNames.Number(-(long)Offset)}");
        return text.ToString();
    }

    private static Index Of(IEnumerable<IndexTerm> terms, int offset)
    {
        var all = terms.ToEquatableArray();
        return all.Count == 1 && all[0].Factor == 1 && offset == 0 ? all[0].Of : new AffineIndex(all, offset);
    }
}
