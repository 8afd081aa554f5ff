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

    [Theory]
    [InlineData(64, 576, 64 * 56 * 56)] // a 3×3 convolution of 64 channels by its weights, over 64 samples of 56×56
    [InlineData(512, 4608, 64 * 7 * 7)]
    public void Few_outputs_of_many_terms_are_cut_into_parts(long rows, long columns, long depth)
    {
        var choice = TileChooser.Choose(rows, columns, depth);
        Assert.True(choice.Parts > 1, choice.Reason);
        Assert.Contains($"in {choice.Parts} parts", choice.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, 64 * 112 * 112, 147)] // ResNet-18's layers, with 64 samples
    [InlineData(64, 64 * 56 * 56, 576)]
    [InlineData(128, 64 * 28 * 28, 1152)]
    [InlineData(256, 64 * 14 * 14, 2304)]
    [InlineData(512, 64 * 7 * 7, 4608)]
    [InlineData(512, 4 * 7 * 7, 4608)] // with 4
    [InlineData(64, 576, 64 * 56 * 56)]
    public void Groups_fill_whole_waves(long rows, long columns, long depth)
    {
        const int Multiprocessors = 132;
        var choice = TileChooser.Choose(rows, columns, depth);
        var size = TileKernels.SizeOf(choice.Tile);
        var groups = ((rows + size.Rows - 1) / size.Rows) * ((columns + size.Columns - 1) / size.Columns) * choice.Parts;
        var waves = (groups + Multiprocessors - 1) / Multiprocessors;
        Assert.True(groups >= 0.9 * waves * Multiprocessors, $"{groups} groups on {Multiprocessors} multiprocessors: {choice.Reason}");
    }

    [Fact]
    public void A_larger_batch_has_no_more_parts_than_their_sums_have_room_for()
    {
        Assert.Equal(64, TileChooser.PartsThatFit(64, 512, 512));
        Assert.Equal(32, TileChooser.PartsThatFit(64, 512, 1024));
        Assert.Equal(1, TileChooser.PartsThatFit(64, 1 << 15, 1 << 15));
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
