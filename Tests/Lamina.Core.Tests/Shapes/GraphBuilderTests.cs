using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Shapes;

namespace Lamina.Core.Tests.Shapes;

/// <summary>Names and shapes while a graph grows.</summary>
public sealed class GraphBuilderTests
{
    [Fact]
    public void Layers_are_numbered_by_kind_within_their_scope_passing_over_given_names()
    {
        var builder = new GraphBuilder(new Shape(4));
        builder.Add(new ReLU(), [0], "relu1");
        builder.Add(new ReLU(), [0]);
        builder.Add(new Tanh(), [0]);
        builder.Add(new ReLU(), [0], scope: "block");
        builder.Add(new ReLU(), [0], scope: "block");
        Assert.Equal(["input", "relu1", "relu2", "tanh1", "block.relu1", "block.relu2"], builder.Build(5).Nodes.Select(node => node.Name));
    }

    [Fact]
    public void Numbering_passes_over_names_that_are_given_later()
    {
        var builder = new GraphBuilder(new Shape(4));
        builder.Add(new ReLU(), [0]);
        builder.Add(new ReLU(), [1]);
        builder.Add(new ReLU(), [2], "relu1");
        builder.Add(new ReLU(), [3], "relu3");
        builder.Add(new ReLU(), [4]);
        Assert.Equal(["input", "relu2", "relu4", "relu1", "relu3", "relu5"], builder.Build(5).Nodes.Select(node => node.Name));
    }

    [Fact]
    public void A_failed_node_and_what_hangs_on_it_have_no_shape_but_one_problem()
    {
        var builder = new GraphBuilder(new Shape(4));
        var failed = builder.Add(new Core.Ops.Linear(0, true), [0]);
        var after = builder.Add(new ReLU(), [failed]);
        Assert.Null(builder.ShapeOf(failed));
        Assert.Null(builder.ShapeOf(after));
        Assert.Single(ShapeInference.Infer(builder.Build(after)).Problems);
    }
}
