using System.Buffers.Binary;

namespace Lamina.Samples.Tests;

/// <summary>Pictures of every kind are read, and files that are none, or lie, are refused before they cost anything.</summary>
public sealed class PictureTests : IDisposable
{
    private readonly Sample folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Sixteen_bits_are_read() =>
        Assert.Equal([0, 0x12, 0x80, 0xFF], Grey(Png.Of(4, 1, 16, 0, _ => [0, 0x99, 0x12, 0x34, 0x80, 0x00, 0xFF, 0xFF])));

    [Fact]
    public void Sixteen_bits_of_colours_with_opacity_are_read() => // opaque black, half opaque black and nothing, over white
        Assert.Equal([0, 127, 255], Grey(Png.Of(3, 1, 16, 6, _ => [0, 0, 0, 0, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0])));

    [Theory]
    [InlineData(1, new byte[] { 0b10110000 }, new byte[] { 200, 10, 200, 200 })]
    [InlineData(2, new byte[] { 0b01000100 }, new byte[] { 200, 10, 200, 10 })]
    [InlineData(8, new byte[] { 0, 1, 1, 0 }, new byte[] { 10, 200, 200, 10 })]
    public void Palettes_are_read(int depth, byte[] row, byte[] grey) =>
        Assert.Equal(grey, Grey(Png.Of(4, 1, depth, 3, _ => row, ("PLTE", [10, 10, 10, 200, 200, 200]))));

    [Fact]
    public void A_palette_with_opacity_is_read_over_white() =>
        Assert.Equal([0, 255, 155, 0], Grey(Png.Of(4, 1, 8, 3, _ => [0, 1, 2, 0], ("PLTE", [0, 0, 0, 50, 50, 50, 155, 155, 155]), ("tRNS", [255, 0]))));

    [Fact]
    public void The_background_that_a_file_names_is_seen()
    {
        byte[] opacities = [0, 255, 0, 0, 0, 0, 0, 0]; // opaque black, then nothing
        Assert.Equal([0, 0x60, 0x60, 0x60], Grey(Png.Of(4, 1, 8, 4, _ => opacities, ("bKGD", [0, 0x60]))));
        Assert.Equal([0, 0x60, 0x60], Grey(Png.Of(3, 1, 16, 6, _ => [0, 0, 0, 0, 0, 0, 255, 255, .. new byte[16]], ("bKGD", [0x60, 0, 0x60, 0, 0x60, 0]))));
        Assert.Equal([0, 0x70, 0x70], Grey(Png.Of(3, 1, 8, 3, _ => [0, 1, 1], ("PLTE", [0, 0, 0, 9, 9, 9, 0x70, 0x70, 0x70]), ("tRNS", [255, 0]), ("bKGD", [2]))));
    }

    [Fact]
    public void Light_ink_on_nothing_is_seen_on_black()
    {
        byte[] row = [255, 255, 255, 0]; // opaque white, then white without opacity
        Assert.Equal([255, 0], Grey(Png.Of(2, 1, 8, 4, _ => row)));
        Assert.Equal([255, 0], Grey(Png.Of(2, 1, 8, 4, _ => row, ("bKGD", [0, 255])))); // on which nothing would be seen
    }

