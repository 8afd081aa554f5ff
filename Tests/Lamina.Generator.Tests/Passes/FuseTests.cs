using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Shapes;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Passes;

public sealed class FuseTests
{
    [Fact]
    public void Convolution_bias_and_activation_are_one_kernel() =>
        Assert.Equal(["Convolution+tanh(s)"], Inference(Graphs.Chain(new Shape(1, 8, 8), Graphs.Conv(2, 3), new Tanh())));

    [Fact]
    public void A_chain_of_activations_is_one_formula() =>
        Assert.Equal(["MatrixProduct+sigmoid(relu(tanh(s)))"], Inference(Graphs.Chain(new Shape(4), new Linear(3, true), new Tanh(), new ReLU(), new Sigmoid())));

    [Fact]
    public void A_residual_sum_joins_the_convolution_that_comes_last()
    {
        var builder = new GraphBuilder(new Shape(2, 8, 8));
        var first = builder.Add(Graphs.Conv(2, 3, padding: 1), [0]);
        var second = builder.Add(Graphs.Conv(2, 1), [first]);
        var sum = builder.Add(new ReLU(), [builder.Add(new Add(), [second, first])]);
        Assert.Equal(["Convolution", "Pad", "Convolution+relu(s + A)"], Inference(Graphs.Declare(builder, sum)).OrderBy(kernel => kernel == "Pad" ? 1 : kernel == "Convolution" ? 0 : 2));
    }

    [Fact]
    public void A_value_with_two_readers_stays_on_its_own()
    {
        var builder = new GraphBuilder(new Shape(2, 8, 8));
        var map = builder.Add(Graphs.Conv(2, 3), [0]);
        var other = builder.Add(Graphs.Conv(2, 1), [map]);
        var output = builder.Add(new Add(), [builder.Add(new Tanh(), [map]), other]);
        Assert.Equal(["Convolution", "Convolution+tanh(A) + s"], Inference(Graphs.Declare(builder, output)));
    }

    [Fact]
    public void Two_functions_of_one_value_that_are_added_are_one_formula_behind_it()
    {
        var builder = new GraphBuilder(new Shape(2, 8, 8));
        var map = builder.Add(Graphs.Conv(2, 3), [0]);
        var output = builder.Add(new Add(), [builder.Add(new Tanh(), [map]), builder.Add(new Sigmoid(), [map])]);
        Assert.Equal(["Convolution+sigmoid(s) + tanh(s)"], Inference(Graphs.Declare(builder, output)));
    }

    [Fact]
    public void The_derivative_of_an_activation_joins_the_gradient_behind_it()
    {
        var network = Compiled.InLanes(Graphs.Chain(new Shape(1, 8, 8), Graphs.Conv(2, 3), new Tanh(), Graphs.AvgPool(2)));
        var gradient = Assert.Single(network.Training.Kernels(Phase.Backward), tensor => !tensor.Primitive.IsParameterGradient);
        Assert.Equal("AvgPoolGradient", Assert.IsType<Fused>(gradient.Primitive).Anchor.GetType().Name);
    }

    [Fact]
    public void An_activation_is_moved_in_front_of_a_view_to_meet_its_producer() =>
        Assert.Equal(
            ["Convolution+tanh(s)", "View"],
            Inference(Graphs.Chain(new Shape(1, 8, 8), Graphs.Conv(2, 3), new Flatten(), new Tanh())));

    // The runtime's Operands has room for three references.
    [Fact]
    public void No_kernel_reads_more_operands_than_the_runtime_can_pass()
    {
        var builder = new GraphBuilder(new Shape(4));
        var terms = Enumerable.Range(0, 7).Select(_ => builder.Add(new Tanh(), [builder.Add(new Linear(4, true), [0])])).ToArray();
        var sum = terms.Aggregate((left, right) => builder.Add(new Add(), [left, right]));
        var network = Compiled.InLanes(Graphs.Declare(builder, sum));
        foreach (var tensor in network.Inference.Graph.Tensors.Concat(network.Training.Graph.Tensors))
        {
            if (tensor.Primitive is Fused fused)
                Assert.InRange(tensor.Inputs.Count - fused.AnchorInputs, 0, 3);
        }
    }

    private static IEnumerable<string> Inference(NetworkDeclaration declaration)
    {
        var lowered = Differentiate.Inference(declaration.Graph, ShapeInference.Infer(declaration.Graph));
        return Verifier.Check(Fuse.Run(Simplify.Run(lowered)), nameof(Fuse)).Kernels();
    }
}
