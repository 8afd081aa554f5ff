using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Shapes;

namespace Lamina.Core.Tests.Shapes;

/// <summary>A repair is offered only where inference passes after it.</summary>
public sealed class RepairTests
{
    private static Repair? RepairOf(Shape input, params Operator[] chain)
    {
        var builder = new GraphBuilder(input);
        var last = builder.InputNode;
        foreach (var layer in chain)
            last = builder.Add(layer, [last]);
        var graph = builder.Build(last);
        return Repairs.Find(Assert.Single(ShapeInference.Infer(graph).Problems), graph, node => [node]);
    }

    [Fact]
    public void A_missing_flatten_is_inserted() =>
        Assert.Equal(Repair.Of(new Edit(EditKind.InsertLayer, 1, "Flatten")), RepairOf(new Shape(3, 4, 4), new Core.Ops.Linear(2, true)));

    [Fact]
    public void A_flatten_that_breaks_a_later_layer_is_not_offered() =>
        Assert.Null(RepairOf(new Shape(3, 4, 4), new Core.Ops.Linear(2, true), Conv(2, 1)));

    [Fact]
    public void A_vector_before_a_convolution_cannot_be_repaired() => Assert.Null(RepairOf(new Shape(9), Conv(2, 1)));

    [Fact]
    public void A_window_that_does_not_fit_gets_the_padding_that_keeps_the_size() =>
        Assert.Equal(Repair.Of(new Edit(EditKind.SetArgument, 1, "padding", "2")), RepairOf(new Shape(3, 4, 4), Conv(2, 5)));

    [Fact]
    public void A_padding_that_is_not_enough_is_not_offered() =>
        Assert.Null(RepairOf(new Shape(3, 1, 1), Conv(2, 2, 2)));

    [Fact]
    public void A_window_without_a_middle_gets_the_padding_that_keeps_the_size() =>
        Assert.Equal(Repair.Of(new Edit(EditKind.SetArgument, 1, "padding", "Padding.Same")), RepairOf(new Shape(3, 1, 1), Conv(2, 2)));

    private static Conv2d Conv(int channels, int kernel, int stride = 1) => new(channels, kernel, stride, 0, 1, 1, true, Core.Ops.PaddingMode.Zeros);
}
