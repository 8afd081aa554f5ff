using Lamina.CompilerServices;

namespace Lamina.Tests.Channels;

public sealed class ChannelRowsTests
{
    private const float Untouched = -17;

    /// <summary>Channels, pixels and samples.</summary>
    public static TheoryData<int, int, int> Shapes => new() { { 10, 1, 3 }, { 16, 1, 1 }, { 40, 1, 35 }, { 3, 7, 2 }, { 33, 4, 3 } };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Rows_become_blocks_of_channels_with_zeros_in_idle_lanes(int channels, int pixels, int samples)
    {
        var rows = Enumerable.Range(1, channels * pixels * samples).Select(at => (float)at).ToArray();
        var blocks = Enumerable.Repeat(Untouched, ((channels + 15) / 16 * 16 * pixels * samples) + 1).ToArray();
        foreach (var item in Enumerable.Range(0, ChannelRows.Items(pixels, samples)).Reverse())
            ChannelRows.FromRows(channels, pixels, samples, item, rows, ref blocks[0]);
        Assert.Equal(ChannelMaps.ToBlocks(rows, samples, channels, pixels, idle: 0), blocks[..^1]);
        Assert.Equal(Untouched, blocks[^1]);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Blocks_become_rows_without_idle_lanes(int channels, int pixels, int samples)
    {
        var expected = Enumerable.Range(1, channels * pixels * samples).Select(at => (float)at).ToArray();
        var blocks = ChannelMaps.ToBlocks(expected, samples, channels, pixels);
        var rows = Enumerable.Repeat(Untouched, expected.Length).ToArray();
        foreach (var item in Enumerable.Range(0, ChannelRows.Items(pixels, samples)).Reverse())
            ChannelRows.ToRows(channels, pixels, samples, item, ref blocks[0], rows);
        Assert.Equal(expected, rows);
    }
}