    [Theory]
    [InlineData(20)]
    [InlineData(28)]
    [InlineData(100)]
    public void A_picture_of_one_colour_has_no_digit_whatever_its_size(int size)
    {
        var file = Write("blank.png", Png.Of(size, size, 8, 0, _ => new byte[size]));
        Assert.Contains("of one colour", Assert.Throws<UserException>(() => DigitImage.Load(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_transparent_digit_is_read_as_the_opaque_one()
    {
        byte Ink(int x, int y) => (byte)(x is >= 45 and < 55 && y is >= 20 and < 80 ? 255 : 0);
        var opaque = DigitImage.Load(Write("opaque.png", Png.Of(100, 100, 8, 0, y => [.. Enumerable.Range(0, 100).Select(x => (byte)(255 - Ink(x, y)))])));
        foreach (var colour in new byte[] { 0, 255 })
        {
            var file = Png.Of(100, 100, 8, 4, y => [.. Enumerable.Range(0, 100).SelectMany(x => (byte[])[colour, Ink(x, y)])]);
            Assert.Equal(opaque, DigitImage.Load(Write("transparent.png", file)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void What_is_transparent_in_a_GIF_is_white_whatever_its_background(byte background) =>
        Assert.Equal([0, 255, 255, 40, 0, 255], Grey(Gif.Of(3, [0, 0, 0, 90, 90, 90, 40, 40, 40, 10, 20, 30], [0, 1, 1, 2, 0, 1], transparent: 1, background)));

    [Fact]
    public void A_bitmap_without_rows_or_columns_is_refused()
    {
        foreach (var (place, size) in new[] { (22, 0), (22, int.MinValue), (18, 0), (18, -1) })
        {
            var file = Bitmap.Grey(20, (x, _) => (byte)x);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(place), size);
            AssertRefused(file, "the BMP picture");
        }
    }

    [Fact]
    public void A_size_that_the_bytes_can_not_hold_is_refused_before_memory_is_taken()
    {
        var bitmap = Bitmap.Grey(10, (x, _) => (byte)x);
        BinaryPrimitives.WriteInt32LittleEndian(bitmap.AsSpan(18), 20_000);
        BinaryPrimitives.WriteInt32LittleEndian(bitmap.AsSpan(22), 20_000);
        AssertRefusedCheaply(bitmap, "20000×20000 pixels; up to 33554432 are read");
        BinaryPrimitives.WriteInt32LittleEndian(bitmap.AsSpan(22), 1_000);
        AssertRefusedCheaply(bitmap[..100], "20000×1000 pixels, more than 100 bytes can hold");
        var gif = Gif.Of(2, new byte[12], [0, 1], 1, 0);
        gif[7] = gif[9] = 0x14; // 5,122 × 5,121
        AssertRefusedCheaply(gif, "more than");
        AssertRefusedCheaply(Png.OfData(5000, 5000, 8, 0, [0, 1, 2]), "more than");
    }

    [Fact]
    public void Data_that_unpacks_to_more_than_its_pixels_is_refused() =>
        AssertRefusedCheaply(Png.OfData(10, 10, 8, 0, new byte[50_000_000]), "unpacks to more than its 10×10 pixels");

    [Fact]
    public void A_chunk_that_is_longer_than_the_file_is_refused()
    {
        var file = Png.Of(4, 1, 8, 0, _ => [1, 2, 3, 4]);
        Png.BigEndian(0x3FFF_FFFF).CopyTo(file, 33);
        AssertRefusedCheaply(file, "ends early");
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        foreach (var whole in Whole)
        {
            for (var length = 0; length < whole.Length - 4; length++) // the last bytes are a checksum and an end that nobody waits for
            {
                if (length is 0 or 1)
                    AssertRefused(whole[..length], "no picture that can be read");
                else
                    AssertRefused(whole[..length], "picture");
            }
        }
    }

    [Fact]
    public void A_folder_and_an_endless_file_are_refused()
    {
        Assert.StartsWith(folder.PathOf(".") + ": can't be read", Assert.Throws<UserException>(() => PictureFile.Load(folder.PathOf("."))).Message, StringComparison.Ordinal);
        if (OperatingSystem.IsLinux())
            Assert.Contains("/dev/zero: larger than 64 MiB", Assert.Throws<UserException>(() => PictureFile.Load("/dev/zero")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mutated_files_are_read_or_refused()
    {
        var read = 0;
        foreach (var (index, whole) in Whole.Index())
        {
            for (var seed = 0; seed < 800; seed++)
            {
                var random = new Random((index << 16) + seed);
                var file = (byte[])whole.Clone();
                for (var edit = random.Next(1, 5); edit > 0; edit--)
                {
                    var place = random.Next(random.Next(2) == 0 ? file.Length : Math.Min(64, file.Length));
                    file[place] = random.Next(4) switch { 0 => 0, 1 => 255, 2 => (byte)random.Next(256), _ => (byte)(file[place] ^ (1 << random.Next(8))) };
                }

                try
                {
                    var picture = PictureFile.Load(Write("mutated", file));
                    Assert.Equal(picture.Width * picture.Height, picture.Flatten().Length);
                    read++;
                }
                catch (UserException error)
                {
                    Assert.StartsWith(folder.PathOf("mutated"), error.Message, StringComparison.Ordinal);
                    Assert.DoesNotContain(error.Message, char.IsControl);
                }

                if (seed % 200 == 0)
                {
                    // What the decoder frees twice shows here.
                    GC.Collect();
                    GC.WaitForPendingFinalizers();
                }
            }
        }

        Assert.InRange(read, 500, 800 * Whole.Count());
    }

    // Small ones of each format and kind.
    private static IEnumerable<byte[]> Whole =>
    [
        Bitmap.Grey(9, (x, y) => (byte)(x * y)),
        Gif.Of(5, [0, 0, 0, 90, 90, 90, 40, 40, 40, 10, 20, 30], [0, 1, 2, 3, 0, 1, 2, 3, 0, 1], 1, 0),
        Png.Of(9, 9, 8, 6, y => [.. Enumerable.Range(0, 36).Select(x => (byte)(x * y))]),
        Png.Of(9, 9, 16, 2, y => [.. Enumerable.Range(0, 54).Select(x => (byte)(x * y))]),
        Png.Of(9, 9, 2, 3, y => [(byte)y, (byte)(5 * y), 0], ("PLTE", [10, 10, 10, 200, 200, 200, 0, 0, 0, 9, 99, 199]), ("tRNS", [255, 0]), ("bKGD", [2])),
        Jpeg.Grey,
        Jpeg.Colour,
    ];

    private byte[] Grey(byte[] file) => PictureFile.Load(Write("picture", file)).Flatten();

    private void AssertRefusedCheaply(byte[] file, string reason)
    {
        AssertRefused(file, reason);
        Write("picture", file);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<UserException>(() => PictureFile.Load(folder.PathOf("picture")));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2 << 20);
    }

    private void AssertRefused(byte[] file, string reason)
    {
        var message = Assert.Throws<UserException>(() => PictureFile.Load(Write("picture", file))).Message;
        Assert.StartsWith(folder.PathOf("picture") + ": ", message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    private string Write(string name, byte[] file)
    {
        File.WriteAllBytes(folder.PathOf(name), file);
        return folder.PathOf(name);
    }
}
