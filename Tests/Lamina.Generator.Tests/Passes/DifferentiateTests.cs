using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Shapes;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Passes;

public sealed class DifferentiateTests
{
    [Fact]
    public void Inference_is_the_forward_pass_without_dropout()
    {
        var declaration = Graphs.Chain(new Shape(8), new Linear(4, true), new Dropout(0.5), new Tanh());
        var graph = Differentiate.Inference(declaration.Graph, ShapeInference.Infer(declaration.Graph));
        Assert.Equal(["MatrixProduct", "Pointwise"], graph.Kernels());
        Assert.Empty(graph.Gradients);
    }

    [Fact]
    public void The_first_layer_computes_no_gradient_of_the_networks_input()
    {
        var graph = Training(Graphs.Chain(new Shape(1, 8, 8), Graphs.Conv(2, 3), new Tanh(), Graphs.Conv(3, 3)));
        Assert.Single(graph.Tensors, tensor => tensor.Primitive is ConvolutionByData);
        Assert.Equal("conv2", graph.Tensors.Single(tensor => tensor.Primitive is ConvolutionByData).Origin);
        Assert.Equal(2, graph.Tensors.Count(tensor => tensor.Primitive is ConvolutionByWeights));
    }

    [Fact]
    public void Layers_without_parameters_before_the_first_trainable_one_have_no_gradient_either()
    {
        var graph = Training(Graphs.Chain(new Shape(1, 8, 8), new Tanh(), Graphs.MaxPool(2, 2), Graphs.Conv(2, 3)));
        Assert.DoesNotContain(graph.Tensors, tensor => tensor.Primitive is ConvolutionByData or MaxPoolGradient);
    }

    [Fact]
    public void Gradients_that_meet_in_one_value_are_added()
    {
        // y = tanh(fc1 x); the output reads y directly and through fc2.
        var builder = new GraphBuilder(new Shape(4));
        var y = builder.Add(new Tanh(), [builder.Add(new Linear(4, true), [0])]);
        var graph = Training(Graphs.Declare(builder, builder.Add(new Add(), [y, builder.Add(new Linear(4, true), [y])])));
        var byData = graph.Tensors.Single(tensor => tensor.Primitive is MatrixProductByData);
        var gradient = graph.Tensors.Single(tensor => tensor.Primitive is OutputGradient);
        Assert.Contains(
            graph.Tensors,
            tensor => tensor.Primitive is Pointwise { Body: Binary { Function: BinaryFunction.Add } } && tensor.Inputs.OrderBy(input => input).SequenceEqual([gradient.Id, byData.Id]));
    }

    [Fact]
    public void A_value_added_to_itself_passes_its_gradient_on_twice()
    {
        var builder = new GraphBuilder(new Shape(4));
        var y = builder.Add(new Linear(4, true), [0]);
        var graph = Training(Graphs.Declare(builder, builder.Add(new Add(), [y, y])));
        var gradient = graph.Tensors.Single(tensor => tensor.Primitive is OutputGradient).Id;
        Assert.Contains(graph.Tensors, tensor => tensor.Primitive is Pointwise && tensor.Inputs.SequenceEqual([gradient, gradient]));
    }

    [Fact]
    public void Every_parameter_that_the_output_depends_on_has_a_gradient_in_the_order_of_the_parameters()
    {
        var graph = Training(Graphs.Chain(new Shape(1, 8, 8), Graphs.Conv(2, 3), new Flatten(), new Linear(3, true)));
        Assert.Equal([0, 1, 2, 3], graph.Gradients.Select(gradient => gradient.Parameter));
        Assert.All(graph.Gradients, gradient => Assert.True(graph[gradient.Tensor].Primitive.IsParameterGradient));
    }

    [Fact]
    public void A_layer_that_reaches_nothing_has_no_gradient_and_is_not_computed()
    {
        var builder = new GraphBuilder(new Shape(4));
        builder.Add(new Linear(100, true), [0], "unused");
        var declaration = Graphs.Declare(builder, builder.Add(new Linear(3, true), [0]));
        var network = Compiled.InLanes(declaration);
        Assert.Equal([2, 3], network.Training.Graph.Gradients.Select(gradient => gradient.Parameter));
        Assert.DoesNotContain(network.Training.Graph.Tensors, tensor => tensor.Origin == "unused");
        Assert.Equal(4, network.Parameters.Count);
    }

    [Fact]
    public void Batch_norm_takes_the_batchs_statistics_in_training_and_the_running_ones_in_inference()
    {
        var declaration = Graphs.Chain(new Shape(3, 4, 4), Graphs.Conv(2, 3), Norm(), new Flatten(), new Linear(2, true));
        var inference = Differentiate.Inference(declaration.Graph, ShapeInference.Infer(declaration.Graph));
        Assert.Equal(["Convolution", "FixedNormalize", "View", "MatrixProduct"], inference.Kernels().Where(kernel => kernel != nameof(BufferValue)));
        Assert.Equal([0, 1], inference.Tensors.Select(tensor => tensor.Primitive).OfType<BufferValue>().Select(buffer => buffer.Index));

        var training = Training(declaration);
        var statistics = Assert.Single(training.Tensors.Select(tensor => tensor.Primitive).OfType<BatchStatistics>());
        Assert.Equal(new RunningStatistics(0, 1, 2, 0.1), statistics.Running);
        Assert.Single(training.Tensors, tensor => tensor.Primitive is BatchNormSums);
        Assert.Single(training.Tensors, tensor => tensor.Primitive is BatchNormByData);
        Assert.Equal([1, 0], training.Gradients.Select(gradient => training[gradient.Tensor].Primitive).OfType<BatchNormByParameter>().Select(row => row.Row));
    }

