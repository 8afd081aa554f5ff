using Lamina.Core.Model;
using Lamina.Core.Tests.Support;

namespace Lamina.Core.Tests.Ops;

/// <summary>Each operator's shape rule, through a declaration.</summary>
public sealed class OperatorShapeTests
{
    [Theory]
    [InlineData("3, 32, 32", "Conv2d(8, 3)", "8×30×30")]
    [InlineData("3, 32, 32", "Conv2d(8, 3, 5, Padding = new[] { 1, 2 })", "8×32×32")]
    [InlineData("4, 9, 9", "Conv2d(8, 3, Groups = 4, Stride = 2)", "8×4×4")]
    [InlineData("3, 32, 32", "Conv2d(8, 4, Padding = Padding.Same, Dilation = 3)", "8×32×32")]
    [InlineData("3, 32, 32", "Conv2d(8, 3, Padding = Padding.Valid)", "8×30×30")]
    [InlineData("3, 6, 6", "MaxPool2d(3, Stride = 2)", "3×2×2")]
    [InlineData("3, 6, 6", "MaxPool2d(3, Stride = 2, CeilMode = true)", "3×3×3")]
    [InlineData("3, 6, 7", "AvgPool2d(2, 3)", "3×3×2")]
    [InlineData("3, 4, 5", "Flatten", "60")]
    [InlineData("3, 4, 5", "Flatten(StartDim = 2)", "3×20")]
    [InlineData("3, 4, 5", "Flatten(StartDim = -2, EndDim = -1)", "3×20")]
    [InlineData("3, 4, 5", "Flatten(EndDim = 2)", "12×5")]
    [InlineData("7", "Flatten", "7")]
    [InlineData("7", "Linear(3)", "3")]
    [InlineData("7", "Dropout(0)", "7")]
    [InlineData("3, 4, 5", "Tanh", "3×4×5")]
    [InlineData("3, 4, 5", "ReLU", "3×4×5")]
    [InlineData("3, 4, 5", "Sigmoid", "3×4×5")]
    [InlineData("3, 4, 5", "ReLU6", "3×4×5")]
    [InlineData("3, 4, 5", "LeakyReLU(NegativeSlope = 0.2)", "3×4×5")]
    [InlineData("3, 4, 5", "PReLU(PerChannel = true)", "3×4×5")]
    [InlineData("3, 4, 5", "ELU", "3×4×5")]
    [InlineData("3, 4, 5", "Softmax(Dim = -1)", "3×4×5")]
    [InlineData("7", "LogSoftmax", "7")]
    [InlineData("3, 4, 5", "LayerNorm(StartDim = 1)", "3×4×5")]
    [InlineData("6, 4, 5", "GroupNorm(3)", "6×4×5")]
    [InlineData("3, 4, 5", "InstanceNorm2d", "3×4×5")]
    [InlineData("3, 4, 5", "LocalResponseNorm(5)", "3×4×5")]
    [InlineData("3, 9", "MaxPool1d(3, Stride = 2, Padding = 1)", "3×5")]
    [InlineData("3, 9", "AvgPool1d(2, CeilMode = true)", "3×5")]
    [InlineData("3, 9", "AdaptiveAvgPool1d(4)", "3×4")]
    [InlineData("3, 4, 6, 8", "MaxPool3d(2)", "3×2×3×4")]
    [InlineData("3, 4, 6, 8", "AvgPool3d(1, 2, 4, Stride = new[] { 1, 2, 2 })", "3×4×3×3")]
    [InlineData("3, 7, 5", "AdaptiveMaxPool2d(2, 3)", "3×2×3")]
    [InlineData("3, 4, 5", "Upsample(2, 3)", "3×8×15")]
    [InlineData("8, 4, 5", "PixelShuffle(2)", "2×8×10")]
    [InlineData("3, 4, 5", "Pad2d(1, 2, -1, 3)", "3×6×8")]
    [InlineData("3, 4, 5", "Permute(2, 3, 1)", "4×5×3")]
    [InlineData("1, 160000", "AdaptiveAvgPool1d(16000)", "1×16000")]
    [InlineData("3, 4, 5", "Slice(3, Step = int.MaxValue)", "3×4×1")]
    [InlineData("3, 4, 5", "Slice(-1, Start = 1, End = -1, Step = 2)", "3×4×2")]
    [InlineData("3, 4, 5", "Identity", "3×4×5")]
    [InlineData("3, 4, 5", "BatchNorm2d", "3×4×5")]
    [InlineData("7", "BatchNorm1d", "7")]
    [InlineData("3, 7, 5", "AdaptiveAvgPool2d(1)", "3×1×1")]
    [InlineData("3, 7, 5", "AdaptiveAvgPool2d(2, 3)", "3×2×3")]
    [InlineData("3, 2, 2", "AdaptiveAvgPool2d(7)", "3×7×7")]
    public void A_layer_gives_its_shape(string input, string layer, string shape)
    {
        var reading = Source.Attributes($"[{layer}]", input);
        Assert.Empty(reading.Problems);
        Assert.Equal(shape, reading.Shapes[1].ToString());
    }

