namespace Lamina.Execution.Tests;

/// <summary>Sequences (C, L) and volumes (C, D, H, W), with the poolings that they have; and adaptive maxima.</summary>
internal static class OtherRanks
{
    public static NetworkCase[] Cases { get; } =
    [
        NetworkCase.Of(
            seed => new Sequences(seed),
            x => x.MaxPool1d(3, 2, 1).Tanh().AvgPool1d(2, 1).PReLU(perChannel: true).AvgPool1d(3, 2, 1, ceilMode: true, countIncludePad: false)
                .LayerNorm().MaxPool1d(2, 1, dilation: 2, ceilMode: true).AdaptiveAvgPool1d(2).Flatten().Linear(3),
            seed => new SequencesDefined(seed)),
        NetworkCase.Of(
            seed => new Volumes(seed),
            x => x.MaxPool3d((1, 2, 2), 1, (0, 1, 0)).PReLU(perChannel: true).AvgPool3d(2, 1, 1, countIncludePad: false).GroupNorm(2).AvgPool3d((2, 3, 2), 2, (1, 1, 1), ceilMode: true)
                .AvgPool3d(2, 1, divisorOverride: 3).Tanh().MaxPool3d((2, 2, 1), 1, dilation: 1).Flatten().Linear(3),
            seed => new VolumesDefined(seed)),
        NetworkCase.Of(
            seed => new AdaptiveMaxima(seed),
            x => x.AdaptiveMaxPool2d((4, 3)).Conv2d(18, 2).AdaptiveMaxPool2d(2).Conv2d(3, 1).AdaptiveMaxPool2d((3, 1)).Flatten().Linear(3),
            seed => new AdaptiveMaximaDefined(seed)),
    ];
}

[Network(20, 13)]
[MaxPool1d(3, Stride = 2, Padding = 1), Tanh, AvgPool1d(2, Stride = 1), PReLU(PerChannel = true), AvgPool1d(3, Stride = 2, Padding = 1, CeilMode = true, CountIncludePad = false)]
[LayerNorm, MaxPool1d(2, Stride = 1, Dilation = 2, CeilMode = true), AdaptiveAvgPool1d(2), Flatten, Linear(3)]
internal sealed partial class Sequences;

[Network(20, 13)]
internal sealed partial class SequencesDefined
{
    static Flow Define(Flow x)
    {
        x = x.MaxPool1d(3, 2, 1).Tanh().AvgPool1d(2, 1).PReLU(perChannel: true).AvgPool1d(3, 2, 1, ceilMode: true, countIncludePad: false);
        return x.LayerNorm().MaxPool1d(2, 1, dilation: 2, ceilMode: true).AdaptiveAvgPool1d(2).Flatten().Linear(3);
    }
}

[Network(4, 3, 4, 3)]
[MaxPool3d(1, 2, 2, Stride = 1, Padding = new[] { 0, 1, 0 }), PReLU(PerChannel = true), AvgPool3d(2, Stride = 1, Padding = 1, CountIncludePad = false), GroupNorm(2)]
[AvgPool3d(2, 3, 2, Stride = 2, Padding = 1, CeilMode = true), AvgPool3d(2, Stride = 1, DivisorOverride = 3), Tanh, MaxPool3d(2, 2, 1, Stride = 1, Dilation = 1), Flatten, Linear(3)]
internal sealed partial class Volumes;

[Network(4, 3, 4, 3)]
internal sealed partial class VolumesDefined
{
    static Flow Define(Flow x)
    {
        x = x.MaxPool3d((1, 2, 2), 1, (0, 1, 0)).PReLU(perChannel: true).AvgPool3d(2, 1, 1, countIncludePad: false).GroupNorm(2).AvgPool3d((2, 3, 2), 2, (1, 1, 1), ceilMode: true);
        return x.AvgPool3d(2, 1, divisorOverride: 3).Tanh().MaxPool3d((2, 2, 1), 1, dilation: 1).Flatten().Linear(3);
    }
}

[Network(2, 7, 5)]
[AdaptiveMaxPool2d(4, 3), Conv2d(18, 2), AdaptiveMaxPool2d(2), Conv2d(3, 1), AdaptiveMaxPool2d(3, 1), Flatten, Linear(3)]
internal sealed partial class AdaptiveMaxima;

[Network(2, 7, 5)]
internal sealed partial class AdaptiveMaximaDefined
{
    static Flow Define(Flow x) => x.AdaptiveMaxPool2d((4, 3)).Conv2d(18, 2).AdaptiveMaxPool2d(2).Conv2d(3, 1).AdaptiveMaxPool2d((3, 1)).Flatten().Linear(3);
}
