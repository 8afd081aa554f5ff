using Lamina.Build;

namespace Lamina.Generator.Tests.Build;

public class PrintedFilesTests
{
    public static TheoryData<string> Names => [.. PrintedFiles.All.Select(file => file.Name)];

    /// <summary>Where one is not: dotnet run --project Build/Lamina.Build.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_printed_file_is_current(string name)
    {
        var file = PrintedFiles.All.Single(file => file.Name == name);
        var present = File.ReadAllText(RepositoryFiles.At(file.Path.Split('/'))).ReplaceLineEndings("\n");
        Assert.Equal(file.Current(present), present);
    }

    [Fact]
    public void Every_file_is_printed_once() =>
        Assert.Equal(PrintedFiles.All.Count, PrintedFiles.All.Select(file => file.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void A_section_leaves_what_stands_around_it()
    {
        var file = new PrintedFile("a.md", () => "new\n") { Section = "part" };
        const string Begin = "before\n<!-- part: written by Build/Lamina.Build -->\n";
        const string End = "<!-- end of part -->\nafter\n";
        Assert.Equal($"{Begin}\nnew\n\n{End}", file.Current($"{Begin}old\n{End}"));
        Assert.Throws<InvalidOperationException>(() => file.Current("no marks"));
    }
}
