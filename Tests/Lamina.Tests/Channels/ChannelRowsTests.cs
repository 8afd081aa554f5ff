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

    [Theory]
    [InlineData(3, 5, 7, 1, 2, 0, 3)]
    [InlineData(1, 4, 4, 2, 2, 2, 2)]
    [InlineData(4, 3, 9, 0, 0, 0, 0)]
    [InlineData(3, 90, 150, 3, 3, 2, 2)]
    public void Rows_become_pixels_within_a_border_of_zeros(int channels, int height, int width, int top, int left, int bottom, int right)
    {
        const int Samples = 2;
        var rows = Enumerable.Range(1, Samples * channels * height * width).Select(at => (float)at).ToArray();
        var (paddedHeight, paddedWidth) = (top + height + bottom, left + width + right);
        var pixels = Enumerable.Repeat(Untouched, (Samples * paddedHeight * paddedWidth * channels) + 1).ToArray();
        foreach (var item in Enumerable.Range(0, ChannelRows.PixelItems(channels, height, width, Samples)).Reverse())
            ChannelRows.FromRowsToPixels(channels, height, width, top, left, bottom, right, item, rows, ref pixels[0]);
        Assert.Equal(Untouched, pixels[^1]);
        for (var at = 0; at < pixels.Length - 1; at++)
        {
            var (sample, h, w, channel) = (at / channels / paddedWidth / paddedHeight, (at / channels / paddedWidth % paddedHeight) - top, (at / channels % paddedWidth) - left, at % channels);
            var isInside = h >= 0 && h < height && w >= 0 && w < width;
            Assert.Equal(isInside ? rows[(((((sample * channels) + channel) * height) + h) * width) + w] : 0, pixels[at]);
        }
    }
}
