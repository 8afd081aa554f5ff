using System.Globalization;
using Lamina.CompilerServices;

namespace Lamina.Tests.Random;

public class PhiloxTests
{
    // Random123's kat_vectors, lines "philox4x32 10": counter, key, result.
    [Theory]
    [InlineData("00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8")]
    [InlineData("ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd")]
    [InlineData("243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1")]
    public void The_known_answers_of_Random123_come_out(string counter, string key, string expected)
    {
        var (c, k, e) = (Words(counter), Words(key), Words(expected));
        Assert.Equal(new PhiloxBlock(e[0], e[1], e[2], e[3]), Philox.Block(c[0], c[1], c[2], c[3], k[0], k[1]));
    }

    [Fact]
    public void Seed_stream_and_index_are_the_key_and_the_counter_low_word_first() =>
        Assert.Equal(
            Philox.Block(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0),
            Philox.Block(seed: 0x299f31d0_a4093822, stream: 0x03707344_13198a2e, index: 0x85a308d3_243f6a88));

    [Fact]
    public void Floats_lie_in_the_half_open_unit_interval()
    {
        Assert.Equal(0f, Philox.ToUnitFloat(0));
        Assert.Equal(0.5f, Philox.ToUnitFloat(0x8000_0000));
        Assert.Equal(1f - (1f / (1 << 24)), Philox.ToUnitFloat(uint.MaxValue));
    }

    private static uint[] Words(string text) => [.. text.Split(' ').Select(word => uint.Parse(word, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
}
