namespace Lamina.Execution.Tests;

/// <summary>Conv2d with zero padding: every argument, as a number and as a pair.</summary>
internal static class Convolutions
{
    public static NetworkCase[] Cases { get; } =
    [
        NetworkCase.Of(
            seed => new StridedConv(seed),
            x => x.Conv2d(3, (3, 2), stride: (2, 1), padding: (1, 0)).Tanh().Conv2d(4, 3, stride: 2, padding: 1).Flatten().Linear(3),
            seed => new StridedConvDefined(seed)),
        NetworkCase.Of(
            seed => new SameConv(seed),
            x => x.Conv2d(3, (4, 3), padding: Padding.Same).Tanh().Conv2d(2, 2, padding: Padding.Same, dilation: (2, 1)).Flatten().Linear(3),
            seed => new SameConvDefined(seed)),
        NetworkCase.Of(
            seed => new DilatedConv(seed),
            x => x.Conv2d(2, 3, dilation: (2, 1), padding: (1, 2)).ReLU().Conv2d(3, (2, 3), dilation: 2, stride: (1, 2)).Flatten().Linear(2),
            seed => new DilatedConvDefined(seed)),
        NetworkCase.Of(
            seed => new GroupedConv(seed),
            x => x.Conv2d(6, 3, groups: 2, padding: 1).Tanh().Conv2d(6, 3, groups: 6).Tanh().Conv2d(12, 2, groups: 3, bias: false).Flatten().Linear(3),
            seed => new GroupedConvDefined(seed)),
        NetworkCase.Of(
            seed => new PointwiseConv(seed),
            x => x.Conv2d(5, 1, bias: false).Sigmoid().Conv2d(4, 1, stride: 2).Flatten().Linear(3),
            seed => new PointwiseConvDefined(seed)),
        NetworkCase.Of(
            seed => new WideConv(seed),
            x => x.Conv2d(33, 3, padding: 1).ReLU().Conv2d(19, 3).Flatten().Linear(5),
            seed => new WideConvDefined(seed)),
        NetworkCase.Of(
            seed => new OnePixelConv(seed),
            x => x.Conv2d(5, 3, padding: 1).Tanh().Conv2d(3, 1).Flatten().Linear(2),
            seed => new OnePixelConvDefined(seed)),
        NetworkCase.Of(
            seed => new WidelyPaddedConv(seed),
            x => x.Conv2d(2, 2, padding: 3).Tanh().Conv2d(2, (1, 3), padding: (2, 4)).Flatten().Linear(2),
            seed => new WidelyPaddedConvDefined(seed)),
        NetworkCase.Of(
            seed => new SkippingConv(seed),
            x => x.Conv2d(2, 2).Tanh().Conv2d(2, 2, stride: 3).Tanh().Conv2d(2, 1, stride: (2, 3)).Flatten().Linear(2),
            seed => new SkippingConvDefined(seed)),
        NetworkCase.Of(
            seed => new MapConv(seed),
            x => x.Conv2d(3, 3, padding: 1).Tanh().Conv2d(2, 3),
            seed => new MapConvDefined(seed)),
        NetworkCase.Of(seed => new TiledConvolutions(seed), x => x.Conv2d(32, 1).Tanh().Conv2d(32, 3, padding: 1).Tanh()
            .Conv2d(30, 3, padding: (0, 1), bias: false).Tanh().Conv2d(4, 1).AvgPool2d((6, 8)).Flatten()),
    ];
}

[Network(2, 7, 6)]
[Conv2d(3, 3, 2, Stride = new[] { 2, 1 }, Padding = new[] { 1, 0 }), Tanh]
[Conv2d(4, 3, Stride = 2, Padding = 1), Flatten, Linear(3)]
internal sealed partial class StridedConv;

[Network(2, 7, 6)]
internal sealed partial class StridedConvDefined
{
    static Flow Define(Flow x) => x.Conv2d(3, (3, 2), stride: (2, 1), padding: (1, 0)).Tanh().Conv2d(4, 3, stride: 2, padding: 1).Flatten().Linear(3);
}

[Network(1, 6, 5)]
[Conv2d(3, 4, 3, Padding = Padding.Same), Tanh]
[Conv2d(2, 2, Padding = Padding.Same, Dilation = new[] { 2, 1 }), Flatten, Linear(3)]
internal sealed partial class SameConv;

[Network(1, 6, 5)]
internal sealed partial class SameConvDefined
{
    static Flow Define(Flow x) => x.Conv2d(3, (4, 3), padding: Padding.Same).Tanh().Conv2d(2, 2, padding: Padding.Same, dilation: (2, 1)).Flatten().Linear(3);
}

[Network(1, 9, 8)]
[Conv2d(2, 3, Dilation = new[] { 2, 1 }, Padding = new[] { 1, 2 }), ReLU]
[Conv2d(3, 2, 3, Dilation = 2, Stride = new[] { 1, 2 }), Flatten, Linear(2)]
internal sealed partial class DilatedConv;

