using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Api;

/// <summary>Buffers are reached as parameters are, by the layer that has them.</summary>
public sealed class BufferAccessorTests
{
    [Fact]
    public void A_layers_buffers_stand_beside_its_parameters() => GeneratorRun.Of(Network("BatchNorm2d", "Bn1.Weight.Values.Length + Bn1.RunningMean.Values.Length")).AssertCompiles();

    [Fact]
    public void A_layer_without_parameters_has_its_buffers_all_the_same() =>
        GeneratorRun.Of(Network("BatchNorm2d(Affine = false)", "Bn1.RunningVar.Values.Length + (int)Bn1.NumBatchesTracked.Count")).AssertCompiles();

    [Fact]
    public void A_layer_with_neither_has_no_property()
    {
        var run = GeneratorRun.Of(Network("BatchNorm2d(Affine = false, TrackRunningStats = false)", "0")).AssertCompiles();
        Assert.DoesNotContain("Bn1", run.File("Net.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_network_keeps_them_so_that_no_second_error_appears()
    {
        var run = GeneratorRun.Of(Network("BatchNorm2d, Linear(3)", "Bn1.Weight.Values.Length + Bn1.RunningMean.Values.Length")).AssertCompiles();
        Assert.Single(run.Files);
    }

    [Fact]
    public void Layers_named_like_the_buffers_members_get_a_number()
    {
        var run = GeneratorRun.Of(Network("BatchNorm2d(Name = \"buffers\"), BatchNorm2d(Name = \"bufferAt\")", "Buffers2.Bias.Values.Length + BufferAt2.RunningMean.Values.Length"));
        run.AssertCompiles();
    }

    [Fact]
    public void Their_places_are_numbered_apart_from_the_parameters_and_counters_apart_from_floats()
    {
        using var network = new LoadedNetwork(GeneratorRun.Of(Network("BatchNorm2d, BatchNorm2d(Name = \"second\")", "0")), "Net");
        Assert.Equal(
            ["bn1.running_mean 0", "bn1.running_var 16", "bn1.num_batches_tracked 0", "second.running_mean 32", "second.running_var 48", "second.num_batches_tracked 1"],
            network.Network.Buffers.Select(buffer => $"{buffer.Name} {buffer.Info.Offset}"));
        Assert.Equal([1, 0, 1, 0], network.Network.Parameters.Select(parameter => parameter.Info.Initial));
    }

    private static string Network(string layers, string expression) =>
        $$"""
        using Lamina;

        [Network(3, 4, 4)]
        [{{layers}}]
        public sealed partial class Net
        {
            /// <summary>Uses members of the generated part.</summary>
            public int Uses => {{expression}};
        }
        """;
}
