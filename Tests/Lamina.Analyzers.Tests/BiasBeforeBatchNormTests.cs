using Lamina.Analyzers.Tests.Verification;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM2002.</summary>
public sealed class BiasBeforeBatchNormTests
{
    [Fact]
    public Task A_bias_that_only_a_batch_norm_reads_is_reported_at_the_layer() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(1, 28, 28)]
        [{|LAM2002:Conv2d|}(6, 5), [|BatchNorm2d|], ReLU, Flatten, Linear(10)]
        public sealed partial class Net;
        """,
        """
        'conv1' (Conv2d) adds a bias, which 'bn1' (BatchNorm2d, line 3) takes away again with each channel's mean.
          Its 6 numbers do nothing; the bias of 'bn1' does its work: leave the bias out.
        """);

    [Fact]
    public Task A_bias_that_is_asked_for_is_reported_at_its_argument() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => x.Linear(1, {|LAM2002:true|}).[|BatchNorm1d|](affine: false).Linear(2);
        }
        """,
        """
        'fc1' (Linear) adds a bias, which 'bn1' (BatchNorm1d, line 5) takes away again with each channel's mean.
          Its one number does nothing: leave the bias out.
        """);

    [Theory]
    [InlineData("x.Conv2d(6, 5, bias: false).BatchNorm2d()")]
    [InlineData("x.Conv2d(6, 5).ReLU().BatchNorm2d()")]
    [InlineData("x.BatchNorm2d().Conv2d(6, 5)")]
    public Task Other_layers_are_silent(string layers) => Verify.AcceptsAsync(Define($"return {layers}.Flatten().Linear(10);"));

    [Fact]
    public Task A_bias_that_something_else_reads_too_is_silent() => Verify.AcceptsAsync(
        Define("var y = x.Conv2d(6, 5); return (y + y.BatchNorm2d()).Flatten().Linear(10);"));

    [Fact]
    public Task A_helper_is_silent_where_one_of_its_layers_needs_the_bias() => Verify.AcceptsAsync(
        """
        using Lamina;
        [Network(3, 8, 8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => Block(Block(x, true), false).Flatten().Linear(10);
            static Flow Block(Flow x, bool normalized)
            {
                var y = x.Conv2d(4, 3);
                return (normalized ? y.BatchNorm2d() : y).ReLU();
            }
        }
        """);

    [Fact]
    public async Task A_helper_is_reported_once_where_none_of_its_layers_needs_the_bias()
    {
        var diagnostics = await TestProject.DiagnoseAsync(TestProject.Compile(
            """
            using Lamina;
            [Network(3, 8, 8)]
            public sealed partial class Net
            {
                static Flow Define(Flow x) => Block(Block(x)).Flatten().Linear(10);
                static Flow Block(Flow x) => x.Conv2d(4, 3).BatchNorm2d().ReLU();
            }
            """));
        Assert.Single(diagnostics, diagnostic => diagnostic.Id == "LAM2002");
    }

    [Fact]
    public Task A_network_with_an_error_gets_no_advice_beside_it() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(1, 28, 28)]
        [Conv2d(6, 5), BatchNorm2d, [|ReLU|], {|LAM1001:Linear|}(10)]
        public sealed partial class Net;
        """,
        """
        'fc1' (Linear) expects a vector per sample but receives 6×24×24 from 'relu1' (ReLU, line 3).
          1×28×28 → conv1 6×24×24 → bn1 → relu1 → fc1 ✗
          6·24·24 = 3456, so a Flatten is missing before 'fc1'.
        """);

    [Theory]
    [InlineData("[Conv2d(6, 5, Padding = 2), BatchNorm2d]", "[Conv2d(6, 5, Padding = 2, Bias = false), BatchNorm2d]", "conv1")]
    [InlineData("[Conv2d(6, 5, Bias = true, Name = \"a\"), BatchNorm2d]", "[Conv2d(6, 5, Bias = false, Name = \"a\"), BatchNorm2d]", "a")]
    [InlineData("[Flatten, Linear(4), BatchNorm1d]", "[Flatten, Linear(4, Bias = false), BatchNorm1d]", "fc1")]
    public Task The_fix_leaves_the_bias_of_an_attribute_out(string before, string after, string name) => VerifyFix.AppliesAsync(
        Attributes(before), Attributes(after), $"Set bias of '{name}' to false");

    [Theory]
    [InlineData("x.Conv2d(6, 5).BatchNorm2d()", "x.Conv2d(6, 5, bias: false).BatchNorm2d()", "conv1")]
    [InlineData("x.Conv2d(6, 5, 1, 0, 1, 1, true).BatchNorm2d()", "x.Conv2d(6, 5, 1, 0, 1, 1, false).BatchNorm2d()", "conv1")]
    [InlineData("x.Flatten().Linear(4, bias: 1 > 0).BatchNorm1d()", "x.Flatten().Linear(4, bias: false).BatchNorm1d()", "fc1")]
    public Task The_fix_leaves_the_bias_of_a_call_out(string before, string after, string name) => VerifyFix.AppliesAsync(
        Define($"return {before};"), Define($"return {after};"), $"Set bias of '{name}' to false");

    [Fact]
    public Task All_can_be_fixed_at_once() => VerifyFix.AppliesToAllAsync(
        Attributes("[Conv2d(6, 5), BatchNorm2d, ReLU, Conv2d(6, 5), BatchNorm2d]"),
        Attributes("[Conv2d(6, 5, Bias = false), BatchNorm2d, ReLU, Conv2d(6, 5, Bias = false), BatchNorm2d]"));

    private static string Attributes(string layers) =>
        $"""
        using Lamina;
        [Network(3, 16, 16)]
        {layers}
        public sealed partial class Net;
        """;

    private static string Define(string body) =>
        $$"""
        using Lamina;
        [Network(3, 16, 16)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) { {{body}} }
        }
        """;
}
