using System.Globalization;
using System.Text;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>Loops with literal bounds.</summary>
internal static class Loop
{
    /// <summary>A loop, or nothing where there is but one turn.</summary>
    public static CodeWriter.BlockScope? Over(CodeWriter code, string variable, long count) =>
        count == 1 ? null : code.Block($"for (nint {variable} = 0; {variable} < {count}; {variable}++)");
}

/// <summary>Blocks of one size that follow each other: one loop.</summary>
internal sealed record Run(int Begin, int End, int Size)
{
    private bool IsSingle => End - Begin == Size;

    public static IEnumerable<Run> Of(IReadOnlyList<(int Begin, int Size)> blocks)
    {
        for (var i = 0; i < blocks.Count;)
        {
            var first = blocks[i];
            var end = first.Begin;
            for (; i < blocks.Count && blocks[i].Size == first.Size && blocks[i].Begin == end; i++)
                end += first.Size;
            yield return new(first.Begin, end, first.Size);
        }
    }

    /// <summary>The loop over the blocks; between <paramref name="first"/> and <paramref name="last"/> only, where they are given.</summary>
    public CodeWriter.BlockScope? Write(CodeWriter code, string variable, string? first = null, string? last = null)
    {
        if (first is not null)
        {
            return IsSingle
                ? code.Block($"if ({first} <= {Begin} && {Begin} < {last})")
                : code.Block($"for (nint {variable} = Math.Max({first}, {Begin}); {variable} < Math.Min({last}, {End}); {variable} += {Size})");
        }

        return IsSingle ? null : code.Block($"for (nint {variable} = {Begin}; {variable} < {End}; {variable} += {Size})");
    }

    /// <summary>How code inside the loop names a block's beginning.</summary>
    public string Index(string variable) => IsSingle ? $"{Begin}" : variable;
}

/// <summary>A sum of terms variable · stride, without the terms that are zero.</summary>
internal sealed class Offset
{
    private readonly List<string> terms = [];
    private long constant;

    public static Offset Of(params string[] variables)
    {
        var offset = new Offset();
        offset.terms.AddRange(variables);
        return offset;
    }

    /// <summary>Adds index · stride; an index may be a number.</summary>
    public Offset Plus(string index, long stride, long count = 2)
    {
        if (count == 1 || stride == 0)
            return this;
        if (long.TryParse(index, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
            constant += number * stride;
        else
            terms.Add(stride == 1 ? index : FormattableString.Invariant($"({index} * {stride})"));
        return this;
    }

    public Offset Plus(long number)
    {
        constant += number;
        return this;
    }

    /// <summary>The element at this offset, by reference.</summary>
    public string Ref(string origin) => terms.Count == 0 && constant == 0 ? $"ref {origin}" : $"ref Unsafe.Add(ref {origin}, {this})";

    public override string ToString()
    {
        if (terms.Count == 0)
            return $"{constant}";
        var text = new StringBuilder(string.Join(" + ", terms));
        if (constant != 0)
            text.Append(constant > 0 ? $" + {constant}" : $" - {-constant}");
        var sum = text.ToString();
        return terms.Count == 1 && constant == 0 && sum.StartsWith("(", StringComparison.Ordinal) ? sum.Substring(1, sum.Length - 2) : sum;
    }
}
