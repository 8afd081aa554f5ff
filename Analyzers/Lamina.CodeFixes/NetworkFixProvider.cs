using System.Collections.Immutable;
using Lamina.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lamina.CodeFixes;

/// <summary>
/// What all fixers share. A fix is a set of text changes read off the diagnostic's properties: the file keeps its layout, and fixing all of
/// them is applying the union of their changes.
/// </summary>
public abstract class NetworkFixProvider : CodeFixProvider
{
    private protected NetworkFixProvider(params string[] ids) => FixableDiagnosticIds = ImmutableArray.Create(ids);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new FixAllOfAKind();

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await FixSource.OfAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } source)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (SourceFix.Of(diagnostic, source) is not { } fix)
                continue;
            var action = CodeAction.Create(
                fix.Title,
                _ => Task.FromResult(context.Document.WithText(source.Text.WithChanges(fix.Changes))),
                equivalenceKey: fix.Kind);
            context.RegisterCodeFix(action, diagnostic);
        }
    }
}
