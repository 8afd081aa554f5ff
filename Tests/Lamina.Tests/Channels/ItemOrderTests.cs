using System.Runtime.CompilerServices;
using Lamina.CompilerServices;
using static Lamina.Tests.Channels.ConvolutionChecks;

namespace Lamina.Tests.Channels;

/// <summary>A thread's share is items that follow each other: where they write decides what a thread finds in its cache, and whom it disturbs.</summary>
public sealed class ItemOrderTests
{
    [Fact]
    public void The_first_half_of_a_gradients_items_writes_the_first_half_of_the_outputs()
    {
        var (shape, n) = (new ConvolutionShape(784, 1, 1, 256, 1, 1), 64);
        var (x, dy, dw) = (Numbers(784 * n, 1), Numbers(256 * n, 2), Enumerable.Repeat(float.NaN, 784 * 256).ToArray());
        var scratch = new float[ChannelConvolution.ScratchFloats(shape)];
        var items = ChannelConvolution.ByWeightsItems(shape, n);
        for (var item = 0; item < items / 2; item++)
            ChannelConvolution.ByWeights<Lanes512>(shape, n, item, ref x[0], ref dy[0], ref dw[0], ref scratch[0]);
        Assert.DoesNotContain(float.NaN, dw[..(784 * 128)]);
        Assert.All(dw[(784 * 128)..], weight => Assert.Equal(float.NaN, weight));
    }

    [Fact]
    public void The_first_half_of_a_depthwise_sums_items_writes_the_upper_half_of_each_map()
    {
        var shape = new ConvolutionShape(48, 56, 56, 48, 3, 3) { Groups = 48, Top = 1, Left = 1, Bottom = 1, Right = 1 };
        var (x, w, y) = (Numbers(48 * 56 * 56, 1), Numbers(48 * 9, 2), Filled(48, 56 * 56, 1));
        var scratch = new float[ChannelConvolution.ScratchFloats(shape)];
        var items = ChannelConvolution.ForwardItems(shape, 1);
        for (var item = 0; item < items / 2; item++)
        {
            ChannelConvolution.Forward<Lanes512, NoEpilogue>(
                shape, 1, item, previous: -1, ref x[0], ref w[0], ref Unsafe.NullRef<float>(), ref y[0], default, ref scratch[0]);
        }

        for (var at = 0; at < y.Length; at++)
            Assert.Equal(at / 16 % (56 * 56) < 28 * 56, !float.IsNaN(y[at]));
    }

    [Theory]
    [InlineData(128, 28, 32)] // DenseNet-121's
    [InlineData(128, 14, 32)]
    [InlineData(64, 56, 64)]
    [InlineData(512, 7, 512)]
    public void A_single_image_is_an_even_number_of_items(int inputs, int size, int outputs)
    {
        var shape = new ConvolutionShape(inputs, size, size, outputs, 3, 3) { Top = 1, Left = 1, Bottom = 1, Right = 1, Winograd = 4 };
        var items = ChannelConvolution.ForwardPackedItems(shape, 1);
        Assert.True(items % 2 == 0, $"{items}");
    }

    [Fact]
    public void A_product_of_few_panels_is_cut_into_parts_of_whole_tiles()
    {
        var cut = new ConvolutionShape(512, 1, 1, 512, 1, 1).Forward.CutFor(512, packed: false);
        Assert.True(cut.Items > cut.Panels);
        var end = 0L;
        for (var item = 0; item < cut.Parts; item++)
        {
            var range = cut.RangeOf(item);
            Assert.Equal(end, range.First);
            Assert.Equal(0, range.First % SumCut.MaxPositions(cut.PanelWidth));
            end = range.End;
        }

        Assert.Equal(512, end);
    }
}
