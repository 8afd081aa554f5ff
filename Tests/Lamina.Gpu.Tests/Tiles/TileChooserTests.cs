using Lamina.GpuServices;

namespace Lamina.GpuTests.Tiles;

public class TileChooserTests
{
    [Theory]
    [InlineData(4096, 4096, 4096, TileShape.Tile128x128)] // a large product
    [InlineData(32, 100352, 288, TileShape.Tile32x128)] // few channels over many pixels
    [InlineData(4096, 64, 512, TileShape.Tile64x64)] // too narrow for the others
    [InlineData(64, 512, 784, TileShape.Tile16x16)] // larger tiles would leave most of a device idle
    [InlineData(64, 10, 84, TileShape.Tile16x16)] // a classifier's last layer
    public void Products_get_the_tile_that_suits_them(long rows, long columns, long depth, TileShape expected) =>
        Assert.Equal(expected, TileChooser.Choose(rows, columns, depth).Tile);

    [Fact]
    public void Few_outputs_of_many_terms_are_cut_into_parts()
    {
        // A 3×3 convolution of 64 channels by its weights, over 64 samples of 56×56.
        var choice = TileChooser.Choose(64, 576, 64 * 56 * 56);
        var size = TileKernels.SizeOf(choice.Tile);
        var groups = (64 / size.Rows) * ((576 + size.Columns - 1) / size.Columns);
        Assert.InRange(groups * choice.Parts, 128, 1024);
        Assert.Contains($"in {choice.Parts} parts", choice.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 1)]
    [InlineData(1, 1, 1_000_000)]
    [InlineData(100_000, 1, 10)]
    [InlineData(3, 50_000, 2_000_000)]
    public void Parts_are_neither_too_short_nor_too_large_together(long rows, long columns, long depth)
    {
        var choice = TileChooser.Choose(rows, columns, depth);
        Assert.InRange(choice.Parts, 1, 64);
        if (choice.Parts > 1)
        {
            Assert.True(depth / choice.Parts >= 256, choice.Reason);
            Assert.True(rows * columns * choice.Parts <= 16 << 20, choice.Reason);
        }
    }

    [Fact]
    public void The_reason_has_the_numbers_in_it() =>
        Assert.Equal("4096×4096 outputs of 512 terms in tiles of 128×128: 1024 groups, 100% of their outputs wanted", TileChooser.Choose(4096, 4096, 512).Reason);

    [Theory]
    [InlineData(TileShape.Tile128x128, 1024, 48 << 10, TileShape.Tile128x128)]
    [InlineData(TileShape.Tile128x128, 128, 48 << 10, TileShape.Tile32x128)]
    [InlineData(TileShape.Tile128x128, 256, 12 << 10, TileShape.Tile32x128)]
    [InlineData(TileShape.Tile64x64, 64, 48 << 10, TileShape.Tile32x32)]
    [InlineData(TileShape.Tile32x128, 64, 48 << 10, TileShape.Tile32x32)]
    public void A_tile_fits_what_the_device_allows(TileShape tile, int threads, long sharedBytes, TileShape expected) =>
        Assert.Equal(expected, TileChooser.Fit(tile, threads, sharedBytes));
}
