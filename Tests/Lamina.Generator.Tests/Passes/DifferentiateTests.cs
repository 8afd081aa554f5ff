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

    private static TensorGraph Training(NetworkDeclaration declaration) =>
        Verifier.Check(Differentiate.Training(declaration.Graph, ShapeInference.Infer(declaration.Graph)), "test");
}
