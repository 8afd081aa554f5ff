using CsCheck;

namespace Lamina.Tests.Files;

public sealed class GzipReaderTests
{
    [Fact]
    public void Members_of_any_length_one_after_the_other_are_one_file() =>
        Gen.Select(Gen.Byte.Array[0, 40].Array[1, 4], Gen.Int[0, 30]).Sample((parts, split) =>
            Assert.Equal(parts.SelectMany(part => part), Unpacked([.. parts.SelectMany(Heads.Gzip)], split)));

    [Fact]
    public void Members_that_end_where_a_buffer_does_are_followed_by_the_next()
    {
        var noise = new byte[9000];
        new System.Random(1).NextBytes(noise);
        for (var length = 8150; length < 8200; length++) // in gzip, around the 8,192 bytes that GZipStream reads at once
            Assert.Equal(length + 3, Unpacked([.. Heads.Gzip(noise[..length]), .. Heads.Gzip([1, 2, 3])]).Length);
    }

    [Fact]
    public void Large_data_is_unpacked_whole()
    {
        var bytes = Enumerable.Range(0, 1_000_000).Select(i => (byte)(i * i >> 7)).ToArray();
        Assert.Equal(bytes, Unpacked(Heads.Gzip(bytes)));
    }

    [Fact]
    public void A_file_cut_anywhere_is_damaged()
    {
        byte[] whole = [.. Heads.Gzip("the first member"u8.ToArray()), .. Heads.Gzip(new byte[300])];
        var first = Heads.Gzip("the first member"u8.ToArray()).Length;
        for (var length = 1; length < whole.Length; length++)
        {
            if (length != first)
                AssertDamaged(whole[..length]);
        }
    }

    [Fact]
    public void A_bit_that_is_flipped_in_the_data_its_checksum_or_its_length_is_damage()
    {
        var noise = new byte[50];
        new System.Random(2).NextBytes(noise);
        var whole = Heads.Gzip(noise);
        for (var bit = 8 * 11; bit < 8 * whole.Length; bit++) // behind the header, whose time may be any, and the padding of the block's kind
        {
            var flipped = (byte[])whole.Clone();
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));
            AssertDamaged(flipped);
        }
    }

    [Fact]
    public void What_follows_the_data_and_is_no_gzip_is_damage()
    {
        AssertDamaged([.. Heads.Gzip([1, 2, 3]), 9]);
        AssertDamaged([.. Heads.Gzip([1, 2, 3]), 0x1F]);
        AssertDamaged([.. Heads.Gzip([1, 2, 3]), 0x1F, 0x8B, 8]);
    }

    [Fact]
    public void Damage_is_found_behind_what_was_read_too()
    {
        var damaged = Heads.Gzip(new byte[1_000_000])[..^1];
        using var reader = new GzipReader([], new MemoryStream(damaged));
        Assert.Equal(100, reader.ReadAtLeast(new byte[100], 100));
        Assert.Throws<InvalidDataException>(reader.CheckRest);
    }

    private static void AssertDamaged(byte[] bytes) =>
        Assert.Contains("gzip data is damaged or cut short", Assert.Throws<InvalidDataException>(() => Unpacked(bytes)).Message, StringComparison.Ordinal);

    private static byte[] Unpacked(byte[] bytes, int headLength = 0)
    {
        headLength = Math.Min(headLength, bytes.Length);
        using var reader = new GzipReader(bytes.AsSpan(0, headLength), new MemoryStream(bytes[headLength..]));
        var unpacked = new MemoryStream();
        reader.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
