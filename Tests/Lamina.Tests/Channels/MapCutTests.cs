using Lamina.CompilerServices;

namespace Lamina.Tests.Channels;

public sealed class MapCutTests
{
    [Theory]
    [InlineData(10, 1, 1)]
    [InlineData(64, 49, 1)]
    [InlineData(1000, 196, 1)]
    [InlineData(96, 3136, 1)]
    [InlineData(33, 3136, 8)]
    public void Each_position_of_each_block_is_in_one_item(int channels, int pixels, int samples)
    {
        var cut = new MapCut(channels, pixels, samples);
        var seen = new int[ChannelItems.Blocks(channels) * pixels * samples];
        for (var item = 0; item < cut.Items; item++)
        {
            var (first, end) = cut.PositionsOf(item);
            var (firstBlock, endBlock) = cut.BlocksOf(item);
            for (var block = firstBlock; block < endBlock; block++)
            {
                for (var position = first; position < end; position++)
                    seen[(block * pixels * samples) + position]++;
            }
        }

        Assert.All(seen, times => Assert.Equal(1, times));
    }

    [Fact]
    public void Items_that_follow_each_other_share_positions_first()
    {
        var cut = new MapCut(channels: 1024, pixels: 3136, samples: 1);
        Assert.True(cut.Chunks > 1 && cut.Items > cut.Chunks);
        Assert.Equal(cut.PositionsOf(0), cut.PositionsOf(1));
        Assert.NotEqual(cut.BlocksOf(0), cut.BlocksOf(1));
        Assert.NotEqual(cut.PositionsOf(0), cut.PositionsOf(cut.Items / 2));
    }
}
