using Lamina.Core.Model;
using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>What a fix does with its file.</summary>
/// <param name="Kind">The kind of repair: fixing all means making all repairs of that kind.</param>
/// <param name="Title">What the light bulb says.</param>
/// <param name="Changes">In order, without overlap.</param>
internal sealed record SourceFix(string Kind, string Title, IReadOnlyList<TextChange> Changes)
{
    /// <summary>The fix that a diagnostic's properties tell; null where there is none, or the file no longer has the form that the diagnostic saw.</summary>
    public static SourceFix? Of(Diagnostic diagnostic, FixSource source)
    {
        if (MeantValue.Errors.Contains(diagnostic.Id))
            return MeantValue.Write(diagnostic.Location.SourceSpan, source);
        if (!diagnostic.Properties.TryGetValue(FixProperties.Kind, out var kind) || kind is null)
            return null;
        var edits = RepairFacts.Edits(diagnostic.Properties);
        if (edits.Count == 0)
            return DeclarationEdits.Of(kind, diagnostic.Location.SourceSpan, source) is { Changes.Count: > 0 } fix ? fix : null;
        var changes = new List<TextChange>();
        foreach (var edit in edits)
        {
            var made = ChangesOf(edit, source);
            if (made.Count == 0)
                return null;
            changes.AddRange(made.Where(change => !changes.Contains(change)));
        }

        var titles = edits.Select(TitleOf).Distinct().Select((title, i) => i == 0 ? title : char.ToLowerInvariant(title[0]) + title.Substring(1));
        return new(kind, string.Join(" and ", titles), changes.OrderBy(change => change.Span.Start).ToArray());
    }

    private static IReadOnlyList<TextChange> ChangesOf(LocatedEdit edit, FixSource source) => edit.Kind switch
    {
        EditKind.InsertLayer => InsertLayer.Changes(edit, source),
        EditKind.RemoveLayer => RemoveLayer.Changes(edit, source),
        EditKind.ReplaceLayer => ReplaceLayer.Changes(edit, source),
        EditKind.SetArgument => SetArgument.Changes(edit, source),
        EditKind.RemoveArgument => RemoveArgument.Changes(edit, source),
        EditKind.SetInput => SetInput.Changes(edit, source),
        EditKind.Project => Project.Changes(edit, source),
        EditKind.Assign => AssignFlow.Changes(edit, source),
        _ => [],
    };

    private static string TitleOf(LocatedEdit edit) => edit.Kind switch
    {
        EditKind.InsertLayer when edit.Value.Length > 0 => $"Insert {edit.Target}({edit.Value}) before '{edit.Layer}'",
        EditKind.InsertLayer => $"Insert {edit.Target} before '{edit.Layer}'",
        EditKind.RemoveLayer => $"Remove '{edit.Layer}'",
        EditKind.ReplaceLayer => $"Make '{edit.Layer}' a {edit.Target}",
        EditKind.SetArgument => $"Set {edit.Target} of '{edit.Layer}' to {edit.Value}",
        EditKind.Project => $"Insert a 1×1 convolution before '{edit.Layer}', where the shapes differ",
        EditKind.RemoveArgument when edit.Target == "outChannels" => $"Leave out the input channels of '{edit.Layer}'",
        EditKind.RemoveArgument => $"Leave out {edit.Target} of '{edit.Layer}'",
        EditKind.SetInput => $"Write [Network({edit.Value})]{edit.Target}",
        EditKind.Assign => $"Assign the result of '{edit.Layer}'",
        _ => "",
    };
}
