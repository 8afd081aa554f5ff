using Lamina.Tests.Doubles;

namespace Lamina.Tests.Networks;

public sealed class NetworkBufferTests
{
    private static readonly BufferInfo[] Described =
    [
        new("bn1.running_mean", [3], 0, 0, false),
        new("bn1.running_var", [3], 16, 1, false),
        new("bn1.num_batches_tracked", [], 0, 0, true),
        new("bn2.running_mean", [20], 32, 0, false),
        new("bn2.num_batches_tracked", [], 1, 0, true),
    ];

    [Fact]
    public void Buffers_start_at_their_first_values_in_places_of_their_own()
    {
        using var network = new LinearNetwork(2, 2, buffers: Described);
        Assert.Equal(Described, network.Buffers.Select(buffer => buffer.Info));
        Assert.Equal([1, 1, 1], network.Buffers[1].Values.ToArray());
        Assert.Equal((64, 2), (network.BufferBuffer.Length, network.Counters.Length));
        Assert.Equal([0, 0, 0, 1, 1, 1], network.BufferBuffer.Span[..3].ToArray().Concat(network.BufferBuffer.Span[16..19].ToArray()));

        network.Buffers[3].Write(values => values[19] = 4);
        network.Buffers[4].Count = 6;
        Assert.Equal((4, 6), (network.BufferBuffer.Span[51], network.Counters[1]));
        Assert.Equal(0, network.Buffers[2].Count);
    }

    [Fact]
    public void A_counter_has_no_floats_and_a_tensor_of_floats_no_count()
    {
        using var network = new LinearNetwork(2, 2, buffers: Described);
        Assert.True(network.Buffers[2].Values.IsEmpty);
        Assert.Contains("bn1.running_mean", Assert.Throws<InvalidOperationException>(() => network.Buffers[0].Count).Message, StringComparison.Ordinal);
        Assert.Equal("bn1.running_mean (3)", network.Buffers[0].ToString());
    }

    [Fact]
    public void Buffers_are_no_parameters()
    {
        using var with = new LinearNetwork(2, 2, seed: 5, buffers: Described);
        using var without = new LinearNetwork(2, 2, seed: 5);
        Assert.Empty(without.Buffers);
        Assert.Equal(without.Architecture.ParameterCount, with.Architecture.ParameterCount);
        Assert.Equal(without.ParameterBuffer.Span.ToArray(), with.ParameterBuffer.Span.ToArray());
    }
}
