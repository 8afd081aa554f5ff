using System.Globalization;
using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>
/// Where a <see cref="Nest"/> reads along one axis: a whole-number formula of its loops. Made by the operators and methods here, which keep it in one form, so that
/// equal formulas are equal: Σ factor·(loop, quotient, remainder, clamped or mirrored index, or entry of a table) + offset.
/// </summary>
internal abstract record Index
{
    public static implicit operator Index(int value) => new AffineIndex(default, value);

    public static Index operator +(Index a, Index b) => AffineIndex.Sum(a, b);

    public static Index operator -(Index a, Index b) => a + (b * -1);

    public static Index operator *(Index a, int factor) => AffineIndex.Scaled(a, factor);

    /// <summary>The loop with that number: those of the domain come first, then those of the reduction.</summary>
    public static Index Loop(int number) => new LoopIndex(number);

    /// <summary>⌊of/divisor⌋, for an index that is never negative where it counts.</summary>
    public static Index Quotient(Index of, int divisor) => divisor == 1 ? of : of is AffineIndex { Terms.Count: 0 } number ? number.Offset / divisor : new QuotientIndex(of, divisor);

    /// <summary>of mod divisor, for an index that is never negative where it counts.</summary>
    public static Index Remainder(Index of, int divisor) => divisor == 1 ? 0 : of is AffineIndex { Terms.Count: 0 } number ? number.Offset % divisor : new RemainderIndex(of, divisor);

    /// <summary>of, and where it is below or above the bounds the bound: what lies outside is the border's.</summary>
    public static Index Clamp(Index of, int least, int greatest) => new ClampIndex(of, least, greatest);

    /// <summary>|of|: what lies before the first is mirrored.</summary>
    public static Index Magnitude(Index of) => new MagnitudeIndex(of);

    /// <summary>The place of an element in row-major order, the axes before <paramref name="first"/> left out.</summary>
    public static Index RowMajor(Shape shape, IReadOnlyList<Index> axes, int first = 0)
    {
        Index place = 0;
        for (var axis = first; axis < shape.Rank; axis++)
            place = (place * shape[axis]) + axes[axis];
        return place;
    }

    /// <summary>An entry of a table; −1 stands for no place at all.</summary>
    public static Index Entry(Index of, EquatableArray<int> table) => new TableIndex(of, table);

    /// <summary>The loops that it depends on, without repetition.</summary>
    public abstract IEnumerable<int> Loops { get; }

    /// <summary>Every loop replaced.</summary>
    public abstract Index Substitute(Func<int, Index> replace);

    /// <summary>The least and the greatest value, for loops of these extents.</summary>
    public abstract (long Least, long Greatest) Range(IReadOnlyList<int> extents);

    /// <summary>The value for given loops.</summary>
    public abstract long Evaluate(IReadOnlyList<int> loops);

    /// <summary>As text, by an emitter's or a comment's way of writing.</summary>
    public string Write(IndexNames names) => names.Known.TryGetValue(this, out var known) ? known : Spell(names);

    /// <summary>Its own text, where it has no name.</summary>
    protected abstract string Spell(IndexNames names);

    public sealed override string ToString() => Write(IndexNames.Plain);
}

/// <summary>How an index is written: names of loops, and how quotients and tables look.</summary>
/// <param name="Loop">A loop by its number.</param>
/// <param name="Table">An entry of a table, given the table and its index.</param>
internal sealed record IndexNames(Func<int, string> Loop, Func<EquatableArray<int>, string, string> Table)
{
    /// <summary>Formulas that have a name already.</summary>
    public Dictionary<Index, string> Known { get; } = [];

    public static IndexNames Plain { get; } = new(number => FormattableString.Invariant($"i{number}"), (_, at) => $"table[{at}]");

    public static string Enclosed(string text) => text.IndexOf(' ') >= 0 ? $"({text})" : text;

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A loop's variable.</summary>
internal sealed record LoopIndex(int Number) : Index
{
    public override IEnumerable<int> Loops => [Number];

    public override Index Substitute(Func<int, Index> replace) => replace(Number);

    public override (long Least, long Greatest) Range(IReadOnlyList<int> extents) => (0, extents[Number] - 1);

