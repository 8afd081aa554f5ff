using Lamina.Core.Model;
using Lamina.Core.Tests.Support;

namespace Lamina.Core.Tests.Ops;

public sealed class ConcatTests
{
    [Theory]
    [InlineData("3, 8, 8", "x, x", "6×8×8")]
    [InlineData("3, 8, 8", "x", "3×8×8")]
    [InlineData("3, 8, 8", "x, x.Conv2d(5, 3, padding: 1), x.ReLU()", "11×8×8")]
    [InlineData("7", "x, x.Linear(2)", "9")]
    [InlineData("3, 8, 8", "x.Flatten(2), x.Flatten(2)", "6×64")]
    [InlineData("7", "[x, x.Linear(2)]", "9")]
    public void Channels_are_joined(string input, string flows, string shape)
    {
        var reading = Source.Define($"return Flow.Concat({flows});", input: input);
        Assert.Empty(reading.Problems);
        Assert.Equal(shape, reading.Shapes[reading.Declaration.Graph.Output].ToString());
    }

    [Fact]
    public void A_growing_list_is_joined_as_DenseNet_does()
    {
        var reading = Source.Define(
            """
            var features = new List<Flow> { x };
            for (var layer = 0; layer < 3; layer++)
                features.Add(Flow.Concat(features.ToArray()).Conv2d(12, 3, padding: 1));
            return Flow.Concat([.. features]);
            """);
        Assert.Empty(reading.Problems);
        Assert.Equal("39×32×32", reading.Shapes[reading.Declaration.Graph.Output].ToString());
        Assert.Equal(
            ["concat1 Concat(0)", "conv1 Conv2d(1)", "concat2 Concat(0,2)", "conv2 Conv2d(3)", "concat3 Concat(0,2,4)", "conv3 Conv2d(5)", "concat4 Concat(0,2,4,6)"],
            reading.Layers());
    }

    [Fact]
    public void Other_sizes_are_a_mismatch_with_both_producers()
    {
        var problem = Assert.Single(Source.Define("return Flow.Concat(x, x.Conv2d(5, 3, padding: 1), x.MaxPool2d(2));").Problems);
        Assert.Equal((RuleIds.SizeMismatch, "Concat"), (problem.Id, problem.Location.Text()));
        Assert.Contains("'concat1' (Concat) joins 3×32×32 from the input and 3×16×16 from 'pool1' (MaxPool2d, line 10) along the channels", problem.Message, StringComparison.Ordinal);
        Assert.Contains("all must have the same height and width", problem.Message, StringComparison.Ordinal);
        Assert.Contains("height 32 ≠ 16, width 32 ≠ 16. Give all branches the same strides", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_ranks_are_a_rank_mismatch()
    {
        var problem = Assert.Single(Source.Define("return Flow.Concat(x, x.Flatten());").Problems);
        Assert.Equal((RuleIds.RankMismatch, "Concat"), (problem.Id, problem.Location.Text()));
        Assert.Contains("The ranks differ: 3 and 1. A Flatten makes a vector of a map.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_join_is_told()
    {
        var problem = Assert.Single(Source.Define("return Flow.Concat();").Problems);
        Assert.Equal((RuleIds.NotKnownAtCompileTime, "Concat"), (problem.Id, problem.Location.Text()));
    }

    [Fact]
    public void A_flow_that_is_null_is_told() =>
        Assert.Equal(RuleIds.NotKnownAtCompileTime, Assert.Single(Source.Define("return Flow.Concat(x, null!);").Problems).Id);

    [Fact]
    public void After_a_mistake_it_is_silent() =>
        Assert.Equal(RuleIds.WindowDoesNotFit, Assert.Single(Source.Define("return Flow.Concat(x, x.Conv2d(3, 99));").Problems).Id);

    [Fact]
    public void More_channels_than_a_layer_can_hold_are_told() =>
        Assert.Equal(
            RuleIds.ArgumentOutOfRange,
            Assert.Single(Source.Define("for (var i = 0; i < 40; i++) x = Flow.Concat(x, x); return x;", input: "1").Problems).Id);
}
