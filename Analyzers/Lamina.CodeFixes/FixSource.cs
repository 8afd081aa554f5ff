using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes;

/// <summary>The file that a fix edits.</summary>
internal sealed record FixSource(SyntaxNode Root, SourceText Text, SemanticModel Model)
{
    public static async Task<FixSource?> OfAsync(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null ? null : new(root, text, model);
    }

    /// <summary>
    /// The <see cref="AttributeSyntax"/> or <see cref="InvocationExpressionSyntax"/> of the layer whose name, or one of whose arguments, has that
    /// span, or the <see cref="BinaryExpressionSyntax"/> or <see cref="AssignmentExpressionSyntax"/> of a sum whose plus has it; null where there is none.
    /// </summary>
    public SyntaxNode? LayerAt(TextSpan span)
    {
        if (Root.FindToken(span.Start) is { Parent: BinaryExpressionSyntax or AssignmentExpressionSyntax } token && token.Span == span)
            return token.Parent;
        var node = Root.FindNode(span);
        if (node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute)
            return attribute;
        if (node is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } && access.Name == node)
            return call;
        return node.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent as InvocationExpressionSyntax;
    }

    /// <summary>
    /// What goes between inserted code and the code at a position: a line break and its indentation where that code starts a line, otherwise
    /// <paramref name="inline"/>.
    /// </summary>
    public string GapBefore(int position, string inline)
    {
        var line = Text.Lines.GetLineFromPosition(position);
        var before = Text.ToString(TextSpan.FromBounds(line.Start, position));
        return string.IsNullOrWhiteSpace(before) ? LineEndingBefore(line) + before : inline;
    }

    /// <summary>The span, and with it the whole line where nothing else stands on it.</summary>
    public TextSpan WithItsLine(TextSpan span)
    {
        var (first, last) = (Text.Lines.GetLineFromPosition(span.Start), Text.Lines.GetLineFromPosition(span.End));
        var before = Text.ToString(TextSpan.FromBounds(first.Start, span.Start));
        var after = Text.ToString(TextSpan.FromBounds(span.End, last.End));
        if (string.IsNullOrWhiteSpace(before) && string.IsNullOrWhiteSpace(after))
            return TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak);
        return TextSpan.FromBounds(span.Start, span.End + after.Length - after.TrimStart().Length);
    }

    // The ending of the line before, so that an edit never mixes two kinds.
    private string LineEndingBefore(TextLine line)
    {
        if (line.LineNumber == 0)
            return "\n";
        var previous = Text.Lines[line.LineNumber - 1];
        return Text.ToString(TextSpan.FromBounds(previous.End, previous.EndIncludingLineBreak));
    }
}