    [Theory]
    [InlineData("1, 1, 3000000", "AdaptiveMaxPool2d(1, 1999999)", RuleIds.ArgumentOutOfRange, "1, 1999999", "places along one axis of the 1×1×3000000 input, but at most 1,048,576 can be listed")]
    [InlineData("1, 4200, 4200", "AdaptiveMaxPool2d(1)", RuleIds.ArgumentOutOfRange, "1", "but at most 16,777,216 can be told apart")]
    [InlineData("3, 4000, 4000", "Upsample(16)", RuleIds.ArgumentOutOfRange, "16", "enlarges the 3×4000×4000 map to 3×64000×64000")]
    [InlineData("3, 9", "MaxPool1d(12)", RuleIds.WindowDoesNotFit, "12", "length: ⌊(9 + 2·0 − 12)/12⌋ + 1 = 0, but must be at least 1.")]
    [InlineData("3, 4, 4, 4", "AvgPool3d(2, 5, 2)", RuleIds.WindowDoesNotFit, "2, 5, 2", "a window of 5 along the height")]
    [InlineData("3, 9", "AvgPool1d(3, Padding = 2)", RuleIds.ArgumentOutOfRange, "2", "at most half of the kernel size 3")]
    [InlineData("3, 9", "MaxPool1d(0)", RuleIds.ArgumentOutOfRange, "0", "at least 1")]
    [InlineData("3, 4, 4", "MaxPool1d(2)", RuleIds.RankMismatch, "MaxPool1d", "For a map of channels × height × width there is MaxPool2d")]
    [InlineData("3, 4, 4", "MaxPool3d(2)", RuleIds.RankMismatch, "MaxPool3d", "a volume of channels × depth × height × width")]
    [InlineData("9", "AdaptiveAvgPool1d(2)", RuleIds.RankMismatch, "AdaptiveAvgPool1d", "a sequence of channels × length")]
    [InlineData("3, 4, 4", "AdaptiveMaxPool2d(0)", RuleIds.ArgumentOutOfRange, "0", "at least 1")]
    [InlineData("3, 4, 4", "Upsample(0)", RuleIds.ArgumentOutOfRange, "0", "at least 1")]
    [InlineData("3, 4, 4", "Upsample(2, AlignCorners = true)", RuleIds.ArgumentOutOfRange, "true", "left out with Nearest")]
    [InlineData("6, 4, 4", "PixelShuffle(2)", RuleIds.NotDivisible, "2", "6/4 is not a whole number; 4 or 8 channels are")]
    [InlineData("3, 4, 4", "Pad2d(4, 0, 0, 0, PaddingMode = PaddingMode.Reflect)", RuleIds.ArgumentOutOfRange, "4", "at most 3 with Reflect")]
    [InlineData("3, 4, 4", "Pad2d(-1, 0, 0, 0, PaddingMode = PaddingMode.Circular)", RuleIds.ArgumentOutOfRange, "-1", "only a constant padding crops")]
    [InlineData("3, 4, 4", "Pad2d(-2, -2, 0, 0)", RuleIds.WindowDoesNotFit, "-2", "crops the 3×4×4 map from the input to 4×0 pixels")]
    [InlineData("3, 4, 4", "Permute(1, 2)", RuleIds.ArgumentOutOfRange, "1, 2", "each of 1 to 3 once")]
    [InlineData("3, 4, 4", "Permute(0, 2, 1)", RuleIds.ArgumentOutOfRange, "0, 2, 1", "each of 1 to 3 once")]
    [InlineData("3, 4, 4", "Slice(1, Start = 3)", RuleIds.ArgumentOutOfRange, "3", "from -3 to 2")]
    [InlineData("3, 4, 4", "Slice(2, Start = 2, End = 1)", RuleIds.ArgumentOutOfRange, "1", "behind start, which is element 2 of 4")]
    [InlineData("3, 4, 4", "Slice(2, Step = 0)", RuleIds.ArgumentOutOfRange, "0", "at least 1")]
    [InlineData("3, 4, 4", "Softmax(Dim = 0)", RuleIds.ArgumentOutOfRange, "0", "dim is 0, but must be from 1 to 3 for the 3×4×4 sample from the input (0 is the batch), or negative to count from the end")]
    [InlineData("7", "LogSoftmax(Dim = 2)", RuleIds.ArgumentOutOfRange, "2", "must be 1 or −1, the features (0 is the batch)")]
    [InlineData("3, 4, 4", "LayerNorm(StartDim = -4)", RuleIds.ArgumentOutOfRange, "-4", "from 1 to 3")]
    [InlineData("3, 4, 4", "LayerNorm(Eps = 0)", RuleIds.ArgumentOutOfRange, "0", "above 0 and below 1")]
    [InlineData("8, 4, 4", "GroupNorm(3)", RuleIds.NotDivisible, "3", "8/3 is not a whole number; 2 or 4 groups divide 8")]
    [InlineData("8, 4, 4", "GroupNorm(0)", RuleIds.ArgumentOutOfRange, "0", "at least 1")]
    [InlineData("8", "InstanceNorm2d", RuleIds.RankMismatch, "InstanceNorm2d", "a map of channels × height × width")]
    [InlineData("8, 1, 1", "InstanceNorm2d", RuleIds.SizeMismatch, "InstanceNorm2d", "Of one pixel nothing but 0 would be left")]
    [InlineData("8, 4, 4", "LocalResponseNorm(0)", RuleIds.ArgumentOutOfRange, "0", "at least 1")]
    [InlineData("8", "LocalResponseNorm(3)", RuleIds.RankMismatch, "LocalResponseNorm", "channels with pixels")]
    [InlineData("8, 4, 4", "LocalResponseNorm(3, K = 0)", RuleIds.ArgumentOutOfRange, "0", "above 0")]
    [InlineData("8, 4, 4", "LeakyReLU(NegativeSlope = double.NaN)", RuleIds.ArgumentOutOfRange, "double.NaN", "a finite number")]
    [InlineData("3, 4, 4", "Conv2d(8, 5)", RuleIds.WindowDoesNotFit, "5", "⌊(4 + 2·0 − 5)/1⌋ + 1 = 0")]
    [InlineData("3, 4, 4", "Conv2d(8, 3, Dilation = 2)", RuleIds.WindowDoesNotFit, "3", "dilated to 5×5")]
    [InlineData("3, 4, 4", "MaxPool2d(5)", RuleIds.WindowDoesNotFit, "5", "5×5 window, which does not fit the 4×4 map from the input")]
    [InlineData("3, 4, 4", "Conv2d(8, 3, Groups = 2)", RuleIds.NotDivisible, "2", "3 / 2 leaves 1")]
    [InlineData("4, 4, 4", "Conv2d(9, 3, Groups = 2)", RuleIds.NotDivisible, "2", "9 / 2 leaves 1")]
    [InlineData("9", "Conv2d(8, 3)", RuleIds.RankMismatch, "Conv2d", "expects a map of channels × height × width but receives 9 from the input")]
    [InlineData("9", "AvgPool2d(2)", RuleIds.RankMismatch, "AvgPool2d", "which the network's input has not")]
    [InlineData("3, 4, 4", "Linear(2)", RuleIds.RankMismatch, "Linear", "3·4·4 = 48, so a Flatten is missing")]
    [InlineData("3, 4, 4", "Conv2d(8, 3, Stride = 2, Padding = Padding.Same)", RuleIds.ArgumentOutOfRange, "Padding.Same", "stride 1 only")]
    [InlineData("3, 4, 4", "Conv2d(0, 3)", RuleIds.ArgumentOutOfRange, "0", "outChannels is 0, but must be at least 1")]
    [InlineData("3, 4, 4", "Conv2d(2, 3, Padding = -1)", RuleIds.ArgumentOutOfRange, "-1", "padding is -1")]
    [InlineData("3, 4, 4", "Conv2d(2, 3, Padding = 4, PaddingMode = PaddingMode.Reflect)", RuleIds.ArgumentOutOfRange, "4", "smaller than the 4×4 map")]
    [InlineData("3, 4, 4", "MaxPool2d(3, Padding = 2)", RuleIds.ArgumentOutOfRange, "2", "at most half of the kernel size 3")]
    [InlineData("3, 4, 4", "Flatten(StartDim = 0)", RuleIds.ArgumentOutOfRange, "0", "0 is the batch")]
    [InlineData("9", "Dropout(1)", RuleIds.ArgumentOutOfRange, "1", "below 1")]
    [InlineData("9", "Linear(-3)", RuleIds.ArgumentOutOfRange, "-3", "outFeatures is -3")]
    [InlineData("9", "BatchNorm2d", RuleIds.RankMismatch, "BatchNorm2d", "expects a map of channels × height × width but receives 9 from the input")]
    [InlineData("9", "BatchNorm2d", RuleIds.RankMismatch, "BatchNorm2d", "there is BatchNorm1d")]
    [InlineData("3, 4, 4", "BatchNorm1d", RuleIds.RankMismatch, "BatchNorm1d", "For a map there is BatchNorm2d; or, as 3·4·4 = 48, a Flatten is missing")]
    [InlineData("9", "BatchNorm1d(Eps = 0)", RuleIds.ArgumentOutOfRange, "0", "eps is 0, but must be above 0")]
    [InlineData("9", "BatchNorm1d(Eps = double.NaN)", RuleIds.ArgumentOutOfRange, "double.NaN", "eps is NaN")]
    [InlineData("9", "BatchNorm1d(Momentum = 1.5)", RuleIds.ArgumentOutOfRange, "1.5", "momentum is 1.5, but must be from 0 to 1")]
    [InlineData("9", "BatchNorm1d(Momentum = \"all\")", RuleIds.ArgumentOutOfRange, "\"all\"", "momentum must be a number")]
    [InlineData("3, 4, 4", "AdaptiveAvgPool2d(0)", RuleIds.ArgumentOutOfRange, "0", "outputSize is 0, but must be at least 1")]
    [InlineData("3, 4, 4", "AdaptiveAvgPool2d", RuleIds.ArgumentOutOfRange, "AdaptiveAvgPool2d", "outputSize must be given")]
    [InlineData("9", "AdaptiveAvgPool2d(1)", RuleIds.RankMismatch, "AdaptiveAvgPool2d", "which the network's input has not")]
    public void A_layer_that_does_not_fit_is_told_at_its_token(string input, string layer, string id, string token, string message)
    {
        var problem = Assert.Single(Source.Attributes($"[{layer}]", input).Problems);
        Assert.Equal((id, token), (problem.Id, problem.Location.Text()));
        Assert.Contains(message, problem.Message);
    }

    [Fact]
    public void Parameters_have_PyTorchs_names_and_layout()
    {
        var reading = Source.Attributes("[Conv2d(8, 3, 5, Groups = 2), Flatten, Linear(3), Linear(2, Bias = false)]", "4, 8, 8");
        var graph = reading.Declaration.Graph;
        var parameters = graph.Nodes.SelectMany(node => node.Operator.Parameters(reading.Shapes.Inputs(node)).Select(parameter => $"{node.Name}.{parameter.Name} {parameter.Shape} {parameter.FanIn}"));
        Assert.Equal(["conv1.weight 8×2×3×5 30", "conv1.bias 8 30", "fc1.weight 3×192 192", "fc1.bias 3 192", "fc2.weight 2×3 3"], parameters);
        Assert.Equal(8L * 6 * 4 * 2 * 3 * 5, graph[1].Operator.MultiplyAdds(reading.Shapes.Inputs(graph[1]), reading.Shapes[1]));
        Assert.Equal(192 * 3, graph[3].Operator.MultiplyAdds(reading.Shapes.Inputs(graph[3]), reading.Shapes[3]));
    }
}
