using System.Text.RegularExpressions;
using Lamina.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace Lamina.Analyzers.Tests;

/// <summary>The pages of <c>docs/diagnostics</c> show what the analyzers really say.</summary>
public sealed partial class DiagnosticPagesTests
{
    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "docs", "diagnostics"), "LAM*.md").Where(page => !page.EndsWith($"{Core.Model.RuleIds.LayerShape}.md", StringComparison.Ordinal) && !page.EndsWith($"{Core.Model.RuleIds.Failure}.md", StringComparison.Ordinal)).Select(page => Path.GetFileName(page)).Order()];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_example_of_a_page_gives_the_message_under_it(string page)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "diagnostics", page));
        var example = Example().Match(text);
        Assert.True(example.Success, "the page has no example with its message");

        var diagnostics = await TestProject.DiagnoseAsync(TestProject.Compile(example.Groups["source"].Value));
        var diagnostic = Assert.Single(diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

        var file = example.Groups["message"].Value.Split('(')[0];
        var position = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal(
            $"{file}({position.Line + 1},{position.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage()}\n",
            example.Groups["message"].Value);
        Assert.Equal(Path.GetFileNameWithoutExtension(page), diagnostic.Id);
    }

    // The first C# block of a page, and the block after it.
    [GeneratedRegex("```csharp\n(?<source>.*?)```\n\n```\n(?<message>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
