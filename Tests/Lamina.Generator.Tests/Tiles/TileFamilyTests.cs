namespace Lamina.Generator.Tests.Tiles;

public class TileFamilyTests
{
    [Fact]
    public void The_checked_in_sum_tiles_match_their_writer() => Match("SumTiles.g.cs", SumTileWriter.Write());

    [Fact]
    public void The_checked_in_correlation_tiles_match_their_writer() => Match("CorrelationTiles.g.cs", CorrelationTileWriter.Write());

    [Fact]
    public void The_checked_in_channel_tiles_match_their_writer() => Match("ChannelTiles.g.cs", ChannelTileWriter.Write(), "Channels");

    [Fact]
    public void The_checked_in_channel_gradient_tiles_match_their_writer() =>
        Match("ChannelGradientTiles.g.cs", ChannelGradientTileWriter.Write(), "Channels");

    [Fact]
    public void The_checked_in_depthwise_tiles_match_their_writer() => Match("DepthwiseTiles.g.cs", DepthwiseTileWriter.Write(), "Channels");

    private static void Match(string file, string written, string folder = "Tiles")
    {
        var path = RepositoryFiles.At("Runtime", "Lamina", "CompilerServices", folder, file);
        if (Environment.GetEnvironmentVariable("LAMINA_UPDATE") == "1")
            File.WriteAllText(path, written);
        Assert.Equal(written, File.ReadAllText(path), ignoreLineEndingDifferences: true);
    }
}
