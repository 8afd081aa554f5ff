using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Shapes;

namespace Lamina.Core.Tests.Shapes;

/// <summary>The path of shapes in a message.</summary>
public sealed class ShapePathTests
{
    [Fact]
    public void A_shape_is_written_where_it_changes()
    {
        var builder = new GraphBuilder(new Shape(1, 8, 8));
        var last = builder.Add(new ReLU(), [0]);
        last = builder.Add(new Flatten(), [last]);
        last = builder.Add(new ReLU(), [last]);
        last = builder.Add(new MaxPool2d(2, 2, 0, 1, false), [last]);
        Assert.Contains("\n  1×8×8 → relu1 → flatten1 64 → relu2 → pool1 ✗\n", ShapeInference.Infer(builder.Build(last)).Problems[0].Message);
    }

    [Fact]
    public void A_long_path_shows_its_end()
    {
        var builder = new GraphBuilder(new Shape(1, 8, 8));
        var last = 0;
        for (var i = 0; i < 20; i++)
            last = builder.Add(new ReLU(), [last]);
        last = builder.Add(new Core.Ops.Linear(2, true), [last]);
        var path = ShapeInference.Infer(builder.Build(last)).Problems[0].Message.Split('\n')[1];
        Assert.StartsWith("  … → relu9 1×8×8 → relu10 → ", path);
        Assert.EndsWith(" → relu20 → fc1 ✗", path);
    }

    [Fact]
    public void A_sum_shows_both_branches()
    {
        var builder = new GraphBuilder(new Shape(1, 8, 8));
        var branch = builder.Add(new Flatten(), [0]);
        var sum = builder.Add(new Add(), [0, branch]);
        var lines = ShapeInference.Infer(builder.Build(sum)).Problems[0].Message.Split('\n');
        Assert.Equal(["  1×8×8 → add1 ✗", "  1×8×8 → flatten1 64 → add1 ✗", "  The ranks differ: 3 and 1. A Flatten makes a vector of a map."], lines.Skip(1));
    }
}
