using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Tests.Ops;

/// <summary>Output sizes of sliding windows, as torch.nn.Conv2d and torch.nn.MaxPool2d give them.</summary>
public sealed class WindowTests
{
    // The expected sizes are PyTorch 2's.
    [Theory]
    [InlineData(28, 5, 1, 0, 1, 24)]
    [InlineData(28, 5, 1, 2, 1, 28)]
    [InlineData(224, 7, 2, 3, 1, 112)]
    [InlineData(112, 3, 2, 1, 1, 56)]
    [InlineData(7, 3, 2, 0, 2, 2)]
    [InlineData(5, 5, 3, 0, 1, 1)]
    [InlineData(4, 5, 1, 0, 1, 0)]
    [InlineData(3, 1, 5, 0, 1, 1)]
    public void Floor_is_the_default(int size, int kernel, int stride, int padding, int dilation, int expected) =>
        Assert.Equal(expected, Window2d.Create(kernel, stride, padding, dilation).OutputHeight(size));

    [Theory]
    [InlineData(6, 3, 2, 0, 3)]   // floor gives 2
    [InlineData(5, 2, 2, 0, 3)]
    [InlineData(5, 2, 2, 1, 3)]   // the fourth window would start in the trailing padding
    [InlineData(4, 2, 2, 0, 2)]
    [InlineData(1, 1, 2, 0, 1)]
    [InlineData(4, 1, 3, 0, 2)]
    [InlineData(3, 2, 4, 1, 1)]
    [InlineData(1, 2, 2, 0, 1)]   // the first window may reach beyond the map
    [InlineData(1, 3, 2, 0, 0)]
    [InlineData(1, 4, 2, 0, 0)]
    public void Ceil_mode_never_starts_a_window_outside_the_input_and_its_leading_padding(int size, int kernel, int stride, int padding, int expected) =>
        Assert.Equal(expected, Window2d.Create(kernel, stride, padding, 1, ceil: true).OutputHeight(size));

    [Theory]
    [InlineData(3, 1, 1, 1)]
    [InlineData(4, 1, 1, 2)]
    [InlineData(3, 2, 2, 2)]
    [InlineData(2, 3, 1, 2)]
    [InlineData(1, 1, 0, 0)]
    public void Same_padding_keeps_the_size_with_the_smaller_half_before(int kernel, int dilation, int before, int after)
    {
        var window = Window2d.Create(kernel, 1, Core.Model.Padding2d.Same, dilation);
        Assert.Equal((before, after), (window.Before.Height, window.After.Height));
        Assert.Equal(17, window.OutputWidth(17));
    }

    [Fact]
    public void Height_and_width_are_independent()
    {
        var window = Window2d.Create(new(3, 5), new(1, 2), new Core.Model.Padding2d(new(1, 0), false), 1);
        Assert.Equal((10, 3), (window.OutputHeight(10), window.OutputWidth(10)));
    }

    [Fact]
    public void The_formula_is_explained_with_its_numbers()
    {
        Assert.Equal("⌊(28 + 2·0 − 5)/1⌋ + 1 = 24", Window2d.Create(5, 1, 0, 1).ExplainHeight(28));
        Assert.Equal("⌈(6 + 2·0 − 3)/2⌉ + 1 = 3", Window2d.Create(3, 2, 0, 1, ceil: true).ExplainHeight(6));
        Assert.Equal("⌊(17 + 3 − 4)/1⌋ + 1 = 17", Window2d.Create(4, 1, Core.Model.Padding2d.Same, 1).ExplainWidth(17));
    }

    [Fact]
    public void Sizes_near_the_largest_int_do_not_overflow() =>
        Assert.Equal(0, Window2d.Create(int.MaxValue, 1, 0, int.MaxValue).OutputHeight(int.MaxValue));
}