    public override long Evaluate(IReadOnlyList<int> loops) => loops[Number];

    protected override string Spell(IndexNames names) => names.Loop(Number);
}

/// <summary>⌊of/divisor⌋.</summary>
internal sealed record QuotientIndex(Index Of, int Divisor) : Index
{
    public override IEnumerable<int> Loops => Of.Loops;

    public override Index Substitute(Func<int, Index> replace) => Quotient(Of.Substitute(replace), Divisor);

    public override (long Least, long Greatest) Range(IReadOnlyList<int> extents) => Of.Range(extents) is var (least, greatest) ? (Floor(least), Floor(greatest)) : default;

    public override long Evaluate(IReadOnlyList<int> loops) => Floor(Of.Evaluate(loops));

    protected override string Spell(IndexNames names) => $"{IndexNames.Enclosed(Of.Write(names))} / {IndexNames.Number(Divisor)}";

    private long Floor(long value) => value >= 0 ? value / Divisor : -((-value + Divisor - 1) / Divisor);
}

/// <summary>of mod divisor, from 0 to divisor − 1.</summary>
internal sealed record RemainderIndex(Index Of, int Divisor) : Index
{
    public override IEnumerable<int> Loops => Of.Loops;

    public override Index Substitute(Func<int, Index> replace) => Remainder(Of.Substitute(replace), Divisor);

    public override (long Least, long Greatest) Range(IReadOnlyList<int> extents) =>
        Of.Range(extents) is (>= 0, var greatest) && greatest < Divisor ? Of.Range(extents) : (0, Divisor - 1);

    public override long Evaluate(IReadOnlyList<int> loops) => ((Of.Evaluate(loops) % Divisor) + Divisor) % Divisor;

    protected override string Spell(IndexNames names) => $"{IndexNames.Enclosed(Of.Write(names))} % {IndexNames.Number(Divisor)}";
}

/// <summary>of between two bounds.</summary>
internal sealed record ClampIndex(Index Of, int Least, int Greatest) : Index
{
    public override IEnumerable<int> Loops => Of.Loops;

    public override Index Substitute(Func<int, Index> replace) => Clamp(Of.Substitute(replace), Least, Greatest);

    public override (long Least, long Greatest) Range(IReadOnlyList<int> extents) =>
        Of.Range(extents) is var (low, high) ? (Math.Min(Math.Max(low, Least), Greatest), Math.Min(Math.Max(high, Least), Greatest)) : default;

    public override long Evaluate(IReadOnlyList<int> loops) => Math.Min(Math.Max(Of.Evaluate(loops), Least), Greatest);

    protected override string Spell(IndexNames names) => $"Math.Min(Math.Max({Of.Write(names)}, {IndexNames.Number(Least)}), {IndexNames.Number(Greatest)})";
}

/// <summary>|of|.</summary>
internal sealed record MagnitudeIndex(Index Of) : Index
{
    public override IEnumerable<int> Loops => Of.Loops;

    public override Index Substitute(Func<int, Index> replace) => Magnitude(Of.Substitute(replace));

    public override (long Least, long Greatest) Range(IReadOnlyList<int> extents) =>
        Of.Range(extents) is var (low, high) ? (low <= 0 && high >= 0 ? 0 : Math.Min(Math.Abs(low), Math.Abs(high)), Math.Max(Math.Abs(low), Math.Abs(high))) : default;

    public override long Evaluate(IReadOnlyList<int> loops) => Math.Abs(Of.Evaluate(loops));

    protected override string Spell(IndexNames names) => $"Math.Abs({Of.Write(names)})";
}

/// <summary>An entry of a table of literals.</summary>
internal sealed record TableIndex(Index Of, EquatableArray<int> Table) : Index
{
    public override IEnumerable<int> Loops => Of.Loops;

    public override Index Substitute(Func<int, Index> replace) => Entry(Of.Substitute(replace), Table);

    public override (long Least, long Greatest) Range(IReadOnlyList<int> extents) => (Table.Min(), Table.Max());

    public override long Evaluate(IReadOnlyList<int> loops) => Table[(int)Of.Evaluate(loops)];

    protected override string Spell(IndexNames names) => names.Table(Table, Of.Write(names));
}
