using Lamina.Tests.Doubles;

namespace Lamina.Tests.Checkpoints;

/// <summary>Buffers travel with the parameters: floats as they are, counters as whole numbers.</summary>
public sealed class BufferCheckpointTests
{
    private const string Parameters = """
        "fc1.bias":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"fc1.weight":{"dtype":"F32","shape":[2,3],"data_offsets":[8,32]},"bn1.running_mean":{"dtype":"F32","shape":[2],"data_offsets":[32,40]},"bn1.running_var":{"dtype":"F32","shape":[2],"data_offsets":[40,48]}
        """;

    [Fact]
    public void A_saved_network_with_buffers_is_loaded_into_a_fresh_one_bit_for_bit()
    {
        using var network = Create(seed: 1);
        network.Buffers[0].Write(values => values[1] = -0.25f);
        network.Buffers[1].Write(values => values[0] = 7);
        network.Buffers[2].Count = long.MaxValue - 1;
        using var fresh = Create(seed: 2);
        fresh.Load(new MemoryStream(Saved(network)));
        Assert.Equal([0, -0.25f], fresh.Buffers[0].Values.ToArray());
        Assert.Equal([7, 1], fresh.Buffers[1].Values.ToArray());
        Assert.Equal(long.MaxValue - 1, fresh.Buffers[2].Count);
        Assert.Equal(network.Parameters[0].Values.ToArray(), fresh.Parameters[0].Values.ToArray());
    }

    [Fact]
    public void A_counter_is_a_scalar_of_64_bits_before_the_floats_as_the_reference_implementation_writes_it()
    {
        using var network = Create();
        var header = SafetensorsReader.Open(new MemoryStream(Saved(network))).Header;
        Assert.Equal(
            ["bn1.num_batches_tracked I64 0", "bn1.running_mean F32 1", "bn1.running_var F32 1", "fc1.bias F32 1", "fc1.weight F32 2"],
            header.Tensors.Select(tensor => $"{tensor.Name} {tensor.Type} {tensor.Shape.Length}"));
    }

    [Fact]
    public void A_file_without_the_counter_loads_and_leaves_it()
    {
        using var network = Create();
        network.Buffers[2].Count = 5;
        network.Load(new MemoryStream(SafetensorsFile.Of($"{{{Parameters}}}", new byte[48])));
        Assert.Equal((0, 0, 5), (network.Buffers[1].Values[0], network.Parameters[0].Values[0], network.Buffers[2].Count));
    }

    [Fact]
    public void A_counter_of_32_bits_is_read_too()
    {
        using var network = Create();
        network.Load(new MemoryStream(SafetensorsFile.Of(
            $$$"""{{{{Parameters}}},"bn1.num_batches_tracked":{"dtype":"I32","shape":[],"data_offsets":[48,52]}}""", [.. new byte[48], 1, 2, 0, 0])));
        Assert.Equal(513, network.Buffers[2].Count);
    }

    [Fact]
    public void Missing_running_statistics_and_a_counter_of_floats_are_told_and_nothing_is_changed()
    {
        using var network = Create(seed: 3);
        var before = Saved(network);
        var bytes = SafetensorsFile.Of(
            """{"fc1.bias":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"fc1.weight":{"dtype":"F32","shape":[2,3],"data_offsets":[8,32]},"bn1.running_var":{"dtype":"I64","shape":[2],"data_offsets":[32,48]},"bn1.num_batches_tracked":{"dtype":"F32","shape":[],"data_offsets":[48,52]}}""",
            new byte[52]);
        Assert.Equal(
            """
            stream: does not fit LinearNetwork: 1 of 5 parameters and buffers missing, 2 of another shape or type, 0 tensors unexpected.
              missing: bn1.running_mean (2)
              other type: bn1.running_var is stored as I64; F32, F16, BF16 and F64 are read
              other type: bn1.num_batches_tracked is stored as F32; I64 and I32 are read
            """.ReplaceLineEndings("\n"),
            Assert.Throws<CheckpointException>(() => network.Load(new MemoryStream(bytes))).Message);
        Assert.Equal(before, Saved(network));
    }

    [Fact]
    public void A_stream_that_ends_inside_a_buffer_changes_nothing()
    {
        using var network = Create(seed: 3);
        var before = Saved(network);
        using var other = Create(seed: 4);
        other.Buffers[2].Count = 9;
        Assert.Throws<CheckpointException>(() => network.Load(new ForwardOnlyStream(Saved(other)[..^1])));
        Assert.Equal(before, Saved(network));
    }

    private static LinearNetwork Create(ulong seed = 0) => new(3, 2, seed, buffers:
    [
        new BufferInfo("bn1.running_mean", [2], 0, 0, false),
        new BufferInfo("bn1.running_var", [2], 16, 1, false),
        new BufferInfo("bn1.num_batches_tracked", [], 0, 0, true),
    ]);

    private static byte[] Saved(Network network)
    {
        var stream = new MemoryStream();
        network.Save(stream);
        return stream.ToArray();
    }
}
