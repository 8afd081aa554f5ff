using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Tensors;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Passes;

public sealed class PutInRowsTests
{
    [Fact]
    public void A_first_layer_of_few_channels_has_its_rows_in_lanes_up_to_the_layer_that_has_many()
    {
        var programs = Compiled.InChannels(Graphs.Chain(new Shape(1, 28, 28), Graphs.Conv(6, 5, padding: 2), new Tanh(), Graphs.Conv(16, 5), new Tanh())).ChannelLanes!;
        foreach (var program in new[] { programs.Inference, programs.Training })
        {
            Assert.True(program.Input.InRows);
            var convolutions = program.Graph.Tensors.Where(tensor => Anchor(tensor) is PaddedConvolution).ToArray();
            Assert.Equal([true, false], convolutions.Select(tensor => tensor.InRows));
            Assert.All(convolutions, tensor => Assert.True(((PaddedConvolution)Anchor(tensor)).Geometry.InputInRows));
        }

        Assert.Contains(programs.Training.Graph.Tensors, tensor => Anchor(tensor) is PaddedConvolutionByData && tensor.InRows);
    }

    [Theory]
    [InlineData(16, 0)] // no idle lanes
    [InlineData(6, 2)] // what reads its rows would have to skip padding
    public void Other_layers_have_channels_in_lanes(int channels, int padding)
    {
        var programs = Compiled.InChannels(Graphs.Chain(new Shape(3, 28, 28), Graphs.Conv(channels, 5), new Tanh(), Graphs.Conv(16, 5, padding: padding), new Tanh())).ChannelLanes!;
        Assert.DoesNotContain(programs.Training.Graph.Tensors, tensor => tensor.InRows);
    }

    private static Primitive Anchor(Tensor tensor) => tensor.Primitive is Fused fused ? fused.Anchor : tensor.Primitive;
}
