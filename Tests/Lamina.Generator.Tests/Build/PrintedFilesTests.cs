using Lamina.Build;

namespace Lamina.Generator.Tests.Build;

public class PrintedFilesTests
{
    public static TheoryData<string> Paths => [.. PrintedFiles.All.Select(file => file.Path)];

    /// <summary>Where one is not: dotnet run --project Build/Lamina.Build.</summary>
    [Theory]
    [MemberData(nameof(Paths))]
    public void A_printed_file_is_current(string path) => Assert.Equal(
        PrintedFiles.All.Single(file => file.Path == path).Write(),
        File.ReadAllText(RepositoryFiles.At(path.Split('/'))),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Every_file_is_printed_once() =>
        Assert.Equal(PrintedFiles.All.Count, PrintedFiles.All.Select(file => file.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());
}
