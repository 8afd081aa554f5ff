using System.Collections.Immutable;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;

namespace Lamina.Analyzers.Tests.Verification;

/// <summary>Holds what the analyzers say about a source against its marks and the expected messages.</summary>
internal static class Verify
{
    /// <summary>
    /// The marked rules, and no others, report at the marked spans, with these messages; plain marks are their secondary locations, in any
    /// order. The hidden LAM0001 is left out.
    /// </summary>
    public static async Task<ImmutableArray<Diagnostic>> ReportsAsync(string marked, params string[] messages)
    {
        var source = MarkedSource.Parse(marked);
        var project = TestProject.Create(source.Text);
        var all = await TestProject.DiagnoseAsync(project);
        ImmutableArray<Diagnostic> diagnostics = [.. all.Where(diagnostic => diagnostic.Id != RuleIds.LayerShape)];

        Assert.Equal(messages, diagnostics.Select(diagnostic => diagnostic.GetMessage()));
        Assert.Equal(
            Show(source.Primary, source.Text),
            diagnostics.Select(diagnostic => Show(diagnostic.Id, diagnostic.Location)));
        Assert.Equal(
            Show(source.Secondary, source.Text),
            diagnostics.SelectMany(diagnostic => diagnostic.AdditionalLocations).OrderBy(location => location.SourceSpan.Start).Select(location => Show(null, location)));
        return diagnostics;
    }

    /// <summary>A right network: silence.</summary>
    public static Task AcceptsAsync(string source) => ReportsAsync(source);

    private static IEnumerable<string> Show(IEnumerable<Mark> marks, string text) =>
        marks.OrderBy(mark => mark.Span.Start).Select(mark => $"{mark.Id} {mark.Span} '{text.Substring(mark.Span.Start, mark.Span.Length)}'");

    private static string Show(string? id, Location location) =>
        $"{id} {location.SourceSpan} '{location.SourceTree!.GetText().ToString(location.SourceSpan)}'";
}
