using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Reading;
using Lamina.Core.Tests.Support;

namespace Lamina.Core.Tests.Reading;

public sealed class AttributeReaderTests
{
    private const string LeNet5 = """
        using Lamina;

        [Network(1, 28, 28)]
        [Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2)]
        [Conv2d(16, 5), Tanh, AvgPool2d(2)]
        [Flatten]
        [Linear(120), Tanh, Linear(84), Tanh, Linear(10)]
        public sealed partial class LeNet5;
        """;

    [Fact]
    public void LeNet5_is_a_chain_named_by_kind()
    {
        var reading = Source.Read(LeNet5);
        Assert.Empty(reading.Problems);
        Assert.True(reading.Declaration is { IsValid: true, CanEmit: true });
        Assert.Equal("conv1 tanh1 pool1 conv2 tanh2 pool2 flatten1 fc1 tanh3 fc2 tanh4 fc3", reading.Names());
        Assert.Equal(new Shape(10), reading.Shapes[reading.Declaration.Graph.Output]);
        Assert.Equal(-1, reading.Declaration.Graph.Loss);
        Assert.Equal("2", reading.Sources.Nodes[1].Arguments["padding"].Text());
        Assert.Equal("6", reading.Sources.Nodes[1].Arguments["outChannels"].Text());
    }

    [Fact]
    public void A_missing_flatten_is_told_as_the_design_shows_it()
    {
        var reading = Source.Read(LeNet5.Replace("[Flatten]\n", ""));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(RuleIds.RankMismatch, problem.Id);
        Assert.Equal(
            """
            'fc1' (Linear) expects a vector per sample but receives 16×5×5 from 'pool2' (AvgPool2d, line 5).
              1×28×28 → conv1 6×28×28 → tanh1 → pool1 6×14×14 → conv2 16×10×10 → tanh2 → pool2 16×5×5 → fc1 ✗
              16·5·5 = 400, so a Flatten is missing before 'fc1'.
            """,
            problem.Message);
        Assert.Equal("Linear", problem.Location.Text());
        Assert.Equal("AvgPool2d", Assert.Single(problem.Related).Text());
        Assert.Equal("InsertLayer", problem.Properties["Fix"]);
        Assert.Equal("Flatten", Assert.Single(RepairFacts.Edits(problem.Properties)).Target);
    }

    [Fact]
    public void Every_argument_reaches_its_operator()
    {
        var graph = Source.Attributes("""
            [Conv2d(8, 3, 5, Stride = new[] { 1, 2 }, Padding = 1, Dilation = 1, Groups = 1, Bias = false, PaddingMode = PaddingMode.Circular, Name = "stem")]
            [Conv2d(8, kernelSize: 3, Padding = Padding.Same)]
            [MaxPool2d(2, Stride = 1, CeilMode = true)]
            [AvgPool2d(2, CountIncludePad = false, DivisorOverride = 3)]
            [Dropout(0.25), Flatten(StartDim = 1, EndDim = -1), Linear(10, Bias = false)]
            [CrossEntropyLoss(IgnoreIndex = 3, LabelSmoothing = 0.1, Reduction = Reduction.Sum, Weight = new double[] { 1, 1, 1, 1, 1, 1, 1, 1, 1, 2 })]
            """).Declaration.Graph;
        Assert.Equal(
            new Conv2d(8, new(3, 5), new(1, 2), 1, 1, 1, false, Core.Ops.PaddingMode.Circular),
            graph[1].Operator);
        Assert.Equal("stem", graph[1].Name);
        Assert.Equal(Core.Model.Padding2d.Same, ((Conv2d)graph[2].Operator).Padding);
        Assert.Equal(new MaxPool2d(2, 1, 0, 1, true), graph[3].Operator);
        Assert.Equal(new AvgPool2d(2, 2, 0, false, false, 3), graph[4].Operator);
        Assert.Equal(new Dropout(0.25), graph[5].Operator);
        Assert.Equal(new Core.Ops.Linear(10, false), graph[7].Operator);
        Assert.Equal(8, graph.Loss);
        Assert.Equal(7, graph.Output);
        Assert.Equal(0.1, ((Core.Ops.CrossEntropyLoss)graph[8].Operator).LabelSmoothing);
    }

    [Theory]
    [InlineData("[Conv2d(6)]", "Conv2d", "Conv2d: kernelSize must be given.")]
    [InlineData("[Conv2d(6, 1, 2, 3)]", "1, 2, 3", "kernelSize takes one number or two (height, width), but 3 are given")]
    [InlineData("[Conv2d(6, 3, Stride = \"2\", Name = \"a\")]", "\"2\"", "'a' (Conv2d): stride takes an int or an array of two, new[] { height, width }")]
    [InlineData("[Conv2d(6, 3, PaddingMode = (PaddingMode)9)]", "(PaddingMode)9", "paddingMode has no member '9'")]
    [InlineData("[Pad2d(1, 1, 1, 1, PaddingMode = (PaddingMode)9)]", "(PaddingMode)9", "paddingMode has no member '9'")]
    [InlineData("[Upsample(2, Mode = (UpsampleMode)9)]", "(UpsampleMode)9", "mode has no member '9'")]
    [InlineData("[Conv2d(6, 3, Stride = 0)]", "0", "'conv1' (Conv2d): stride is 0, but must be at least 1.")]
    [InlineData("[Dropout(1.5)]", "1.5", "p is 1.5")]
    public void A_wrong_argument_is_told_at_the_argument(string layer, string token, string message)
    {
        var problem = Assert.Single(Source.Attributes(layer).Problems);
        Assert.Equal(RuleIds.ArgumentOutOfRange, problem.Id);
        Assert.Equal(token, problem.Location.Text());
        Assert.Contains(message, problem.Message);
    }

    [Fact]
    public void A_layer_attribute_of_the_users_own_is_outside_the_language()
    {
        var reading = Source.Read("using Lamina; class MishAttribute : LayerAttribute; [Network(4), Linear(2), Mish] partial class Net;");
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(RuleIds.OutsideTheLanguage, problem.Id);
        Assert.Equal("Mish", problem.Location.Text());
    }

    [Fact]
    public void Attributes_that_are_no_layers_are_ignored()
    {
        var reading = Source.Read("using Lamina; [Network(4), System.Obsolete, Linear(2)] partial class Net;");
        Assert.True(reading.Declaration.IsValid);
        Assert.Equal("fc1", reading.Names());
    }

    [Fact]
    public void A_wrong_layer_silences_what_hangs_on_it()
    {
        var reading = Source.Attributes("[Conv2d(6, 40), Linear(3), Conv2d(2, 2), MaxPool2d(50)]");
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(RuleIds.WindowDoesNotFit, problem.Id);
        Assert.Contains("⌊(28 + 2·0 − 40)/1⌋ + 1 = −11, but must be at least 1", problem.Message);
    }

    [Fact]
    public void A_wrong_layer_does_not_silence_an_argument_that_is_right_for_no_input()
    {
        var reading = Source.Attributes("[Conv2d(6, 40), Linear(3), Conv2d(2, 2), MaxPool2d(0)]");
        Assert.Equal([RuleIds.WindowDoesNotFit, RuleIds.ArgumentOutOfRange], reading.Problems.Select(problem => problem.Id));
    }
}
