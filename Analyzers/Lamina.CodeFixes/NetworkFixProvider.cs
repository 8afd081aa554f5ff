using System.Collections.Immutable;
using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes;

/// <summary>
/// What all fixers share. A fix is a set of text changes read off the diagnostic's properties: the file keeps its layout, and fixing all of
/// them is applying the union of their changes.
/// </summary>
public abstract class NetworkFixProvider : CodeFixProvider
{
    private protected NetworkFixProvider()
    {
    }

    /// <summary>The value of <see cref="FixProperties.Kind"/> that this fixer answers.</summary>
    private protected abstract string Kind { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new AllAtOnce(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await FixSource.OfAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } source)
            return;
        foreach (var diagnostic in context.Diagnostics.Where(Answers))
        {
            var changes = Changes(diagnostic, source);
            if (changes.Count == 0)
                continue;
            var action = CodeAction.Create(
                Title(diagnostic, source),
                _ => Task.FromResult(context.Document.WithText(source.Text.WithChanges(changes))),
                equivalenceKey: EquivalenceKey(diagnostic));
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    private protected abstract string Title(Diagnostic diagnostic, FixSource source);

    /// <summary>The edit, or none where the file no longer has the form that the diagnostic saw.</summary>
    private protected abstract IReadOnlyList<TextChange> Changes(Diagnostic diagnostic, FixSource source);

    /// <summary>What the fix does, whatever the layer's name: fix-all means 'insert every missing Flatten'.</summary>
    private protected virtual string EquivalenceKey(Diagnostic diagnostic) => $"{Kind}:{Property(diagnostic, FixProperties.Target)}";

    private protected static string Property(Diagnostic diagnostic, string key) =>
        diagnostic.Properties.TryGetValue(key, out var value) ? value ?? "" : "";

    private bool Answers(Diagnostic diagnostic) => Property(diagnostic, FixProperties.Kind) == Kind;

    private sealed class AllAtOnce(NetworkFixProvider provider) : DocumentBasedFixAllProvider
    {
        protected override async Task<Document?> FixAllAsync(
            FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
        {
            if (await FixSource.OfAsync(document, context.CancellationToken).ConfigureAwait(false) is not { } source)
                return document;
            // Two networks may ask for the same edit, such as 'partial' on the class around both: once is enough.
            var changes = diagnostics
                .Where(diagnostic => provider.Answers(diagnostic) && provider.EquivalenceKey(diagnostic) == context.CodeActionEquivalenceKey)
                .SelectMany(diagnostic => provider.Changes(diagnostic, source))
                .Distinct()
                .OrderBy(change => change.Span.Start);
            return document.WithText(source.Text.WithChanges(changes));
        }
    }
}