    [Fact]
    public void Batch_norm_of_the_networks_input_has_no_gradient_by_it()
    {
        var graph = Training(Graphs.Chain(new Shape(5), new BatchNorm1d(1e-5, 0.1, true, true), new Linear(2, true)));
        Assert.DoesNotContain(graph.Tensors, tensor => tensor.Primitive is BatchNormByData);
        Assert.Equal(4, graph.Gradients.Count);
    }

    [Fact]
    public void Batch_norm_without_running_statistics_takes_the_batchs_in_inference_too()
    {
        var declaration = Graphs.Chain(new Shape(3, 4, 4), new BatchNorm2d(1e-5, 0.1, false, false), new Tanh());
        var graph = Differentiate.Inference(declaration.Graph, ShapeInference.Infer(declaration.Graph));
        Assert.Equal(["BatchStatistics", "BatchNormalize", "Pointwise"], graph.Kernels());
        Assert.Null(graph.Tensors.Select(tensor => tensor.Primitive).OfType<BatchStatistics>().Single().Running);
    }

    [Fact]
    public void A_sequence_is_normalised_as_a_map_one_pixel_wide()
    {
        var graph = Training(Graphs.Chain(new Shape(3, 4, 5), Graphs.Conv(2, 2), new Flatten(2, -1), new BatchNorm1d(1e-5, null, true, true), new Flatten(), new Linear(2, true)));
        var normalize = graph.Tensors.Single(tensor => tensor.Primitive is BatchNormalize);
        Assert.Equal("2×12×1", normalize.Shape.ToString());
    }

    [Fact]
    public void The_gradient_of_a_concatenation_is_cut_where_its_inputs_were_joined()
    {
        var builder = new GraphBuilder(new Shape(4));
        var (a, b) = (builder.Add(new Linear(3, true), [0]), builder.Add(new Linear(5, true), [0]));
        var graph = Training(Graphs.Declare(builder, builder.Add(new Lamina.Core.Ops.Concat(), [a, 0, b])));
        Assert.Equal([new ChannelSlice(0, 3), new ChannelSlice(7, 5)], graph.Tensors.Select(tensor => tensor.Primitive).OfType<ChannelSlice>().OrderBy(slice => slice.First));
    }

    [Fact]
    public void A_concatenation_of_one_flow_is_that_flow()
    {
        var builder = new GraphBuilder(new Shape(4));
        var graph = Training(Graphs.Declare(builder, builder.Add(new Lamina.Core.Ops.Concat(), [builder.Add(new Linear(3, true), [0])])));
        Assert.DoesNotContain(graph.Tensors, tensor => tensor.Primitive is Lamina.Core.Tensors.Concat or ChannelSlice);
    }

    [Theory]
    [InlineData(2, 2, "AvgPool")]
    [InlineData(1, 4, "AvgPool")]
    [InlineData(3, 2, "Nest")]
    [InlineData(4, 8, "")]
    public void Adaptive_pooling_is_an_ordinary_one_where_the_output_divides_the_map(int height, int width, string kernel)
    {
        var declaration = Graphs.Chain(new Shape(3, 4, 8), new AdaptiveAvgPool2d(new Lamina.Core.Model.Size2d(height, width)));
        var graph = Differentiate.Inference(declaration.Graph, ShapeInference.Infer(declaration.Graph));
        Assert.Equal(kernel, string.Join(" ", graph.Kernels()));
    }

    [Theory]
    [InlineData(47_999, 1, 23_999)]
    [InlineData(47_998, 0, 23_998)]
    [InlineData(44_740, 1, 22_370)]
    [InlineData(0, 0, 0)]
    public void The_pixels_of_a_very_long_row_are_read_where_they_lie(int column, int neighbour, long expected)
    {
        // A place over the product of both widths would not fit 31 bits.
        var declaration = Graphs.Chain(new Shape(1, 1, 24_000), new Upsample(new Lamina.Core.Model.Size2d(1, 2), UpsampleMode.Bilinear, false));
        var nest = (Nest)Differentiate.Inference(declaration.Graph, ShapeInference.Infer(declaration.Graph)).Tensors.Single(tensor => tensor.Primitive is Nest).Primitive;
        Assert.Equal(expected, nest.Reads[0].Axes[2].Evaluate([0, 0, column, 0, neighbour]));
    }

    [Fact]
    public void Windows_of_a_very_long_sequence_that_lie_side_by_side_need_no_table()
    {
        var declaration = Graphs.Chain(new Shape(1, 160_000), new PReLU(false, 0.25), new AdaptivePool([16_000], false));
        var graph = Training(declaration);
        var gradient = graph.Tensors.Select(tensor => tensor.Primitive).OfType<Nest>().Single(nest => nest is { Label: "ByData", Domain.Dimensions: [1, 160_000], Reads: [{ Name: "dy", Axes: [_, QuotientIndex] }] });
        Assert.Equal(15_999, gradient.Reads[0].Axes[1].Evaluate([0, 159_999]));
    }

    private static BatchNorm2d Norm() => new(1e-5, 0.1, true, true);

    private static TensorGraph Training(NetworkDeclaration declaration) =>
        Verifier.Check(Differentiate.Training(declaration.Graph, ShapeInference.Infer(declaration.Graph)), "test");
}
