using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.Nests;

/// <summary>A nest as comments show it: <c>y[c, h, w] = Σ over u, v of x[c, 2h + u, 2w + v]</c>.</summary>
internal static class NestText
{
    private const int LongestEquation = 400;

    /// <summary>The equation without its left side.</summary>
    public static string Of(Nest nest)
    {
        var names = new IndexNames(loop => NestLoops.NameOf(nest, loop), (_, at) => $"table[{at}]");
        var operands = nest.Reads.Select(read => $"{read.Name}[{string.Join(", ", read.Axes.Select(axis => Plain(axis.Write(names))))}]{(read.Outside is { } value ? $" (outside {Number(value)})" : "")}").ToList();
        var body = nest.Body.Rewrite(leaf =>
        {
            if (leaf is not Position position)
                return leaf;
            operands.Add(IndexNames.Enclosed(Plain(position.Of.Write(names))));
            return new Operand(operands.Count - 1);
        }).ToText(operands);
        var conditions = string.Join(" and ", nest.Guards.Where(guard => !guard.HoldsAlways(nest.Extents)).Select(guard => Condition(guard, names)));
        var over = string.Join(", ", nest.Over.Select((extent, loop) => extent.IsBatch ? "samples" : NestLoops.NameOf(nest, nest.FirstOver + loop)));
        var text = nest.Reducer switch
        {
            Reducer.None => body,
            Reducer.Sum => over.Length == 0 ? body : $"Σ over {over} of {body}",
            Reducer.Max => $"the greatest over {over} of {body}",
            Reducer.FirstMax => $"the number of the greatest over {over} of {body}",
            _ => throw new InvalidOperationException($"No text for {nest.Reducer}."),
        };
        text = conditions.Length == 0 ? text : $"{text} where {conditions}";
        return text.Length <= LongestEquation ? text : text.Substring(0, LongestEquation) + "…";
    }

    /// <summary>A name for the result beside those of what is read.</summary>
    public static string ResultName(Nest nest)
    {
        var by = nest.Label.LastIndexOf("By", StringComparison.Ordinal);
        var name = by < 0 ? "y" : nest.Label.EndsWith("ByData", StringComparison.Ordinal) ? "dx" : "d" + char.ToLowerInvariant(nest.Label[by + 2]) + nest.Label.Substring(by + 3);
        return nest.Reads.Any(read => read.Name == name) ? "result" : name;
    }

    private static string Condition(Guard guard, IndexNames names)
    {
        var index = Plain(guard.Of.Write(names));
        return guard.Divisor == 1 ? $"0 ≤ {index} < {guard.Size}" : $"0 ≤ {index} < {(long)guard.Size * guard.Divisor} is a multiple of {guard.Divisor}";
    }

    private static string Plain(string index) => index.Replace(" * ", "·").Replace(" - ", " − ").Replace(" / ", "/");

    private static string Number(float value) => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
