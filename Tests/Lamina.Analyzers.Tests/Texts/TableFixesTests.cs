using Lamina.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace Lamina.Analyzers.Tests.Texts;

/// <summary>Every fix that is offered for a network of the table is made, and helps: one mistake less, none more.</summary>
public sealed class TableFixesTests
{
    private static readonly string Networks = Path.Combine(Repository.Root, "Tests", "Lamina.Analyzers.Tests", "Texts", "networks.txt");

    [Fact]
    public async Task Every_fix_of_the_table_takes_its_mistake_away_and_makes_none()
    {
        var offered = 0;
        foreach (var line in (await File.ReadAllLinesAsync(Networks)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var project = TestProject.Create(TextTableTests.Source(line));
            foreach (var (title, made) in await VerifyFix.EachAsync(project))
            {
                offered++;
                var (before, after) = (await MistakesAsync(project), await MistakesAsync(made));
                Assert.True(after.Count < before.Count, $"{line}\n{title}\n{await made.Documents.Single().GetTextAsync()}\n{string.Join('\n', after)}");
            }
        }

        Assert.True(offered >= 40, $"Only {offered} fixes are offered.");
    }

    // Of Lamina and of C#, less those that only the generated part would take away.
    private static async Task<IReadOnlyList<string>> MistakesAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var ours = (await TestProject.DiagnoseAsync(project)).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return [.. ours.Concat(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)).Select(diagnostic => diagnostic.ToString())];
    }
}
