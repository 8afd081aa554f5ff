using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Editor.Tests;

/// <summary>A text with marks taken out: <c>{|LAM1001:Linear|}</c> is where that must be shown, and <c>$$</c> where the user's cursor is.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<(string Id, LinePositionSpan Span)> Marks, LinePosition? Cursor)
{
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<(string Id, LinePositionSpan Span)>();
        var open = new Stack<(string Id, LinePosition Start)>();
        LinePosition? cursor = null;
        LinePosition place = default;
        for (var i = 0; i < marked.Length;)
        {
            var rest = marked.AsSpan(i);
            if (rest.StartsWith("{|"))
            {
                var colon = marked.IndexOf(':', i);
                open.Push((marked[(i + 2)..colon], place));
                i = colon + 1;
            }
            else if (rest.StartsWith("|}"))
            {
                var (id, start) = open.Pop();
                marks.Add((id, new(start, place)));
                i += 2;
            }
            else if (rest.StartsWith("$$"))
            {
                cursor = place;
                i += 2;
            }
            else
            {
                place = marked[i] == '\n' ? new(place.Line + 1, 0) : new(place.Line, place.Character + 1);
                text.Append(marked[i++]);
            }
        }

        return new(text.ToString(), marks, cursor);
    }
}
