using Lamina.Analyzers.Tests.Verification;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM1003.</summary>
public sealed class WindowDoesNotFitTests
{
    [Fact]
    public Task A_window_larger_than_its_map_is_reported_at_the_kernel_size() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(1, 28, 28)]
        [MaxPool2d(7), [|Tanh|], Conv2d(6, {|LAM1003:5|}), Tanh, Flatten, Linear(10)]
        public sealed partial class Net;
        """,
        """
        'conv1' (Conv2d) has a 5×5 window, which does not fit the 4×4 map from 'tanh1' (Tanh, line 3).
          1×28×28 → pool1 1×4×4 → tanh1 → conv1 ✗
          height: ⌊(4 + 2·0 − 5)/1⌋ + 1 = 0, but must be at least 1.
          A kernel of at most 4 fits, or a padding of at least 1, or a map that has shrunk less before.
        """);

    [Fact]
    public Task The_padding_is_part_of_what_is_told() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(1, 28, 28)]
        [Tanh, [|ReLU|], Conv2d(6, {|LAM1003:31|}, Padding = 1), Flatten]
        public sealed partial class Net;
        """,
        """
        'conv1' (Conv2d) has a 31×31 window, which does not fit the 28×28 (padded to 30×30) map from 'relu1' (ReLU, line 3).
          1×28×28 → tanh1 → relu1 → conv1 ✗
          height: ⌊(28 + 2·1 − 31)/1⌋ + 1 = 0, but must be at least 1.
          A kernel of at most 30 fits, or a padding of at least 2, or a map that has shrunk less before.
        """);

    [Fact]
    public Task A_pooling_window_that_does_not_fit_is_reported() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(1, 6, 4)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => x.[|MaxPool2d|](2).AvgPool2d({|LAM1003:3|}).Flatten().Linear(10);
        }
        """,
        """
        'pool2' (AvgPool2d) has a 3×3 window, which does not fit the 3×2 map from 'pool1' (MaxPool2d, line 5).
          1×6×4 → pool1 1×3×2 → pool2 ✗
          width: ⌊(2 + 2·0 − 3)/3⌋ + 1 = 0, but must be at least 1.
          A kernel of at most 2 fits, or a padding of at least 1, or a map that has shrunk less before.
        """);

    [Fact]
    public Task A_window_as_large_as_its_map_is_right() => Verify.AcceptsAsync(
        """
        using Lamina;
        [Network(1, 5, 5)]
        [Conv2d(6, 5), Flatten, Linear(10)]
        public sealed partial class Net;
        """);

    [Fact]
    public Task The_fix_adds_the_padding_that_keeps_the_size() => VerifyFix.AppliesAsync(
        """
        using Lamina;
        [Network(1, 4, 4)]
        [Conv2d(6, 5), Flatten, Linear(10)]
        public sealed partial class Net;
        """,
        """
        using Lamina;
        [Network(1, 4, 4)]
        [Conv2d(6, 5, Padding = 2), Flatten, Linear(10)]
        public sealed partial class Net;
        """,
        "Set padding of 'conv1' to 2");

    [Fact]
    public Task The_fix_replaces_the_padding_that_is_too_small() => VerifyFix.AppliesAsync(
        """
        using Lamina;
        [Network(1, 4, 4)]
        [Conv2d(6, 7, Padding = 1, Bias = false), Flatten, Linear(10)]
        public sealed partial class Net;
        """,
        """
        using Lamina;
        [Network(1, 4, 4)]
        [Conv2d(6, 7, Padding = 3, Bias = false), Flatten, Linear(10)]
        public sealed partial class Net;
        """,
        "Set padding of 'conv1' to 3");

    [Theory]
    [InlineData("x.Conv2d(6, 7)", "x.Conv2d(6, 7, padding: 3)")]
    [InlineData("x.Conv2d(6, 7, name: \"stem\")", "x.Conv2d(6, 7, name: \"stem\", padding: 3)", "stem")]
    [InlineData("x.Conv2d(6, System.Math.Max(7, 5), padding: (1, 1))", "x.Conv2d(6, System.Math.Max(7, 5), padding: 3)")]
    [InlineData("x.Conv2d(6, 7, 1, 1)", "x.Conv2d(6, 7, 1, 3)")]
    [InlineData("x.Conv2d(kernelSize: 7, outChannels: 6)", "x.Conv2d(kernelSize: 7, outChannels: 6, padding: 3)")]
    public Task The_fix_sets_the_argument_of_a_call(string before, string after, string name = "conv1")
    {
        return VerifyFix.AppliesAsync(Define(before), Define(after), $"Set padding of '{name}' to 3");

        static string Define(string layer) =>
            $$"""
            using Lamina;
            [Network(1, 4, 4)]
            public sealed partial class Net
            {
                static Flow Define(Flow x) => {{layer}}.Flatten().Linear(10);
            }
            """;
    }

    [Theory]
    [InlineData("1, 4, 4", "MaxPool2d(5), Flatten, Linear(10)", "MaxPool2d(4), Flatten, Linear(10)", "Set kernelSize of 'pool1' to 4")]
    [InlineData("1, 1, 4", "AvgPool2d(2), Flatten, Linear(10)", "AvgPool2d(1, 2), Flatten, Linear(10)", "Set kernelSize of 'pool1' to (1, 2)")]
    [InlineData("6, 1, 1", "ReLU, MaxPool2d(2), Flatten, Linear(10)", "ReLU, Flatten, Linear(10)", "Remove 'pool1'")]
    [InlineData("1, 4, 6", "Conv2d(8, 5, 7), ReLU", "Conv2d(8, 5, 7, Padding = new[] { 2, 3 }), ReLU", "Set padding of 'conv1' to (2, 3)")]
    [InlineData("1, 4, 4", "Conv2d(8, 3, Dilation = 3), ReLU", "Conv2d(8, 3, Dilation = 3, Padding = 3), ReLU", "Set padding of 'conv1' to 3")]
    [InlineData("3, 32, 32", "Conv2d(3, 64, 3), ReLU", "Conv2d(64, 3), ReLU", "Leave out the input channels of 'conv1'")]
    public Task The_fix_suits_the_window(string shape, string before, string after, string title) => VerifyFix.AppliesToChainAsync(shape, before, after, title);

    [Theory]
    [InlineData("1, 6, 6", "foreach (var k in new[] { 3, 5, 7 }) x = x.Conv2d(8, k); return x;", "foreach (var k in new[] { 3, 5, 7 }) x = x.Conv2d(8, k, padding: k / 2); return x;", "Set padding of 'conv2' to kernelSize / 2")]
    [InlineData("1, 8, 8", "foreach (var d in new[] { 1, 2, 4 }) x = x.Conv2d(8, 3, dilation: d); return x;", "foreach (var d in new[] { 1, 2, 4 }) x = x.Conv2d(8, 3, dilation: d, padding: d); return x;", "Set padding of 'conv3' to dilation")]
    [InlineData("1, 6, 6", "for (var i = 0; i < 3; i++) x = x.MaxPool2d(2); return x;", "for (var i = 0; i < 3; i++) x = x.MaxPool2d(2, ceilMode: true); return x;", "Set ceilMode of 'pool3' to true")]
    [InlineData("1, 4, 6", "return x.Conv2d(8, (5, 7));", "return x.Conv2d(8, (5, 7), padding: (2, 3));", "Set padding of 'conv1' to (2, 3)")]
    [InlineData("3, 32, 32", "return x.Conv2d(3, 64, 3, padding: 1);", "return x.Conv2d(64, 3, padding: 1);", "Leave out the input channels of 'conv1'")]
    public Task The_fix_is_right_for_every_layer_that_stands_there(string shape, string before, string after, string title) =>
        VerifyFix.AppliesToDefineAsync(shape, before, after, title);

    [Fact]
    public Task The_fix_writes_the_channels_first() => VerifyFix.AppliesAsync(
        """
        using Lamina;
        [Network(28, 28, 1)]
        [Conv2d(8, 5), ReLU]
        public sealed partial class Net;
        """,
        """
        using Lamina;
        [Network(1, 28, 28)]
        [Conv2d(8, 5), ReLU]
        public sealed partial class Net;
        """,
        "Write [Network(1, 28, 28)], channels first");

    [Theory]
    [InlineData("return x.Conv2d(5, 64);")]
    [InlineData("return x.Conv2d(3, 64, 3, 1);")]
    public Task No_fix_is_offered_for_a_number_in_the_wrong_place(string body) => VerifyFix.OffersNothingInDefineAsync("3, 32, 32", body);

    [Fact]
    public Task No_fix_is_offered_where_what_follows_fails_then() => VerifyFix.OffersNothingAsync(
        """
        using Lamina;
        [Network(1, 4, 4)]
        [Conv2d(6, 5), MaxPool2d(9), Flatten, Linear(10)]
        public sealed partial class Net;
        """);

    [Fact]
    public Task No_fix_is_offered_in_a_helper_where_it_would_break_another_call() => VerifyFix.OffersNothingAsync(
        """
        using Lamina;
        [Network(1, 8, 8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x)
            {
                var shrunk = Step(x) + x.Conv2d(1, 5);
                return Step(shrunk).Flatten().Linear(10);
            }

            static Flow Step(Flow x) => x.Conv2d(1, 5);
        }
        """);
}
