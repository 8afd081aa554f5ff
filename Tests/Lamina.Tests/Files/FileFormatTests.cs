using Lamina.Tests.Checkpoints;
using Lamina.Tests.Doubles;

namespace Lamina.Tests.Files;

/// <summary>A file of another format is called by its name, with what to do, by every reader.</summary>
public sealed class FileFormatTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly LinearNetwork network = new(3, 2, seed: 1);

    public static TheoryData<string, int> Formats
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var (index, head) in Heads.All.Index())
                data.Add(head.Name, index);
            return data;
        }
    }

    public void Dispose()
    {
        network.Dispose();
        folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Weights_of_another_format_are_named_with_what_to_do(string name, int index)
    {
        var (bytes, _, advice) = Heads.All.ElementAt(index);
        File.WriteAllBytes(folder.File("net.safetensors"), bytes);
        string[] messages =
        [
            Assert.Throws<CheckpointException>(() => network.Load(folder.File("net.safetensors"))).Reason,
            Assert.Throws<CheckpointException>(() => network.Load(new ForwardOnlyStream(bytes))).Reason,
        ];
        Assert.All(messages, message =>
        {
            Assert.StartsWith($"it is {name}", message, StringComparison.Ordinal);
            Assert.Contains("not a safetensors file.", message, StringComparison.Ordinal);
            Assert.Contains(advice, message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', message);
        });
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Pictures_of_another_format_are_named(string name, int index)
    {
        var (bytes, _, _) = Heads.All.ElementAt(index);
        foreach (var (extension, content) in new[] { ("", bytes), (".gz", bytes), (".gz", Heads.Gzip(bytes)) })
        {
            var path = folder.File("train-images-idx3-ubyte" + extension);
            File.WriteAllBytes(path, content);
            var message = Assert.Throws<InvalidDataException>(() => IdxFile.Read(path, 3)).Message;
            Assert.Contains($"is {name}", message, StringComparison.Ordinal);
            Assert.Contains("an IDX file of bytes in 3 dimension(s) starts with 0x00000803", message, StringComparison.Ordinal);
            Assert.DoesNotContain("state_dict", message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', message);
        }
    }

    [Fact]
    public void Weights_in_gzip_and_pictures_in_place_of_weights_are_named()
    {
        network.Save(folder.File("net.safetensors"));
        var packed = Heads.Gzip(File.ReadAllBytes(folder.File("net.safetensors")));
        Assert.Equal("stream: it is gzip data, not a safetensors file. Unpack it first.", Assert.Throws<CheckpointException>(() => network.Load(new MemoryStream(packed))).Message);
        byte[] labels = [0, 0, 8, 1, 0, 0, 0, 2, 1, 2];
        Assert.Equal("stream: it is an IDX file, as MNIST's are, not a safetensors file. Mnist.Load reads it.", Assert.Throws<CheckpointException>(() => network.Load(new MemoryStream(labels))).Message);
    }

    [Fact]
    public void Weights_in_place_of_pictures_are_named()
    {
        network.Save(folder.File("train-images-idx3-ubyte"));
        var message = Assert.Throws<InvalidDataException>(() => IdxFile.Read(folder.File("train-images-idx3-ubyte"), 3)).Message;
        Assert.Contains("and is a safetensors file, but an IDX file", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_no_checkpoint() =>
        Assert.Equal($"{folder.Path}: is a folder, not a file.", Assert.Throws<CheckpointException>(() => network.Load(folder.Path)).Message);
}
