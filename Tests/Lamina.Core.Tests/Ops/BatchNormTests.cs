using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Tests.Support;

namespace Lamina.Core.Tests.Ops;

public sealed class BatchNormTests
{
    [Fact]
    public void Parameters_and_buffers_have_PyTorchs_names_order_and_first_values()
    {
        var reading = Source.Attributes("[BatchNorm2d]", "4, 8, 8");
        var node = reading.Declaration.Graph[1];
        var inputs = reading.Shapes.Inputs(node);
        Assert.Equal(["weight 4 1", "bias 4 0"], node.Operator.Parameters(inputs).Select(parameter => $"{parameter.Name} {parameter.Shape} {parameter.Initial}"));
        Assert.Equal(
            ["running_mean 4 0 False", "running_var 4 1 False", "num_batches_tracked scalar 0 True"],
            node.Operator.Buffers(inputs).Select(buffer => $"{buffer.Name} {buffer.Shape} {buffer.Initial} {buffer.IsCounter}"));
    }

    [Theory]
    [InlineData("Affine = false", 0, 3)]
    [InlineData("TrackRunningStats = false", 2, 0)]
    [InlineData("Affine = false, TrackRunningStats = false", 0, 0)]
    public void What_is_switched_off_is_not_there(string arguments, int parameters, int buffers)
    {
        var node = Source.Attributes($"[BatchNorm1d({arguments})]", "5").Declaration.Graph[1];
        Shape[] inputs = [new(5)];
        Assert.Equal((parameters, buffers), (node.Operator.Parameters(inputs).Count, node.Operator.Buffers(inputs).Count));
    }

    [Fact]
    public void Layers_without_running_statistics_have_no_buffers() =>
        Assert.All(
            Source.Attributes("[Conv2d(4, 3), ReLU, MaxPool2d(2), Flatten, Linear(3)]").Declaration.Graph.Nodes.Skip(1),
            node => Assert.Empty(node.Operator.Buffers([new Shape(1, 1, 1)])));

    [Theory]
    [InlineData("Momentum = null", null)]
    [InlineData("Momentum = 0.3", 0.3)]
    [InlineData("Momentum = 0.5f", 0.5)]
    [InlineData("Momentum = 1", 1.0)]
    [InlineData("Eps = 1e-3", 0.1)]
    public void An_attributes_momentum_is_a_number_or_null_for_the_plain_average(string argument, double? momentum) =>
        Assert.Equal(momentum, Assert.IsType<BatchNorm1d>(Source.Attributes($"[BatchNorm1d({argument})]", "5").Declaration.Graph[1].Operator).Momentum);

    [Theory]
    [InlineData("momentum: null", null)]
    [InlineData("momentum: 0.3", 0.3)]
    [InlineData("momentum: 1", 1.0)]
    [InlineData("eps: 1e-3", 0.1)]
    public void So_is_a_calls(string argument, double? momentum) =>
        Assert.Equal(momentum, Assert.IsType<BatchNorm1d>(Source.Define($"return x.BatchNorm1d({argument});", input: "5").Declaration.Graph[1].Operator).Momentum);

    [Fact]
    public void A_sequence_is_normalised_by_BatchNorm1d()
    {
        var reading = Source.Attributes("[Flatten(StartDim = 2), BatchNorm1d]", "3, 4, 5");
        Assert.Empty(reading.Problems);
        Assert.Equal("3×20", reading.Shapes[2].ToString());
    }

    [Fact]
    public void Both_kinds_are_numbered_together_as_PyTorch_names_them() =>
        Assert.Equal("bn1 flatten1 bn2", Source.Attributes("[BatchNorm2d, Flatten, BatchNorm1d]").Names());
}
