using System.Text;
using Lamina.Analyzers.Tests.Verification;
using Lamina.Core.Model;

namespace Lamina.Analyzers.Tests.Texts;

/// <summary>
/// The table of what Lamina says: a wrong network a line in <c>networks.txt</c>, and in <c>texts.verified.txt</c> the rule, the token and the whole text. A
/// change of words is a change of that file, to be read as a user reads it; LAMINA_UPDATE_TEXTS=1 writes it anew.
/// </summary>
public sealed class TextTableTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "Tests", "Lamina.Analyzers.Tests", "Texts");

    [Fact]
    public async Task Every_text_is_as_the_table_has_it()
    {
        var table = new StringBuilder();
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(Folder, "networks.txt")))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            table.Append(line).Append('\n');
            var source = Source(line);
            foreach (var diagnostic in await TestProject.DiagnoseAsync(TestProject.Compile(source)))
            {
                if (diagnostic.Id == RuleIds.LayerShape)
                    continue;
                var token = source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
                table.Append($"    {diagnostic.Id} at {token}\n    {diagnostic.GetMessage().Replace("\n", "\n    ", StringComparison.Ordinal)}\n");
            }

            table.Append('\n');
        }

        var file = Path.Combine(Folder, "texts.verified.txt");
        if (Environment.GetEnvironmentVariable("LAMINA_UPDATE_TEXTS") == "1")
            await File.WriteAllTextAsync(file, table.ToString());
        Assert.Equal(await File.ReadAllTextAsync(file), table.ToString());
    }

    [Fact]
    public async Task Every_rule_has_a_text_in_the_table()
    {
        var table = await File.ReadAllTextAsync(Path.Combine(Folder, "texts.verified.txt"));
        foreach (var rule in TestProject.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Where(rule => rule.Id is not (RuleIds.LayerShape or RuleIds.Failure)))
            Assert.Contains($"    {rule.Id} at ", table, StringComparison.Ordinal);
    }

    /// <summary><c>3×8×8: Conv2d(6, 5), ReLU</c> is a chain of attributes; <c>3×8×8: return x.ReLU();</c> the body of Define, with members after <c>//</c>.</summary>
    internal static string Source(string line)
    {
        var (shape, layers) = (line[..line.IndexOf(": ", StringComparison.Ordinal)].Replace("×", ", ", StringComparison.Ordinal), line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
        if (layers.StartsWith("class ", StringComparison.Ordinal) || layers.Contains(" class ", StringComparison.Ordinal))
            return $"using Lamina; using System;\n[Network({shape})]\n{layers}";
        if (!layers.Contains(';', StringComparison.Ordinal))
            return $"using Lamina;\n[Network({shape})]\n[{layers}]\npublic sealed partial class Net;\n";
        var parts = layers.Split(" // ");
        return $$"""
            using Lamina; using System; using System.Collections.Generic; using System.Linq;
            [Network({{shape}})]
            public sealed partial class Net
            {
                static Flow Define(Flow x) { {{parts[0]}} }
                {{parts.ElementAtOrDefault(1)}}
            }

            """;
    }
}
