using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Tests.Passes;

public sealed class VerifierTests
{
    private static readonly Shape Four = new(4);

    [Fact]
    public void A_right_graph_passes_as_it_is()
    {
        var graph = Graph(new Tensor(0, new Images(Four), default, Four, "input"), Tanh(1, 0));
        Assert.Same(graph, Verifier.Check(graph, "test"));
    }

    [Fact]
    public void A_tensor_at_another_number_is_caught() =>
        Rejects("is not at its own number", Graph(new Tensor(1, new Images(Four), default, Four, "input"), Tanh(1, 0)));

    [Fact]
    public void A_tensor_that_reads_a_later_one_is_caught() =>
        Rejects("does not exist before it", Graph(new Tensor(0, new Images(Four), default, Four, "input"), Tanh(1, 1)));

    [Fact]
    public void A_shape_that_the_primitive_does_not_give_is_caught() =>
        Rejects("but its primitive gives 4", Graph(new Tensor(0, new Images(Four), default, Four, "input"), Tanh(1, 0) with { Shape = new Shape(5) }));

    [Fact]
    public void A_formula_over_a_missing_operand_is_caught() =>
        Rejects(
            "operands that it lacks",
            Graph(
                new Tensor(0, new Images(Four), default, Four, "input"),
                Tanh(1, 0) with { Primitive = new Pointwise(new Operand(0) + new Operand(1)) }));

    [Fact]
    public void Operands_of_different_shapes_are_caught() =>
        Rejects(
            "operands of different shapes",
            Graph(
                new Tensor(0, new Images(Four), default, Four, "input"),
                new Tensor(1, new ParameterValue(0, new Shape(5)), default, new Shape(5), "fc1"),
                new Tensor(2, new Pointwise(new Operand(0) + new Operand(1)), EquatableArray<int>.Of(0, 1), Four, "add1")));

    [Fact]
    public void An_epilogue_over_a_missing_operand_is_caught() =>
        Rejects(
            "an epilogue over operands that it lacks",
            Graph(
                new Tensor(0, new Images(Four), default, Four, "input"),
                new Tensor(1, new Fused(new Pointwise(new Operand(0)), 1, new Operand(1)), EquatableArray<int>.Of(0), Four, "add1")));

    [Fact]
    public void A_gradient_that_is_not_summed_over_the_batch_is_caught()
    {
        var graph = Graph(new Tensor(0, new Images(Four), default, Four, "input"), Tanh(1, 0));
        Rejects("is not summed over the batch", graph with { Gradients = EquatableArray<ParameterGradient>.Of(new ParameterGradient(0, 1)) });
    }

    private static Tensor Tanh(int id, int input) =>
        new(id, new Pointwise(new Unary(UnaryFunction.Tanh, new Operand(0))), EquatableArray<int>.Of(input), Four, "tanh1");

    private static TensorGraph Graph(params Tensor[] tensors) => new(tensors.ToEquatableArray(), tensors.Length - 1, default);

    private static void Rejects(string complaint, TensorGraph graph)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Verifier.Check(graph, "Fuse"));
        Assert.StartsWith("After Fuse", exception.Message, StringComparison.Ordinal);
        Assert.Contains(complaint, exception.Message, StringComparison.Ordinal);
    }
}
