using System.Buffers.Binary;
using System.IO.Compression;
using CsCheck;

namespace Lamina.Tests.Data;

public sealed class MnistTests : IDisposable
{
    private const string TrainImages = "train-images-idx3-ubyte";
    private const string TrainLabels = "train-labels-idx1-ubyte";
    private const string TestImages = "t10k-images-idx3-ubyte";
    private const string TestLabels = "t10k-labels-idx1-ubyte";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", false)]
    [InlineData(".gz", false)]
    [InlineData("", true)]
    [InlineData(".gz", true)]
    public void Pictures_and_labels_are_read_plain_and_gzipped_under_both_names(string extension, bool dotted)
    {
        WriteAll(extension, dotted);
        var (train, test) = Mnist.Load(folder.Path);
        Assert.Equal((3, 2, 10, 5), (train.Count, test.Count, train.Classes, test.Classes));
        Assert.Equal([1, 2, 2], train.SampleShape);
        Assert.Equal([4 / 255f, 5 / 255f, 6 / 255f, 7 / 255f], train.Sample(1).ToArray());
        Assert.Equal([9, 0, 1], train.Labels.ToArray());
    }

    [Fact]
    public void Pixels_go_from_0_to_1()
    {
        WriteAll();
        Write(TestImages, Images(2, 1, 2, [0, 255, 128, 1]));
        Write(TrainImages, Images(3, 1, 2));
        Assert.Equal([0f, 1f, 128 / 255f, 1 / 255f], Mnist.Load(folder.Path).Test.Inputs.ToArray());
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var error = Assert.Throws<FileNotFoundException>(() => Mnist.Load(folder.File("nowhere")));
        Assert.Contains("nowhere: there is no such folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        WriteAll();
        File.Delete(folder.File(TestLabels));
        var error = Assert.Throws<FileNotFoundException>(() => Mnist.Load(folder.Path));
        Assert.Contains("'t10k-labels-idx1-ubyte' is missing", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void A_wrong_magic_number_is_shown() =>
        AssertRefused(TrainImages, Labels([1, 2, 3, 4, 5, 6, 7, 8, 9]), "starts with 0x00000801, but an IDX file of bytes in 3 dimension(s) starts with 0x00000803");

    [Fact]
    public void A_file_that_ends_inside_its_header_is_refused() => AssertRefused(TrainLabels, [0, 0, 8, 1, 0], "ends inside its header of 8 bytes");

    [Fact]
    public void A_header_that_announces_more_than_the_file_has_is_refused_before_memory_is_taken()
    {
        var bytes = Images(3, 2, 2);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4), 500_000_000);
        AssertRefusedCheaply(TrainImages, bytes, "500000000×2×2 = 2000000000 bytes, and the file has another length");
        AssertRefusedCheaply(TrainImages + ".gz", Compressed(bytes), "more than the compressed file can hold");
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(8), int.MaxValue);
        AssertRefusedCheaply(TrainImages, bytes, "more than 2147483591 bytes");
    }

    [Fact]
    public void A_header_that_announces_less_than_the_file_has_is_refused()
    {
        AssertRefused(TrainImages, [.. Images(3, 2, 2), 0], "another length");
        File.Delete(folder.File(TrainImages));
        AssertRefused(TrainImages + ".gz", Compressed([.. Images(3, 2, 2), 0]), "more follow");
    }

    [Fact]
    public void A_negative_or_zero_dimension_is_refused()
    {
        AssertRefused(TrainImages, Images(0, 2, 2), "dimension 1 is 0");
        AssertRefused(TrainImages, [0, 0, 8, 3, 255, 255, 255, 255, 0, 0, 0, 1, 0, 0, 0, 1], "dimension 1 is 4294967295");
    }

    [Fact]
    public void As_many_labels_as_pictures_are_needed() => AssertRefused(TrainLabels, Labels([1, 2]), "2 labels, but 'train-images-idx3-ubyte' has 3 pictures");

