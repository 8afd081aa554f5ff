namespace Lamina.Build;

/// <summary>A checked-in file that a program writes, or a section of one that is written by hand otherwise.</summary>
/// <param name="Path">From the repository's root, with slashes.</param>
/// <param name="Write">Its whole text, with line feeds.</param>
internal sealed record PrintedFile(string Path, Func<string> Write)
{
    /// <summary>The section that is written, between two marks with this name; null for the whole file.</summary>
    public string? Section { get; init; }

    /// <summary>The file's path and the section's name.</summary>
    public string Name => Section is null ? Path : $"{Path}#{Section}";

    /// <summary>The text that the file should have.</summary>
    /// <param name="present">The text that it has, with line feeds.</param>
    public string Current(string present)
    {
        if (Section is null)
            return Write();
        var (begin, end) = ($"<!-- {Section}: written by Build/Lamina.Build -->\n", $"<!-- end of {Section} -->\n");
        var (first, last) = (present.IndexOf(begin, StringComparison.Ordinal), present.IndexOf(end, StringComparison.Ordinal));
        if (first < 0 || last < first)
            throw new InvalidOperationException($"{Path} lacks the marks of the section '{Section}'.");
        return $"{present[..(first + begin.Length)]}\n{Write()}\n{present[last..]}";
    }
}
