using Lamina.Analyzers.Tests.Verification;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM1004.</summary>
public sealed class NotDivisibleTests
{
    [Fact]
    public Task Groups_that_do_not_divide_the_input_channels_are_reported_at_the_argument() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(6, 8, 8)]
        [[|Tanh|], Conv2d(16, 3, Groups = {|LAM1004:4|}), Flatten, Linear(10)]
        public sealed partial class Net;
        """,
        """
        'conv1' (Conv2d) cannot split the 6 input channels from 'tanh1' (Tanh, line 3) into 4 groups.
          6×8×8 → tanh1 → conv1 ✗
          6 / 4 leaves 2: 2 groups divide the 6 input and 16 output channels.
        """);

    [Fact]
    public Task Groups_that_do_not_divide_the_output_channels_are_reported() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(6, 8, 8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => x.[|Tanh|]().Conv2d(16, 3, groups: {|LAM1004:3|}).Flatten().Linear(10);
        }
        """,
        """
        'conv1' (Conv2d) cannot split its 16 output channels into 3 groups.
          6×8×8 → tanh1 → conv1 ✗
          16 / 3 leaves 1: 2 groups divide the 6 input and 16 output channels, or take 18 output channels.
        """);

    [Fact]
    public Task A_depthwise_convolution_is_right() => Verify.AcceptsAsync(
        """
        using Lamina;
        [Network(6, 8, 8)]
        [Conv2d(12, 3, Groups = 6), Flatten, Linear(10)]
        public sealed partial class Net;
        """);

    [Theory]
    [InlineData("6, 8, 8", "Conv2d(16, 3, Groups = 4), ReLU", "Conv2d(16, 3, Groups = 2), ReLU", "Set groups of 'conv1' to 2")]
    [InlineData("16, 8, 8", "Conv2d(32, 3, Groups = 7), ReLU", "Conv2d(32, 3, Groups = 8), ReLU", "Set groups of 'conv1' to 8")]
    public Task The_fix_takes_the_nearest_number_that_divides(string shape, string before, string after, string title) =>
        VerifyFix.AppliesToChainAsync(shape, before, after, title);
}
