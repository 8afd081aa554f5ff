using CsCheck;

namespace Lamina.Tests.Data;

public class ChannelsLastTests
{
    [Fact]
    public void Pixels_of_two_channels_become_two_maps()
    {
        float[] samples = [1, 10, 2, 20, 3, 30, 4, 40, 5, 50, 6, 60, /* the second sample */ 7, 70, 8, 80, 9, 90, 10, 100, 11, 110, 12, 120];
        float[] expected = [1, 2, 3, 4, 5, 6, 10, 20, 30, 40, 50, 60, 7, 8, 9, 10, 11, 12, 70, 80, 90, 100, 110, 120];
        Assert.Equal(expected, ChannelsLast.ToFirst(samples, [2, 3, 2]));

        var labelled = Dataset.FromChannelsLast([2, 3, 2], samples, [4, 5], classes: 9, ignoreIndex: 5);
        Assert.Equal([2, 2, 3], labelled.SampleShape);
        Assert.Equal(expected, labelled.Inputs.ToArray());
        Assert.Equal([4, 5], labelled.Labels.ToArray());
        Assert.Equal((9, 5), (labelled.Classes, labelled.IgnoreIndex));
        Assert.Equal([0.5f, 1], Dataset.FromChannelsLast([6, 2], samples, [0.5f, 1]).Targets.ToArray());
        Assert.Equal([2, 6], Dataset.FromChannelsLast([6, 2], samples, [0.5f, 1]).SampleShape);
    }

    [Fact]
    public void Every_number_goes_from_its_pixel_to_its_channel() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 5], Gen.Int[1, 5], Gen.Int[1, 4]).Sample((samples, height, width, channels) =>
        {
            var first = ChannelsLast.ToFirst([.. Enumerable.Range(0, samples * height * width * channels).Select(i => (float)i)], [height, width, channels]);
            for (var i = 0; i < first.Length; i++)
            {
                var (sample, channel, y, x) = (i / (channels * height * width), i / (height * width) % channels, i / width % height, i % width);
                Assert.Equal((((((sample * height) + y) * width) + x) * channels) + channel, first[i]);
            }
        });

    [Fact]
    public void What_cannot_be_moved_is_refused_with_the_numbers()
    {
        AssertRefused("7 numbers are no whole number of samples of 2×3 = 6 numbers", () => ChannelsLast.ToFirst(new float[7], [2, 3]));
        AssertRefused("shape 5 has no channels to move", () => ChannelsLast.ToFirst(new float[5], [5]));
        AssertRefused("3×0 is empty", () => ChannelsLast.ToFirst(new float[5], [3, 0]));
        AssertRefused("6 numbers need as much room, but 'result' has room for 5", () => ChannelsLast.ToFirst(new float[6], [2, 3], new float[5]));
        var memory = new float[12];
        AssertRefused("overlaps", () => ChannelsLast.ToFirst(memory.AsSpan(0, 6), [2, 3], memory.AsSpan(3, 6)));
        Assert.Throws<ArgumentNullException>("inputs", () => Dataset.FromChannelsLast([2, 2], null!, new int[1]));
        Assert.Throws<ArgumentNullException>("inputs", () => Dataset.FromChannelsLast([2, 2], null!, new float[1]));
        AssertRefused("2 samples need as many labels, but 3", () => Dataset.FromChannelsLast([2, 3], new float[12], new int[3]));
    }

    private static void AssertRefused(string reason, Action move) =>
        Assert.Contains(reason, Assert.Throws<ArgumentException>(move).Message, StringComparison.Ordinal);
}
