using CsCheck;
using Lamina.Tests.Doubles;

namespace Lamina.Tests.Checkpoints;

public sealed class NetworkCheckpointTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly LinearNetwork network = new(3, 2, seed: 1);

    public void Dispose()
    {
        network.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_saved_network_is_loaded_into_a_fresh_one_bit_for_bit()
    {
        network.Save(folder.File("net.safetensors"));
        using var other = new LinearNetwork(3, 2, seed: 2);
        other.Load(folder.File("net.safetensors"));
        Assert.Equal(Values(network), Values(other));
    }

    [Fact]
    public void Streams_are_written_from_and_read_to_their_end_and_left_open()
    {
        var stream = new MemoryStream();
        stream.WriteByte(1);
        network.Save(stream);
        stream.Position = 1;
        using var other = new LinearNetwork(3, 2, seed: 2);
        other.Load(stream);
        Assert.Equal(Values(network), Values(other));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_file_has_PyTorchs_names_and_layout_and_says_so()
    {
        network.Save(folder.File("net.safetensors"));
        using var file = File.OpenRead(folder.File("net.safetensors"));
        var header = SafetensorsReader.Open(file).Header;
        Assert.Equal("pt", header.Metadata["format"]);
        Assert.Equal(["fc1.bias", "fc1.weight"], header.Tensors.Select(tensor => tensor.Name));
        Assert.Equal([2L, 3L], header.Tensors[1].Shape);
    }

    [Fact]
    public void Saving_replaces_a_file_and_leaves_nothing_else_behind()
    {
        File.WriteAllText(folder.File("net.safetensors"), "old");
        network.Save(folder.File("net.safetensors"));
        network.Load(folder.File("net.safetensors"));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_write_that_fails_leaves_the_old_file_and_no_other()
    {
        File.WriteAllText(folder.File("file"), "old");
        Assert.Throws<IOException>(() => AtomicFile.Write(folder.File("file"), stream =>
        {
            stream.Write("new"u8);
            throw new IOException("the disk is full");
        }));
        Assert.Equal("old", File.ReadAllText(folder.File("file")));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_place_that_can_not_be_written_to_is_named()
    {
        var path = Path.Combine(folder.Path, "nowhere", "net.safetensors");
        var error = Assert.Throws<CheckpointException>(() => network.Save(path));
        Assert.StartsWith(path + ": can't be written: ", error.Message, StringComparison.Ordinal);
        Assert.Equal(path, error.File);

        Directory.CreateDirectory(folder.File("folder"));
        Assert.Throws<CheckpointException>(() => network.Save(folder.File("folder")));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_missing_file_is_named_in_one_line()
    {
        var error = Assert.Throws<CheckpointException>(() => network.Load(folder.File("none.safetensors")));
        Assert.Equal($"{folder.File("none.safetensors")}: there is no such file.", error.Message);
    }

    [Fact]
    public void All_tensors_that_do_not_fit_are_listed_and_nothing_is_changed()
    {
        var before = Values(network);
        var bytes = SafetensorsFile.Of(
            """{"fc1.bias":{"dtype":"F32","shape":[3],"data_offsets":[0,12]},"fc2.weight":{"dtype":"F32","shape":[],"data_offsets":[12,16]}}""", new byte[16]);
        var error = Assert.Throws<CheckpointException>(() => network.Load(new MemoryStream(bytes)));
        Assert.Equal(
            """
            stream: does not fit LinearNetwork: 1 of 2 parameters missing, 1 of another shape or type, 1 tensors unexpected.
              missing: fc1.weight (2×3)
              other shape: fc1.bias is 2 in the network and 3 in the file
              unexpected: fc2.weight (())
            """.ReplaceLineEndings("\n"),
            error.Message);
        Assert.Equal(before, Values(network));
    }

    [Fact]
    public void A_tensor_of_integers_is_no_parameter()
    {
        var bytes = SafetensorsFile.Of(
            """{"fc1.bias":{"dtype":"I32","shape":[2],"data_offsets":[0,8]},"fc1.weight":{"dtype":"F32","shape":[2,3],"data_offsets":[8,32]}}""", new byte[32]);
        Assert.Contains("fc1.bias is stored as I32", Assert.Throws<CheckpointException>(() => network.Load(new MemoryStream(bytes))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_that_ends_early_changes_nothing()
    {
        var before = Values(network);
        using var other = new LinearNetwork(3, 2, seed: 2);
        var bytes = Saved(other);
        Assert.Throws<CheckpointException>(() => network.Load(new ForwardOnlyStream(bytes[..^1])));
        Assert.Equal(before, Values(network));
    }

    [Fact]
    public void A_damaged_file_is_loaded_or_refused_and_a_refused_one_changes_nothing()
    {
        var bytes = Saved(network);
        var original = Values(network);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte[1, 255], Gen.Int[0, bytes.Length], Gen.Int[0, 2], Gen.Bool).Sample((position, flip, end, kind, forwardOnly) =>
        {
            var damaged = (byte[])bytes.Clone();
            if (kind != 1)
                damaged[position] ^= flip;
            if (kind != 0)
                damaged = damaged[..end];
            using var target = new LinearNetwork(3, 2, seed: 1);
            try
            {
                target.Load(forwardOnly ? new ForwardOnlyStream(damaged) : new MemoryStream(damaged));
            }
            catch (CheckpointException)
            {
                Assert.Equal(original, Values(target));
            }
        });
    }

    [Fact]
    public void Bytes_that_never_were_a_file_are_refused() =>
        Gen.Byte.Array[0, 200].Sample(bytes =>
        {
            Assert.Throws<CheckpointException>(() => network.Load(new MemoryStream(bytes)));
            Assert.Throws<CheckpointException>(() => network.Load(new MemoryStream([(byte)bytes.Length, 0, 0, 0, 0, 0, 0, 0, .. bytes])));
        });

    private static byte[] Saved(Network network)
    {
        var stream = new MemoryStream();
        network.Save(stream);
        return stream.ToArray();
    }

    private static int[] Values(Network network) => Array.ConvertAll(network.ParameterBuffer.Span.ToArray(), BitConverter.SingleToInt32Bits);
}
