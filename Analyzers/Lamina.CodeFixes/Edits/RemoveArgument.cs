using Lamina.Core.Reading;
using Lamina.Core.Reading.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Leaves an argument out; those after it that are written by position move up.</summary>
internal static class RemoveArgument
{
    // Conv2d(in, out, kernel): with more by position, what moves up is more than what was tried.
    private const int MostAfterChannels = 2;

    public static IReadOnlyList<TextChange> Changes(LocatedEdit edit, FixSource source)
    {
        switch (source.LayerAt(edit.At))
        {
            case AttributeSyntax { ArgumentList: { } list }:
                // Conv2d(in, out, kernel): by position only the channels are left out.
                var item = list.Arguments.FirstOrDefault(argument => argument.NameEquals is { } property && AttributeArguments.SignatureName(property.Name.Identifier.ValueText) == edit.Target)
                    ?? (edit.Target == "outChannels" ? list.Arguments.FirstOrDefault(argument => argument.NameEquals is null) : null);
                return item is null ? [] : [list.Arguments.Count == 1 ? new TextChange(list.Span, "") : Remove(list.Arguments, item)];
            case InvocationExpressionSyntax call when SetArgument.Written(call, edit.Target, source.Model) is { } written:
                var after = call.ArgumentList.Arguments.SkipWhile(argument => argument != written).Skip(1).Count(argument => argument.NameColon is null);
                // Channels are left out as what PyTorch has first, so that the others move up; of any other argument those after it would become what they are not.
                return written.NameColon is null && after > (edit.Target == "outChannels" ? MostAfterChannels : 0) ? [] : [Remove(call.ArgumentList.Arguments, written)];
            default:
                return [];
        }
    }

    /// <summary>The argument and the comma that it no longer needs.</summary>
    public static TextChange Remove<T>(SeparatedSyntaxList<T> arguments, T argument) where T : SyntaxNode
    {
        var at = arguments.IndexOf(argument);
        var span = at > 0
            ? TextSpan.FromBounds(arguments.GetSeparator(at - 1).SpanStart, argument.Span.End)
            : arguments.Count > 1 ? TextSpan.FromBounds(argument.SpanStart, arguments[1].SpanStart) : argument.Span;
        return new TextChange(span, "");
    }
}
