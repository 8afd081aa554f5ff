namespace Lamina.Execution.Tests;

/// <summary>Layers that move numbers: maps made larger, cut, padded, turned; and products of flows of different shapes.</summary>
internal static class Movements
{
    public static NetworkCase[] Cases { get; } =
    [
        NetworkCase.Of(
            seed => new Upsampled(seed),
            x => x.Upsample(2).Conv2d(17, 2).Upsample((2, 1), UpsampleMode.Bilinear).Conv2d(2, 3).Upsample(3, UpsampleMode.Bilinear, alignCorners: true).Conv2d(1, 3, stride: 3).Flatten().Linear(3),
            seed => new UpsampledDefined(seed)),
        NetworkCase.Of(
            seed => new Shuffled(seed),
            x => x.Conv2d(8, 2).PixelShuffle(2).Tanh().Conv2d(18, 2).PixelShuffle(3).Flatten().Linear(3),
            seed => new ShuffledDefined(seed)),
        NetworkCase.Of(
            seed => new PaddedMaps(seed),
            x => x.Pad2d(1, 2, 0, 1, value: 0.5).Conv2d(18, 2).Pad2d(2, 1, 1, 2, PaddingMode.Reflect).Conv2d(3, 2).Pad2d(-1, 0, -1, -2).Tanh()
                .Pad2d(1, 2, 2, 1, PaddingMode.Replicate).Conv2d(2, 2).Pad2d(3, 1, 0, 2, PaddingMode.Circular).Flatten().Linear(3),
            seed => new PaddedMapsDefined(seed)),
        NetworkCase.Of(
            seed => new Turned(seed),
            x => x.Permute([3, 1, 2]).Conv2d(20, 2).Permute([2, 3, 1]).Tanh().Conv2d(3, 1).Permute([1, 3, 2]).Flatten().Linear(3),
            seed => new TurnedDefined(seed)),
        NetworkCase.Of(
            seed => new Sliced(seed),
            x => x.Slice(2, 1).Conv2d(40, 2).Slice(1, 3, -2).Tanh().Slice(-1, 0, 5, 2).Conv2d(3, 2).Slice(1, start: -2).Flatten().Slice(1, 1, step: 2).Linear(3),
            seed => new SlicedDefined(seed)),
        NetworkCase.Of(seed => new Scaled(seed), x =>
        {
            x = x.Conv2d(20, 2);
            var squeezed = x.AdaptiveAvgPool2d(1).Flatten().Linear(4).ReLU().Linear(20).Sigmoid();
            x = x * squeezed;
            var rows = x.Conv2d(20, (1, 4));
            x = rows * x.Conv2d(1, 1) * x;
            return x.Flatten().Linear(3);
        }),
    ];
}

[Network(2, 3, 4)]
[Upsample(2), Conv2d(17, 2), Upsample(2, 1, Mode = UpsampleMode.Bilinear), Conv2d(2, 3), Upsample(3, Mode = UpsampleMode.Bilinear, AlignCorners = true)]
[Conv2d(1, 3, Stride = 3), Flatten, Linear(3)]
internal sealed partial class Upsampled;

[Network(2, 3, 4)]
internal sealed partial class UpsampledDefined
{
    static Flow Define(Flow x) => x
        .Upsample(2).Conv2d(17, 2).Upsample((2, 1), UpsampleMode.Bilinear).Conv2d(2, 3).Upsample(3, UpsampleMode.Bilinear, alignCorners: true)
        .Conv2d(1, 3, stride: 3).Flatten().Linear(3);
}

[Network(2, 4, 3)]
[Conv2d(8, 2), PixelShuffle(2), Tanh, Conv2d(18, 2), PixelShuffle(3), Flatten, Linear(3)]
internal sealed partial class Shuffled;

[Network(2, 4, 3)]
internal sealed partial class ShuffledDefined
{
    static Flow Define(Flow x) => x.Conv2d(8, 2).PixelShuffle(2).Tanh().Conv2d(18, 2).PixelShuffle(3).Flatten().Linear(3);
}

[Network(2, 5, 4)]
[Pad2d(1, 2, 0, 1, Value = 0.5), Conv2d(18, 2), Pad2d(2, 1, 1, 2, PaddingMode = PaddingMode.Reflect), Conv2d(3, 2), Pad2d(-1, 0, -1, -2), Tanh]
[Pad2d(1, 2, 2, 1, PaddingMode = PaddingMode.Replicate), Conv2d(2, 2), Pad2d(3, 1, 0, 2, PaddingMode = PaddingMode.Circular), Flatten, Linear(3)]
internal sealed partial class PaddedMaps;

[Network(2, 5, 4)]
internal sealed partial class PaddedMapsDefined
{
    static Flow Define(Flow x)
    {
        x = x.Pad2d(1, 2, 0, 1, value: 0.5).Conv2d(18, 2).Pad2d(2, 1, 1, 2, PaddingMode.Reflect).Conv2d(3, 2).Pad2d(-1, 0, -1, -2).Tanh();
        return x.Pad2d(1, 2, 2, 1, PaddingMode.Replicate).Conv2d(2, 2).Pad2d(3, 1, 0, 2, PaddingMode.Circular).Flatten().Linear(3);
    }
}

[Network(2, 4, 5)]
[Permute(3, 1, 2), Conv2d(20, 2), Permute(2, 3, 1), Tanh, Conv2d(3, 1), Permute(1, 3, 2), Flatten, Linear(3)]
internal sealed partial class Turned;

[Network(2, 4, 5)]
internal sealed partial class TurnedDefined
{
    static Flow Define(Flow x) => x.Permute([3, 1, 2]).Conv2d(20, 2).Permute([2, 3, 1]).Tanh().Conv2d(3, 1).Permute([1, 3, 2]).Flatten().Linear(3);
}

[Network(2, 6, 7)]
[Slice(2, Start = 1), Conv2d(40, 2), Slice(1, Start = 3, End = -2), Tanh, Slice(-1, End = 5, Step = 2), Conv2d(3, 2), Slice(1, Start = -2), Flatten, Slice(1, Start = 1, Step = 2), Linear(3)]
internal sealed partial class Sliced;

[Network(2, 6, 7)]
internal sealed partial class SlicedDefined
{
    static Flow Define(Flow x) => x
        .Slice(2, 1).Conv2d(40, 2).Slice(1, 3, -2).Tanh().Slice(-1, 0, 5, 2).Conv2d(3, 2).Slice(1, start: -2).Flatten().Slice(1, 1, step: 2).Linear(3);
}

/// <summary>Squeeze and excitation (Hu et al. 2018), then factors for each row, and for each pixel.</summary>
[Network(2, 5, 5)]
internal sealed partial class Scaled
{
    static Flow Define(Flow x)
    {
        x = x.Conv2d(20, 2);
        var squeezed = x.AdaptiveAvgPool2d(1).Flatten().Linear(4).ReLU().Linear(20).Sigmoid();
        x = x * squeezed;
        var rows = x.Conv2d(20, (1, 4));
        x = rows * x.Conv2d(1, 1) * x;
        return x.Flatten().Linear(3);
    }
}
