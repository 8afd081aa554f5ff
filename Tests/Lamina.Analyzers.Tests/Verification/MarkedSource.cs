using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Analyzers.Tests.Verification;

/// <summary>A span that a test expects a diagnostic on.</summary>
/// <param name="Id">The rule; null for a plain mark, <c>[|…|]</c>, which is a secondary location.</param>
internal sealed record Mark(string? Id, TextSpan Span);

/// <summary>
/// Test source with marks taken out: <c>{|LAM1001:Linear|}</c> is where that rule reports, <c>[|AvgPool2d|]</c> a secondary location of it.
/// </summary>
internal sealed record MarkedSource(string Text, IReadOnlyList<Mark> Marks)
{
    public IEnumerable<Mark> Primary => Marks.Where(mark => mark.Id is not null);

    public IEnumerable<Mark> Secondary => Marks.Where(mark => mark.Id is null);

    public static MarkedSource Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var open = new Stack<(string? Id, int Start)>();
        for (var i = 0; i < marked.Length;)
        {
            var rest = marked.AsSpan(i);
            if (rest.StartsWith("[|"))
            {
                open.Push((null, text.Length));
                i += 2;
            }
            else if (rest.StartsWith("{|LAM"))
            {
                var colon = marked.IndexOf(':', i);
                open.Push((marked[(i + 2)..colon], text.Length));
                i = colon + 1;
            }
            else if (rest.StartsWith("|]") || rest.StartsWith("|}"))
            {
                var (id, start) = open.Pop();
                marks.Add(new(id, TextSpan.FromBounds(start, text.Length)));
                i += 2;
            }
            else
            {
                text.Append(marked[i++]);
            }
        }

        return new(text.ToString(), marks);
    }
}
