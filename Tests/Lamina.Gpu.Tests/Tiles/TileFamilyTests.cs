namespace Lamina.GpuTests.Tiles;

public class TileFamilyTests
{
    [Fact]
    public void The_checked_in_tiles_match_their_writer() => AssertWritten("TileKernels.g.cs", TileWriter.Write());

    [Fact]
    public void The_checked_in_sizes_match_their_writer() => AssertWritten("TileKernels.Sizes.g.cs", TileWriter.WriteSizes());

    private static void AssertWritten(string file, string written)
    {
        var path = RepositoryFiles.At("Runtime", "Lamina.Gpu", "Tiles", file);
        if (Environment.GetEnvironmentVariable("LAMINA_UPDATE") == "1")
            File.WriteAllText(path, written);
        Assert.Equal(written, File.ReadAllText(path), ignoreLineEndingDifferences: true);
    }
}
