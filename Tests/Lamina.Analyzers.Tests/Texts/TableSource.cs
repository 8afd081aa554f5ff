namespace Lamina.Analyzers.Tests.Texts;

/// <summary>
/// The shorthand of the tables, a network a line. <c>3×8×8: Conv2d(6, 5), ReLU</c> is a chain of attributes; <c>3×8×8: return x.ReLU();</c> the body of Define, with
/// members after <c>//</c>; what starts with a modifier or a bracket is the class itself.
/// </summary>
internal static class TableSource
{
    private const string Opening = "static Flow Define(Flow x) { ";
    private const string Closing = " }";

    /// <summary>The file that a line stands for.</summary>
    public static string Of(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var (shape, layers) = (line[..colon].Replace("×", ", ", StringComparison.Ordinal), line[(colon + 2)..]);
        if (layers[0] == '[' || layers.StartsWith("public ", StringComparison.Ordinal) || layers.StartsWith("file ", StringComparison.Ordinal))
            return $"using Lamina; using System;\n[Network({shape})]\n{layers}\n";
        if (!layers.Contains(';', StringComparison.Ordinal))
            return $"using Lamina;\n[Network({shape})]\n[{layers}]\npublic sealed partial class Net;\n";
        var parts = layers.Split(" // ");
        return $$"""
            using Lamina; using System; using System.Collections.Generic; using System.Linq;
            [Network({{shape}})]
            public sealed partial class Net
            {
                {{Opening}}{{parts[0]}}{{Closing}}
                {{parts.ElementAtOrDefault(1)}}
            }

            """;
    }

    /// <summary>A line of such a file, as the table has it.</summary>
    public static string Shorten(string line)
    {
        line = line.Trim();
        return line.StartsWith(Opening, StringComparison.Ordinal) ? line[Opening.Length..^Closing.Length] : line;
    }

    /// <summary>The lines of a changed file that are not in the other.</summary>
    public static IEnumerable<string> Changed(string before, string after) =>
        after.Split('\n').Except(before.Split('\n')).Select(Shorten);
}
