using System.Text;

namespace Lamina.Generator.Emit;

/// <summary>Writes C# with the indentation kept: <c>using (writer.Block("for (...)")) { ... }</c>.</summary>
internal sealed class CodeWriter
{
    private const string Step = "    ";

    private readonly StringBuilder text = new();
    private int depth;

    public override string ToString() => text.ToString();

    /// <summary>One line, or several separated by line feeds; each is indented.</summary>
    public void Line(string lines = "")
    {
        foreach (var line in lines.Split('\n'))
        {
            var trimmed = line.TrimEnd('\r', ' ');
            if (trimmed.Length > 0)
            {
                for (var i = 0; i < depth; i++)
                    text.Append(Step);
                text.Append(trimmed);
            }

            text.Append('\n');
        }
    }

    /// <summary>The summary of a documentation comment, of one or more lines; escaped for XML, except what <paramref name="isXml"/> says is XML already.</summary>
    public void Summary(string lines, bool isXml = false) => Document("summary", isXml ? lines : Escape(lines));

    /// <summary>The remarks of a documentation comment.</summary>
    /// <param name="xml">One or more lines, in which what is not XML has been escaped.</param>
    public void Remarks(string xml) => Document("remarks", xml);

    /// <summary>A line, or none if it is empty, and braces around what is written until the block is disposed.</summary>
    public BlockScope Block(string header = "")
    {
        if (header.Length > 0)
            Line(header);
        Line("{");
        depth++;
        return new BlockScope(this, "}");
    }

    /// <summary>More indentation without braces.</summary>
    public BlockScope Indent()
    {
        depth++;
        return new BlockScope(this, null);
    }

    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private void Document(string tag, string xml)
    {
        if (!xml.Contains('\n'))
        {
            Line($"/// <{tag}>{xml}</{tag}>");
            return;
        }

        Line($"/// <{tag}>");
        foreach (var line in xml.Split('\n'))
            Line($"/// {line}");
        Line($"/// </{tag}>");
    }

    // Members are written with a blank line behind each; behind the last there is none.
    private void RemoveBlankLine()
    {
        if (text.Length >= 2 && text[text.Length - 1] == '\n' && text[text.Length - 2] == '\n')
            text.Length--;
    }

    internal readonly struct BlockScope(CodeWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer.depth--;
            if (end is null)
                return;
            writer.RemoveBlankLine();
            writer.Line(end);
        }
    }
}
