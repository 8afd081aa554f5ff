namespace Lamina.GpuTests.Tiles;

public class TileFamilyTests
{
    [Fact]
    public void The_checked_in_tiles_match_their_writer()
    {
        var path = RepositoryFiles.At("Runtime", "Lamina.Gpu", "Tiles", "TileKernels.g.cs");
        var written = TileWriter.Write();
        if (Environment.GetEnvironmentVariable("LAMINA_UPDATE") == "1")
            File.WriteAllText(path, written);
        Assert.Equal(written, File.ReadAllText(path), ignoreLineEndingDifferences: true);
    }
}
