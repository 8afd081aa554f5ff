using System.Collections.Immutable;
using Lamina.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes;

/// <summary>
/// Makes all repairs of one kind, each as its own diagnostic has it. Without a key it makes those of every kind: <c>dotnet format</c> takes the key of the
/// first diagnostic's fix, and has none where that diagnostic has no fix.
/// </summary>
internal sealed class FixAllOfAKind : DocumentBasedFixAllProvider
{
    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await FixSource.OfAsync(document, context.CancellationToken).ConfigureAwait(false) is not { } source)
            return document;
        var kind = context.CodeActionEquivalenceKey;
        var fixes = diagnostics
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => SourceFix.Of(diagnostic, source))
            .Where(fix => fix is not null && (string.IsNullOrEmpty(kind) || fix.Kind == kind));
        var changes = new List<TextChange>();
        foreach (var fix in fixes)
        {
            // Two networks may ask for the same edit, such as 'partial' on the class around both: once is enough. What crosses an edit is left for the next time.
            var added = fix!.Changes.Where(change => !changes.Contains(change)).ToArray();
            if (!added.Any(change => changes.Any(other => Cross(change, other))))
                changes.AddRange(added);
        }

        return document.WithText(source.Text.WithChanges(changes.OrderBy(change => change.Span.Start)));
    }

    private static bool Cross(TextChange one, TextChange other) =>
        one.Span.OverlapsWith(other.Span) || one.Span.Start == other.Span.Start || (one.Span.IsEmpty && other.Span.Contains(one.Span.Start)) || (other.Span.IsEmpty && one.Span.Contains(other.Span.Start));
}