    [Fact]
    public void Training_and_test_pictures_must_have_one_size()
    {
        WriteAll();
        Write(TestImages, Images(2, 3, 2));
        var error = Assert.Throws<InvalidDataException>(() => Mnist.Load(folder.Path));
        Assert.Contains("training pictures are 1×2×2, test pictures 1×3×2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_damaged_anywhere_is_refused_or_read_but_nothing_else()
    {
        WriteAll(".gz");
        var plain = Images(3, 2, 2);
        var compressed = Compressed(plain);
        Gen.Select(Gen.Int[0, compressed.Length - 1], Gen.Byte[1, 255], Gen.Bool).Sample(
            (position, flip, cut) =>
            {
                var damaged = cut ? compressed[..position] : (byte[])compressed.Clone();
                if (!cut)
                    damaged[position] ^= flip;
                Write(TrainImages + ".gz", damaged);
                try
                {
                    Mnist.Load(folder.Path);
                }
                catch (InvalidDataException error)
                {
                    Assert.StartsWith(folder.File(TrainImages + ".gz"), error.Message, StringComparison.Ordinal);
                    Assert.DoesNotContain('\n', error.Message);
                }
            },
            threads: 1); // they share the folder
    }

    [Fact]
    public void Gzip_whose_checksum_or_length_is_cut_or_wrong_is_damaged()
    {
        var whole = Compressed(Images(3, 2, 2));
        for (var length = 3; length < whole.Length; length++)
            AssertRefused(TrainImages + ".gz", whole[..length], "gzip data is damaged or cut short");
        for (var place = 1; place <= 8; place++)
        {
            var wrong = (byte[])whole.Clone();
            wrong[^place] ^= 0x40;
            AssertRefused(TrainImages + ".gz", wrong, "gzip data is damaged or cut short");
        }
    }

    [Fact]
    public void Damage_that_reaches_the_header_is_called_damage()
    {
        var plain = Images(300, 20, 20);
        var packed = Compressed(plain);
        for (var place = 12; place < 60; place++)
        {
            var wrong = (byte[])packed.Clone();
            wrong[place] ^= 0x10;
            AssertRefused(TrainImages + ".gz", wrong, "gzip data is damaged or cut short");
        }

        packed[0] ^= 1;
        AssertRefused(TrainImages + ".gz", packed, "By its name it is gzip data, which starts with 0x1F8B: it is damaged");
    }

    [Fact]
    public void Gzip_in_several_members_is_one_file()
    {
        WriteAll(".gz");
        var plain = Images(3, 2, 2);
        Write(TrainImages + ".gz", [.. Compressed(plain[..7]), .. Compressed(plain[7..])]);
        Assert.Equal([4 / 255f, 5 / 255f, 6 / 255f, 7 / 255f], Mnist.Load(folder.Path).Train.Sample(1).ToArray());
    }

    [Fact]
    public void Whether_a_file_is_packed_is_told_by_its_bytes_and_not_its_name()
    {
        WriteAll();
        Write(TrainImages, Compressed(Images(3, 2, 2)));
        File.Delete(folder.File(TestImages));
        Write(TestImages + ".gz", Images(2, 2, 2));
        var (train, test) = Mnist.Load(folder.Path);
        Assert.Equal((3, 2), (train.Count, test.Count));
    }

    [Fact]
    public void A_packed_file_costs_no_more_than_its_header_announces()
    {
        var bomb = Compressed([.. Images(3, 2, 2), .. new byte[100_000_000]]);
        AssertRefusedCheaply(TrainImages + ".gz", bomb, "announces 12 bytes, but more follow");
        var lie = Images(3, 2, 2);
        BinaryPrimitives.WriteInt32BigEndian(lie.AsSpan(4), 20_000_000);
        byte[] noise = new byte[100_000];
        new System.Random(1).NextBytes(noise);
        AssertRefusedCheaply(TrainImages + ".gz", Compressed([.. lie, .. noise]), "announces 80000000 bytes, but it ends after 100012");
    }

    [Fact]
    public void A_mutated_file_is_read_or_refused_and_costs_little()
    {
        var whole = Images(3, 2, 2);
        byte[] numbers = [0, 1, 2, 3, 0x7F, 0x80, 0xFF, 0x1F, 0x8B, 8];
        Gen.Select(Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, numbers.Length - 1]).Array[1, 5], Gen.Int[0, whole.Length + 4], Gen.Bool).Sample(
            (edits, length, packed) =>
            {
                var bytes = (byte[])whole.Clone();
                foreach (var (place, number) in edits)
                    bytes[place] = numbers[number];
                Array.Resize(ref bytes, length);
                var path = folder.File(packed ? "images.gz" : "images");
                File.WriteAllBytes(path, packed ? Compressed(bytes) : bytes);
                var before = GC.GetAllocatedBytesForCurrentThread();
                try
                {
                    var file = IdxFile.Read(path, 3);
                    Assert.Equal(file.Dimensions.Aggregate(1, (product, dimension) => product * dimension), file.Bytes.Length);
                }
                catch (InvalidDataException error)
                {
                    Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
                    Assert.DoesNotContain(error.Message, char.IsControl);
                }

                Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
            },
            iter: 3000,
            threads: 1);
    }

    private void AssertRefusedCheaply(string name, byte[] bytes, string reason)
    {
        AssertRefused(name, bytes, reason);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<InvalidDataException>(() => Mnist.Load(folder.Path));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        File.Delete(folder.File(name));
    }

    private void AssertRefused(string name, byte[] bytes, string reason)
    {
        WriteAll();
        File.Delete(folder.File(name.Replace(".gz", "", StringComparison.Ordinal)));
        Write(name, bytes);
        var error = Assert.Throws<InvalidDataException>(() => Mnist.Load(folder.Path));
        Assert.StartsWith(folder.Path, error.Message, StringComparison.Ordinal);
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    private void WriteAll(string extension = "", bool dotted = false)
    {
        Store(TrainImages, Images(3, 2, 2));
        Store(TrainLabels, Labels([9, 0, 1]));
        Store(TestImages, Images(2, 2, 2));
        Store(TestLabels, Labels([3, 4]));

        void Store(string name, byte[] bytes) =>
            Write((dotted ? name.Replace("-idx", ".idx", StringComparison.Ordinal) : name) + extension, extension.Length == 0 ? bytes : Compressed(bytes));
    }

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(folder.File(name), bytes);

    private static byte[] Images(int count, int rows, int columns, byte[]? pixels = null) =>
        [0, 0, 8, 3, .. BigEndian(count), .. BigEndian(rows), .. BigEndian(columns), .. pixels ?? [.. Enumerable.Range(0, count * rows * columns).Select(i => (byte)i)]];

    private static byte[] Labels(byte[] labels) => [0, 0, 8, 1, .. BigEndian(labels.Length), .. labels];

    private static byte[] BigEndian(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    private static byte[] Compressed(byte[] bytes)
    {
        var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionMode.Compress))
            gzip.Write(bytes);
        return memory.ToArray();
    }
}
