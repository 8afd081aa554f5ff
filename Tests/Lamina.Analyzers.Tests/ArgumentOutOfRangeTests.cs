using Lamina.Analyzers.Tests.Verification;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM1005.</summary>
public sealed class ArgumentOutOfRangeTests
{
    [Theory]
    [InlineData("Conv2d(6, 3, Stride = {|LAM1005:0|})", "'conv1' (Conv2d): stride is 0, but must be at least 1.")]
    [InlineData("Conv2d({|LAM1005:0|}, 3)", "'conv1' (Conv2d): outChannels is 0, but must be at least 1.")]
    [InlineData("Conv2d(6, {|LAM1005:-1|})", "'conv1' (Conv2d): kernelSize is -1, but must be at least 1.")]
    [InlineData("Conv2d(6, 3, Padding = {|LAM1005:-1|})", "'conv1' (Conv2d): padding is -1, but must be at least 0.")]
    [InlineData("Conv2d(6, 3, Dilation = {|LAM1005:new[] { 1, 0 }|})", "'conv1' (Conv2d): dilation is (1, 0), but must be at least 1.")]
    [InlineData("Conv2d(6, 3, Groups = {|LAM1005:0|})", "'conv1' (Conv2d): groups is 0, but must be at least 1.")]
    [InlineData("Conv2d(6, 3, Stride = {|LAM1005:\"2\"|})", "Conv2d: stride takes an int or an array of two, new[] { height, width }.")]
    [InlineData(
        "Conv2d(6, 3, Stride = 2, Padding = {|LAM1005:Padding.Same|})",
        "'conv1' (Conv2d): padding is Same, but must be a number where the stride is 2: 'same' is defined for stride 1 only (torch.nn.Conv2d).")]
    [InlineData(
        "MaxPool2d(2, Padding = {|LAM1005:2|})",
        "'pool1' (MaxPool2d): padding is 2, but must be at most half of the kernel size 2 (torch.nn.MaxPool2d, torch.nn.AvgPool2d).")]
    [InlineData("Dropout({|LAM1005:1.0|})", "'dropout1' (Dropout): p is 1, but must be at least 0 and below 1, the probability of zeroing an element.")]
    public Task An_argument_out_of_range_is_reported_at_itself(string layer, string message) => Verify.ReportsAsync(
        $$"""
        using Lamina;
        [Network(3, 8, 8)]
        [{{layer}}, Tanh, Flatten, Linear(10)]
        public sealed partial class Net;
        """,
        message);

    [Theory]
    [InlineData("x.Conv2d(6, 3, stride: {|LAM1005:0|})", "'conv1' (Conv2d): stride is 0, but must be at least 1.")]
    [InlineData("x.Conv2d(6, 3, {|LAM1005:0|})", "'conv1' (Conv2d): stride is 0, but must be at least 1.")]
    [InlineData("x.Dropout(p: {|LAM1005:-0.5|})", "'dropout1' (Dropout): p is -0.5, but must be at least 0 and below 1, the probability of zeroing an element.")]
    public Task An_argument_of_a_call_is_reported_at_itself(string layer, string message) => Verify.ReportsAsync(
        $$"""
        using Lamina;
        [Network(3, 8, 8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => {{layer}}.Tanh().Flatten().Linear(10);
        }
        """,
        message);

