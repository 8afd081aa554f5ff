namespace Lamina.Generator.Tests.Tiles;

public class TileFamilyTests
{
    [Fact]
    public void The_checked_in_sum_tiles_match_their_writer() => Match("SumTiles.g.cs", SumTileWriter.Write());

    [Fact]
    public void The_checked_in_correlation_tiles_match_their_writer() => Match("CorrelationTiles.g.cs", CorrelationTileWriter.Write());

    private static void Match(string file, string written)
    {
        var path = RepositoryFiles.At("Runtime", "Lamina", "CompilerServices", "Tiles", file);
        if (Environment.GetEnvironmentVariable("LAMINA_UPDATE") == "1")
            File.WriteAllText(path, written);
        Assert.Equal(written, File.ReadAllText(path), ignoreLineEndingDifferences: true);
    }
}
