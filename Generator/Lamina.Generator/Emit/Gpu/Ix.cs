using System.Globalization;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>Index arithmetic as C#, without the terms and factors that change nothing.</summary>
internal static class Ix
{
    public static string Times(string index, long factor) => factor switch
    {
        0 => "0",
        1 => index,
        _ when index == "0" => "0",
        _ => $"{Enclosed(index)} * {Number(factor)}",
    };

    public static string Over(string index, long divisor) => divisor == 1 || index == "0" ? index : $"{Enclosed(index)} / {Number(divisor)}";

    public static string Rest(string index, long divisor) => divisor == 1 || index == "0" ? "0" : $"{Enclosed(index)} % {Number(divisor)}";

    /// <summary>index / divisor % size, where nothing lies above <paramref name="size"/> unless <paramref name="isBounded"/> is false.</summary>
    public static string Digit(string index, long divisor, long size, bool isBounded = false) =>
        isBounded ? size == 1 ? "0" : Over(index, divisor) : Rest(Over(index, divisor), size);

    public static string Plus(params string[] terms)
    {
        var kept = terms.Where(term => term != "0").ToArray();
        return kept.Length switch
        {
            0 => "0",
            1 => kept[0],
            _ => string.Join(" + ", kept.Select(Enclosed)),
        };
    }

    /// <summary>A sum with a constant at its end.</summary>
    public static string Shifted(string index, long by) => by switch
    {
        0 => index,
        > 0 => index == "0" ? Number(by) : $"{Enclosed(index)} + {Number(by)}",
        _ => index == "0" ? Number(by) : $"{Enclosed(index)} - {Number(-by)}",
    };

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Enclosed(string index) => index.IndexOf(' ') >= 0 ? $"({index})" : index;
}