[Network(1, 9, 8)]
internal sealed partial class DilatedConvDefined
{
    static Flow Define(Flow x) => x.Conv2d(2, 3, dilation: (2, 1), padding: (1, 2)).ReLU().Conv2d(3, (2, 3), dilation: 2, stride: (1, 2)).Flatten().Linear(2);
}

[Network(4, 5, 5)]
[Conv2d(6, 3, Groups = 2, Padding = 1), Tanh, Conv2d(6, 3, Groups = 6), Tanh, Conv2d(12, 2, Groups = 3, Bias = false)]
[Flatten, Linear(3)]
internal sealed partial class GroupedConv;

[Network(4, 5, 5)]
internal sealed partial class GroupedConvDefined
{
    static Flow Define(Flow x) => x
        .Conv2d(6, 3, groups: 2, padding: 1).Tanh()
        .Conv2d(6, 3, groups: 6).Tanh()
        .Conv2d(12, 2, groups: 3, bias: false).Flatten().Linear(3);
}

[Network(3, 4, 5)]
[Conv2d(5, 1, Bias = false), Sigmoid, Conv2d(4, 1, Stride = 2), Flatten, Linear(3)]
internal sealed partial class PointwiseConv;

[Network(3, 4, 5)]
internal sealed partial class PointwiseConvDefined
{
    static Flow Define(Flow x) => x.Conv2d(5, 1, bias: false).Sigmoid().Conv2d(4, 1, stride: 2).Flatten().Linear(3);
}

/// <summary>More channels than one register tile, and no multiple of one.</summary>
[Network(17, 4, 5)]
[Conv2d(33, 3, Padding = 1), ReLU, Conv2d(19, 3), Flatten, Linear(5)]
internal sealed partial class WideConv;

[Network(17, 4, 5)]
internal sealed partial class WideConvDefined
{
    static Flow Define(Flow x) => x.Conv2d(33, 3, padding: 1).ReLU().Conv2d(19, 3).Flatten().Linear(5);
}

[Network(20, 1, 1)]
[Conv2d(5, 3, Padding = 1), Tanh, Conv2d(3, 1), Flatten, Linear(2)]
internal sealed partial class OnePixelConv;

[Network(20, 1, 1)]
internal sealed partial class OnePixelConvDefined
{
    static Flow Define(Flow x) => x.Conv2d(5, 3, padding: 1).Tanh().Conv2d(3, 1).Flatten().Linear(2);
}

/// <summary>More padding than the kernel reaches: some outputs see padding only.</summary>
[Network(1, 3, 3)]
[Conv2d(2, 2, Padding = 3), Tanh, Conv2d(2, 1, 3, Padding = new[] { 2, 4 }), Flatten, Linear(2)]
internal sealed partial class WidelyPaddedConv;

[Network(1, 3, 3)]
internal sealed partial class WidelyPaddedConvDefined
{
    static Flow Define(Flow x) => x.Conv2d(2, 2, padding: 3).Tanh().Conv2d(2, (1, 3), padding: (2, 4)).Flatten().Linear(2);
}

/// <summary>Strides beyond the kernel: some pixels are never read and get no gradient.</summary>
[Network(1, 10, 10)]
[Conv2d(2, 2), Tanh, Conv2d(2, 2, Stride = 3), Tanh, Conv2d(2, 1, Stride = new[] { 2, 3 }), Flatten, Linear(2)]
internal sealed partial class SkippingConv;

[Network(1, 10, 10)]
internal sealed partial class SkippingConvDefined
{
    static Flow Define(Flow x) => x.Conv2d(2, 2).Tanh().Conv2d(2, 2, stride: 3).Tanh().Conv2d(2, 1, stride: (2, 3)).Flatten().Linear(2);
}

/// <summary>A network whose output is a map.</summary>
[Network(2, 5, 4)]
[Conv2d(3, 3, Padding = 1), Tanh, Conv2d(2, 3)]
internal sealed partial class MapConv;

[Network(2, 5, 4)]
internal sealed partial class MapConvDefined
{
    static Flow Define(Flow x) => x.Conv2d(3, 3, padding: 1).Tanh().Conv2d(2, 3);
}

/// <summary>Channels and maps enough for Winograd's algorithm in training, whole tiles and cut ones, with batches below and above those that it pays for.</summary>
[Network(3, 8, 8)]
[Conv2d(32, 1), Tanh, Conv2d(32, 3, Padding = 1), Tanh, Conv2d(30, 3, Padding = new[] { 0, 1 }, Bias = false), Tanh, Conv2d(4, 1), AvgPool2d(new[] { 6, 8 }), Flatten]
internal sealed partial class TiledConvolutions;
