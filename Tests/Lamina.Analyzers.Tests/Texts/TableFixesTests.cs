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
                // A body that could not be read may have a mistake of its own, which its signature has hidden.
                var wasHidden = title.Contains("Define", StringComparison.Ordinal) && Errors(after) <= Errors(before);
                // Advice waits until there are no errors.
                var helps = Errors(after) < Errors(before) || (Errors(after) == Errors(before) && after.Count < before.Count);
                Assert.True(helps || wasHidden, $"{line}\n{title}\n{await made.Documents.Single().GetTextAsync()}\n{string.Join('\n', after)}");
            }
        }

        Assert.True(offered >= 15, $"Only {offered} fixes are offered.");
    }

    private static int Errors(IReadOnlyList<Diagnostic> mistakes) => mistakes.Count(mistake => mistake.Severity == DiagnosticSeverity.Error);

    // Of Lamina and of C#.
    private static async Task<IReadOnlyList<Diagnostic>> MistakesAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var ours = (await TestProject.DiagnoseAsync(project)).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return [.. ours.Concat(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))];
    }
}