    [Fact]
    public Task Two_mistakes_that_do_not_follow_from_each_other_are_both_told() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(3, 8, 8)]
        [Dropout({|LAM1005:1.0|}), Conv2d(6, 3), Flatten, Linear(10)]
        public sealed partial class First;
        [Network(3, 8, 8)]
        [Conv2d(6, 3, Stride = {|LAM1005:0|}), Flatten, Linear(10)]
        public sealed partial class Second;
        """,
        "'dropout1' (Dropout): p is 1, but must be at least 0 and below 1, the probability of zeroing an element.",
        "'conv1' (Conv2d): stride is 0, but must be at least 1.");

    [Fact]
    public Task Arguments_at_the_edge_of_their_range_are_right() => Verify.AcceptsAsync(
        """
        using Lamina;
        [Network(3, 8, 8)]
        [Conv2d(1, 1, Stride = 1, Padding = 0), Dropout(0), MaxPool2d(2, Padding = 1), Flatten, Linear(1)]
        public sealed partial class Net;
        """);

    [Fact]
    public Task Independent_mistakes_of_a_chain_are_told_at_once() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(3, 8, 8)]
        [Conv2d(6, 3, Stride = {|LAM1005:0|}), Dropout({|LAM1005:1.5|}), Flatten, Linear({|LAM1005:0|}), Linear(10)]
        public sealed partial class Net;
        """,
        "'conv1' (Conv2d): stride is 0, but must be at least 1.",
        "'dropout1' (Dropout): p is 1.5, but must be at least 0 and below 1, the probability of zeroing an element.",
        "'fc1' (Linear): outFeatures is 0, but must be at least 1.");

    [Fact]
    public Task Independent_mistakes_of_a_Define_are_told_at_once() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(3, 8, 8)]
        public sealed partial class [|Net|]
        {
            static Flow Define(Flow x) => x.{|LAM1001:Linear|}(5).BatchNorm1d(eps: {|LAM1005:64|}).MaxPool2d(2, padding: {|LAM1005:2|}).Linear(10);
        }
        """,
        "'fc1' (Linear) expects a vector per sample but receives 3×8×8 from the input.\n  3×8×8 → fc1 ✗\n  3·8·8 = 192, so a Flatten is missing before 'fc1'.",
        "'bn1' (BatchNorm1d): eps is 64, but must be above 0 and below 1, for it only keeps the root of the variance from being 0. The number of channels is inferred and never written.",
        "'pool1' (MaxPool2d): padding is 2, but must be at most half of the kernel size 2 (torch.nn.MaxPool2d, torch.nn.AvgPool2d).");

    [Fact]
    public Task Independent_mistakes_of_one_layer_are_told_at_once() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(3, 8, 8)]
        [Conv2d({|LAM1005:0|}, 3, Stride = {|LAM1005:0|}, Groups = {|LAM1005:0|}), Flatten, Linear(10)]
        public sealed partial class Net;
        """,
        "'conv1' (Conv2d): outChannels is 0, but must be at least 1.",
        "'conv1' (Conv2d): stride is 0, but must be at least 1.",
        "'conv1' (Conv2d): groups is 0, but must be at least 1.");

    [Fact]
    public Task What_follows_from_a_mistake_is_not_told() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(3, 8, 8)]
        [Conv2d(4, {|LAM1005:0|}, Padding = Padding.Same), MaxPool2d({|LAM1005:0|}, Padding = 1), Linear(5), Conv2d(6, 99), AvgPool2d(300)]
        public sealed partial class Net;
        """,
        "'conv1' (Conv2d): kernelSize is 0, but must be at least 1.",
        "'pool1' (MaxPool2d): kernelSize is 0, but must be at least 1.");

    [Fact]
    public Task A_layer_whose_argument_cannot_be_read_hides_no_mistake_after_it() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(3, 8, 8)]
        [Conv2d(4, 3, Padding = {|LAM1005:"same"|}), MaxPool2d({|LAM1005:2, 2, 2|}), Dropout({|LAM1005:1.5|}), Linear(10), MaxPool2d(2, Stride = {|LAM1005:0|})]
        public sealed partial class Net;
        """,
        "Conv2d: padding takes an int, an array of two, new[] { height, width }, Padding.Same or Padding.Valid.",
        "MaxPool2d: kernelSize takes one number or two (height, width), but 3 are given: stride and padding have names, Stride = ..., Padding = ....",
        "'dropout1' (Dropout): p is 1.5, but must be at least 0 and below 1, the probability of zeroing an element.",
        "'pool2' (MaxPool2d): stride is 0, but must be at least 1.");

    [Theory]
    [InlineData("MaxPool2d(2, Padding = 2), ReLU", "MaxPool2d(2, Padding = 1), ReLU", "Set padding of 'pool1' to 1")]
    [InlineData("Conv2d(8, 3, Stride = 2, Padding = Padding.Same), ReLU", "Conv2d(8, 3, Stride = 2, Padding = 1), ReLU", "Set padding of 'conv1' to 1")]
    [InlineData("Conv2d(8, 3, Bias = false), BatchNorm2d(Eps = 8), ReLU", "Conv2d(8, 3, Bias = false), BatchNorm2d, ReLU", "Leave out eps of 'bn1'")]
    public Task The_fix_gives_what_the_argument_allows(string before, string after, string title) => VerifyFix.AppliesToChainAsync("3, 8, 8", before, after, title);

    [Fact]
    public Task The_fix_leaves_out_the_channels_of_a_norm() => VerifyFix.AppliesToDefineAsync(
        "3, 8, 8", "return x.Conv2d(8, 3, bias: false).BatchNorm2d(8);", "return x.Conv2d(8, 3, bias: false).BatchNorm2d();", "Leave out eps of 'bn1'");
}
