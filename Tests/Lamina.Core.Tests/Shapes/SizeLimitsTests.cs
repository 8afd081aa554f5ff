using Lamina.Core.Model;
using Lamina.Core.Shapes;
using Lamina.Core.Tests.Support;

namespace Lamina.Core.Tests.Shapes;

/// <summary>LAM1005 for layers that are right but larger than a program can hold.</summary>
public sealed class SizeLimitsTests
{
    [Theory]
    [InlineData(
        "[Linear(2_000_000_000)]",
        "4",
        "'fc1' (Linear) gives 2000000000 = 2,000,000,000 numbers a sample, but a layer can give at most 134,217,727.")]
    [InlineData(
        "[Conv2d(100, 1, Padding = 10_000)]",
        "1, 8, 8",
        "'conv1' (Conv2d) pads the 1×8×8 map to 1×20008×20008 numbers a sample, but a layer can hold at most 134,217,727.")]
    [InlineData(
        "[Linear(100_000)]",
        "100_000",
        "'fc1' (Linear) has a weight of 100000×100000 = 10,000,000,000 numbers, but a network's parameters can be at most 2,013,265,905 together.")]
    [InlineData(
        "[Linear(40_000), Linear(40_000), Linear(40_000)]",
        "1",
        "With 'fc3' (Linear), the network has 3,200,160,000 parameters, but it can have at most 2,013,265,905.")]
    [InlineData(
        "[Conv2d(1, 1_000_000, Dilation = 2_000_000)]",
        "1, 8, 8",
        "'conv1' (Conv2d) has a window that reaches over 1,999,998,000,001 pixels, but a layer can hold at most 134,217,727.")]
    [InlineData(
        "[Linear(10)]",
        "2_000_000_000",
        "The input gives 2000000000 = 2,000,000,000 numbers a sample, but a layer can give at most 134,217,727.")]
    public void A_layer_that_is_too_large_is_one_error(string layers, string input, string message)
    {
        var problem = Assert.Single(Source.Attributes(layers, input).Problems);
        Assert.Equal(RuleIds.ArgumentOutOfRange, problem.Id);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Linear(134_217_727)]", "1")]
    [InlineData("[Linear(40_000, Bias = false)]", "50_000")]
    [InlineData("[Conv2d(1, 1, Stride = 2_000_000_000)]", "1, 8, 8")]
    [InlineData("[Conv2d(1, 1, Dilation = 2_000_000_000)]", "1, 8, 8")]
    public void What_fits_is_accepted(string layers, string input) => Assert.Empty(Source.Attributes(layers, input).Problems);

    [Fact]
    public void A_size_past_64_bits_stays_at_the_largest_number() =>
        Assert.Equal(long.MaxValue, new Shape(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue).Size);

    [Fact]
    public void Nothing_else_is_said_of_what_hangs_on_a_layer_that_is_too_large()
    {
        var problems = Source.Attributes("[Linear(2_000_000_000), Tanh, Linear(2_000_000_000), Conv2d(3, 3)]", "4").Problems;
        Assert.Single(problems);
    }

    [Fact]
    public void The_limits_keep_every_offset_within_31_bits()
    {
        Assert.True(SizeLimits.MostElements * 16 <= int.MaxValue);
        Assert.True(SizeLimits.MostParameters < int.MaxValue);
    }
}
