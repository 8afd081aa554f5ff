using CsCheck;
using Lamina.Generator.Passes;
using Lamina.Tests.Shared;

namespace Lamina.Generator.Tests.Passes;

public sealed class TilingTests
{
    private static readonly Gen<(int Outputs, int Pixels)> Extents = Gen.Select(Gen.Int[1, 300], Gen.Int[1, 300]);

    [Fact]
    public void Blocks_cover_every_output_of_every_pixel_exactly_once() =>
        Extents.Sample(extents =>
        {
            var tile = Tiling.Choose(extents.Outputs, extents.Pixels).Tile;
            var covered = new int[extents.Outputs, extents.Pixels];
            foreach (var pixels in Tiling.PixelBlocks(extents.Pixels, tile))
            {
                foreach (var outputs in Tiling.OutputBlocks(extents.Outputs, tile, pixels.Size))
                {
                    Assert.Contains(new RegisterTile(outputs.Size, pixels.Size), RegisterTile.Family);
                    for (var output = 0; output < outputs.Size; output++)
                    {
                        for (var pixel = 0; pixel < pixels.Size; pixel++)
                            covered[outputs.Begin + output, pixels.Begin + pixel]++;
                    }
                }
            }

            Assert.All(covered.Cast<int>(), count => Assert.Equal(1, count));
        }, iter: 200);

    // Threads share a kernel at multiples of its tile: then no block may cross such a place.
    [Fact]
    public void No_block_crosses_a_multiple_of_the_main_tile() =>
        Extents.Sample(extents =>
        {
            var tile = Tiling.Choose(extents.Outputs, extents.Pixels).Tile;
            foreach (var pixels in Tiling.PixelBlocks(extents.Pixels, tile))
            {
                foreach (var (begin, size) in Tiling.OutputBlocks(extents.Outputs, tile, pixels.Size))
                    Assert.Equal(begin / tile.Outputs, (begin + size - 1) / tile.Outputs);
            }
        }, iter: 200);

    // A network is compiled on every keystroke: a map of a million pixels may not take longer to think about than one of a hundred.
    [Fact]
    public void A_tile_is_chosen_in_no_time_however_large_the_map()
    {
        var time = ProcessorTime.Of(() =>
        {
            for (var i = 0; i < 100; i++)
                Tiling.Choose(1_000_000 + i, 1_000_000);
        });
        Assert.True(time < TimeSpan.FromSeconds(2), $"took {time}");
    }

    [Fact]
    public void The_efficiency_is_a_share() =>
        Extents.Sample(extents => Assert.InRange(Tiling.Choose(extents.Outputs, extents.Pixels).Efficiency, 0.001, 1));

    [Fact]
    public void Every_tile_fits_the_32_vector_registers() =>
        Assert.All(RegisterTile.Family, tile => Assert.InRange((tile.Outputs * tile.Pixels) + tile.Pixels + 1, 3, 31));
}
