using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lamina.Core.Reading.Reuse;

/// <summary>One file before and after an edit.</summary>
internal sealed class ChangedFile
{
    private readonly SyntaxTree after;
    private readonly Lazy<bool> declaresTheSame;
    private readonly Lazy<MovedFile?> moved;

    public ChangedFile(SyntaxTree before, SyntaxTree after)
    {
        Before = before;
        this.after = after;
        declaresTheSame = new(() => IsSameFile() && HasSameDirectives() && SyntaxFactory.AreEquivalent(Before, this.after, topLevel: true));
        moved = new(() => IsSameFile() ? MovedFile.Between(Before, this.after) : null);
    }

    public SyntaxTree Before { get; }

    /// <summary>
    /// True where bodies and initializers alone have changed, so that whoever has not looked into those sees the same. The initializers of constants, of members of
    /// enums and of parameters count as declared, and so do attributes.
    /// </summary>
    public bool DeclaresTheSame => declaresTheSame.Value;

    /// <summary>Where everything now is, where no more than comments and spaces have changed; null otherwise.</summary>
    public MovedFile? Moved => moved.Value;

    private bool IsSameFile() => Before.FilePath == after.FilePath && Before.Options.Equals(after.Options);

    // Syntax is compared without its trivia, but '#nullable' says what the types below it are. One that stands above everything is found again there; of others the
    // place would have to be compared, too.
    private bool HasSameDirectives()
    {
        var (old, now) = (Before.GetRoot(), after.GetRoot());
        return !(old.ContainsDirectives || now.ContainsDirectives)
            || (Nullable(old) is { } first && Nullable(now) is { } second && first.SequenceEqual(second, StringComparer.Ordinal));
    }

    // Null where one stands elsewhere.
    private static IReadOnlyList<string>? Nullable(SyntaxNode root)
    {
        var first = root.GetFirstToken(includeZeroWidth: true).SpanStart;
        var texts = new List<string>();
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is not NullableDirectiveTriviaSyntax)
                continue;
            if (directive.SpanStart >= first)
                return null;
            texts.Add(directive.ToString());
        }

        return texts;
    }
}
