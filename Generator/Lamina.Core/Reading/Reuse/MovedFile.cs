using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Core.Reading.Reuse;

/// <summary>A file in which the same tokens stand at other places: comments or spaces between them have changed.</summary>
internal sealed class MovedFile
{
    private readonly SyntaxTree after;
    private readonly Dictionary<int, int> starts = [];
    private readonly Dictionary<int, int> ends = [];

    private MovedFile(SyntaxTree after) => this.after = after;

    public SyntaxTree After => after;

    /// <summary>Null where more has changed, or where half-typed code might be read in another way.</summary>
    public static MovedFile? Between(SyntaxTree before, SyntaxTree after)
    {
        var (old, now) = (before.GetRoot(), after.GetRoot());
        if (old.ContainsDiagnostics || now.ContainsDiagnostics || !SyntaxFactory.AreEquivalent(before, after, topLevel: false))
            return null;
        var moved = new MovedFile(after);
        using var tokens = now.DescendantTokens().GetEnumerator();
        foreach (var token in old.DescendantTokens())
        {
            if (!tokens.MoveNext() || !HasSameStructure(token, tokens.Current))
                return null;
            if (token.Span.IsEmpty)
                continue;
            moved.starts[token.SpanStart] = tokens.Current.SpanStart;
            moved.ends[token.Span.End] = tokens.Current.Span.End;
        }

        return moved;
    }

    /// <summary>The place now; null where it did not begin and end with tokens.</summary>
    public Location? Find(Location place)
    {
        var span = place.SourceSpan;
        return starts.TryGetValue(span.Start, out var start) && ends.TryGetValue(span.End, out var end)
            ? Location.Create(after, TextSpan.FromBounds(start, end))
            : null;
    }

    // Directives and documentation comments are trivia that the compiler reads.
    private static bool HasSameStructure(SyntaxToken before, SyntaxToken after) =>
        !(before.HasStructuredTrivia || after.HasStructuredTrivia) || Structure(before).SequenceEqual(Structure(after), StringComparer.Ordinal);

    private static IEnumerable<string> Structure(SyntaxToken token) =>
        token.LeadingTrivia.Concat(token.TrailingTrivia).Where(trivia => trivia.HasStructure).Select(trivia => trivia.ToFullString());
}
