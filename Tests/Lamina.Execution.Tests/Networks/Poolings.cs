namespace Lamina.Execution.Tests;

/// <summary>Both poolings with every argument, after a convolution so that their gradients matter.</summary>
internal static class Poolings
{
    public static NetworkCase[] Cases { get; } =
    [
        NetworkCase.Of(
            seed => new MaxPools(seed),
            x => x.Conv2d(3, 2).MaxPool2d(2).Tanh().MaxPool2d((1, 2), stride: (2, 1)).Flatten().Linear(3),
            seed => new MaxPoolsDefined(seed)),
        NetworkCase.Of(
            seed => new OverlappingMaxPool(seed),
            x => x.Conv2d(2, 3).MaxPool2d(3, stride: 1, padding: 1).Tanh().MaxPool2d((3, 2), stride: (2, 1), padding: (1, 0)).Flatten().Linear(2),
            seed => new OverlappingMaxPoolDefined(seed)),
        NetworkCase.Of(
            seed => new DilatedMaxPool(seed),
            x => x.Conv2d(2, 3).MaxPool2d((2, 3), stride: (3, 2), padding: (1, 1), dilation: (2, 1), ceilMode: true).Flatten().Linear(2),
            seed => new DilatedMaxPoolDefined(seed)),
        NetworkCase.Of(
            seed => new CeilMaxPool(seed),
            x => x.Conv2d(2, 2).MaxPool2d(2, ceilMode: true).Tanh().MaxPool2d(2, stride: 3, padding: 1, ceilMode: true).Flatten().Linear(2),
            seed => new CeilMaxPoolDefined(seed)),
        NetworkCase.Of(
            seed => new AvgPools(seed),
            x => x.Conv2d(3, 2).AvgPool2d(2).Tanh().AvgPool2d((2, 1), stride: (1, 2)).Flatten().Linear(3),
            seed => new AvgPoolsDefined(seed)),
        NetworkCase.Of(
            seed => new CeilAvgPool(seed),
            x => x.Conv2d(2, 2).AvgPool2d(3, stride: 2, padding: 1, ceilMode: true).Tanh().AvgPool2d(2, ceilMode: true).Flatten().Linear(2),
            seed => new CeilAvgPoolDefined(seed)),
        NetworkCase.Of(
            seed => new UncountedAvgPool(seed),
            x => x.Conv2d(2, 2).AvgPool2d((3, 2), stride: (2, 3), padding: (1, 1), ceilMode: true, countIncludePad: false).Flatten().Linear(2),
            seed => new UncountedAvgPoolDefined(seed)),
        NetworkCase.Of(
            seed => new DividedAvgPool(seed),
            x => x.Conv2d(2, 2).AvgPool2d(3, stride: 1, padding: 1, divisorOverride: 5).Tanh()
                .AvgPool2d((2, 3), stride: 2, ceilMode: true, countIncludePad: false, divisorOverride: 1).Flatten().Linear(2),
            seed => new DividedAvgPoolDefined(seed)),
        NetworkCase.Of(
            seed => new EvenAdaptiveAvgPool(seed),
            x => x.Conv2d(3, 3).AdaptiveAvgPool2d((3, 2)).Tanh().AdaptiveAvgPool2d((3, 2)).Conv2d(2, 1).AdaptiveAvgPool2d(1).Flatten().Linear(3),
            seed => new EvenAdaptiveAvgPoolDefined(seed)),
        NetworkCase.Of(
            seed => new UnevenAdaptiveAvgPool(seed),
            x => x.Conv2d(3, 2).AdaptiveAvgPool2d((3, 4)).Tanh().AdaptiveAvgPool2d((5, 3)).Flatten().Linear(3),
            seed => new UnevenAdaptiveAvgPoolDefined(seed)),
        NetworkCase.Of(
            seed => new PooledInput(seed),
            x => x.AvgPool2d(2).MaxPool2d(2, stride: 1).Flatten().Linear(2),
            seed => new PooledInputDefined(seed)),
    ];
}

[Network(1, 8, 9)]
[Conv2d(3, 2), MaxPool2d(2), Tanh, MaxPool2d(1, 2, Stride = new[] { 2, 1 }), Flatten, Linear(3)]
internal sealed partial class MaxPools;

[Network(1, 8, 9)]
internal sealed partial class MaxPoolsDefined
{
    static Flow Define(Flow x) => x.Conv2d(3, 2).MaxPool2d(2).Tanh().MaxPool2d((1, 2), stride: (2, 1)).Flatten().Linear(3);
}

[Network(1, 8, 7)]
[Conv2d(2, 3), MaxPool2d(3, Stride = 1, Padding = 1), Tanh, MaxPool2d(3, 2, Stride = new[] { 2, 1 }, Padding = new[] { 1, 0 }), Flatten, Linear(2)]
internal sealed partial class OverlappingMaxPool;

[Network(1, 8, 7)]
internal sealed partial class OverlappingMaxPoolDefined
{
    static Flow Define(Flow x) => x.Conv2d(2, 3).MaxPool2d(3, stride: 1, padding: 1).Tanh().MaxPool2d((3, 2), stride: (2, 1), padding: (1, 0)).Flatten().Linear(2);
}

[Network(1, 10, 9)]
[Conv2d(2, 3), MaxPool2d(2, 3, Stride = new[] { 3, 2 }, Padding = 1, Dilation = new[] { 2, 1 }, CeilMode = true), Flatten, Linear(2)]
internal sealed partial class DilatedMaxPool;

[Network(1, 10, 9)]
internal sealed partial class DilatedMaxPoolDefined
{
    static Flow Define(Flow x) => x.Conv2d(2, 3).MaxPool2d((2, 3), stride: (3, 2), padding: (1, 1), dilation: (2, 1), ceilMode: true).Flatten().Linear(2);
}

[Network(1, 8, 10)]
[Conv2d(2, 2), MaxPool2d(2, CeilMode = true), Tanh, MaxPool2d(2, Stride = 3, Padding = 1, CeilMode = true), Flatten, Linear(2)]
internal sealed partial class CeilMaxPool;

[Network(1, 8, 10)]
internal sealed partial class CeilMaxPoolDefined
{
    static Flow Define(Flow x) => x.Conv2d(2, 2).MaxPool2d(2, ceilMode: true).Tanh().MaxPool2d(2, stride: 3, padding: 1, ceilMode: true).Flatten().Linear(2);
}

[Network(1, 8, 9)]
[Conv2d(3, 2), AvgPool2d(2), Tanh, AvgPool2d(2, 1, Stride = new[] { 1, 2 }), Flatten, Linear(3)]
internal sealed partial class AvgPools;

[Network(1, 8, 9)]
internal sealed partial class AvgPoolsDefined
{
    static Flow Define(Flow x) => x.Conv2d(3, 2).AvgPool2d(2).Tanh().AvgPool2d((2, 1), stride: (1, 2)).Flatten().Linear(3);
}

[Network(1, 9, 8)]
[Conv2d(2, 2), AvgPool2d(3, Stride = 2, Padding = 1, CeilMode = true), Tanh, AvgPool2d(2, CeilMode = true), Flatten, Linear(2)]
internal sealed partial class CeilAvgPool;

[Network(1, 9, 8)]
internal sealed partial class CeilAvgPoolDefined
{
    static Flow Define(Flow x) => x.Conv2d(2, 2).AvgPool2d(3, stride: 2, padding: 1, ceilMode: true).Tanh().AvgPool2d(2, ceilMode: true).Flatten().Linear(2);
}

[Network(1, 9, 8)]
[Conv2d(2, 2), AvgPool2d(3, 2, Stride = new[] { 2, 3 }, Padding = 1, CeilMode = true, CountIncludePad = false), Flatten, Linear(2)]
internal sealed partial class UncountedAvgPool;

[Network(1, 9, 8)]
internal sealed partial class UncountedAvgPoolDefined
{
    static Flow Define(Flow x) => x
        .Conv2d(2, 2).AvgPool2d((3, 2), stride: (2, 3), padding: (1, 1), ceilMode: true, countIncludePad: false).Flatten().Linear(2);
}

[Network(1, 7, 8)]
[Conv2d(2, 2), AvgPool2d(3, Stride = 1, Padding = 1, DivisorOverride = 5), Tanh]
[AvgPool2d(2, 3, Stride = 2, CeilMode = true, CountIncludePad = false, DivisorOverride = 1), Flatten, Linear(2)]
internal sealed partial class DividedAvgPool;

[Network(1, 7, 8)]
internal sealed partial class DividedAvgPoolDefined
{
    static Flow Define(Flow x) => x
        .Conv2d(2, 2).AvgPool2d(3, stride: 1, padding: 1, divisorOverride: 5).Tanh()
        .AvgPool2d((2, 3), stride: 2, ceilMode: true, countIncludePad: false, divisorOverride: 1).Flatten().Linear(2);
}

/// <summary>To a divisor of the map's size, to the size it has, and to one pixel.</summary>
[Network(1, 8, 10)]
[Conv2d(3, 3), AdaptiveAvgPool2d(3, 2), Tanh, AdaptiveAvgPool2d(3, 2), Conv2d(2, 1), AdaptiveAvgPool2d(1), Flatten, Linear(3)]
internal sealed partial class EvenAdaptiveAvgPool;

[Network(1, 8, 10)]
internal sealed partial class EvenAdaptiveAvgPoolDefined
{
    static Flow Define(Flow x) => x
        .Conv2d(3, 3).AdaptiveAvgPool2d((3, 2)).Tanh().AdaptiveAvgPool2d((3, 2)).Conv2d(2, 1).AdaptiveAvgPool2d(1).Flatten().Linear(3);
}

/// <summary>Windows of different sizes that overlap, and more of them than there are rows.</summary>
[Network(1, 8, 7)]
[Conv2d(3, 2), AdaptiveAvgPool2d(3, 4), Tanh, AdaptiveAvgPool2d(5, 3), Flatten, Linear(3)]
internal sealed partial class UnevenAdaptiveAvgPool;

[Network(1, 8, 7)]
internal sealed partial class UnevenAdaptiveAvgPoolDefined
{
    static Flow Define(Flow x) => x.Conv2d(3, 2).AdaptiveAvgPool2d((3, 4)).Tanh().AdaptiveAvgPool2d((5, 3)).Flatten().Linear(3);
}

[Network(2, 6, 6)]
[AvgPool2d(2), MaxPool2d(2, Stride = 1), Flatten, Linear(2)]
internal sealed partial class PooledInput;

[Network(2, 6, 6)]
internal sealed partial class PooledInputDefined
{
    static Flow Define(Flow x) => x.AvgPool2d(2).MaxPool2d(2, stride: 1).Flatten().Linear(2);
}
