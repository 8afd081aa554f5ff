namespace Lamina.Execution.Tests;

/// <summary>Conv2d over maps padded by their own pixels.</summary>
internal static class PaddingModes
{
    public static NetworkCase[] Cases { get; } =
    [
        NetworkCase.Of(
            seed => new ReflectConv(seed),
            x => x.Conv2d(3, 3, padding: 1, paddingMode: PaddingMode.Reflect).Tanh()
                .Conv2d(2, (3, 5), padding: (1, 3), stride: (1, 2), paddingMode: PaddingMode.Reflect).Flatten().Linear(2),
            seed => new ReflectConvDefined(seed)),
        NetworkCase.Of(
            seed => new ReplicateConv(seed),
            x => x.Conv2d(3, 3, padding: (5, 1), paddingMode: PaddingMode.Replicate).Tanh()
                .Conv2d(2, (4, 3), padding: Padding.Same, paddingMode: PaddingMode.Replicate).Flatten().Linear(2),
            seed => new ReplicateConvDefined(seed)),
        NetworkCase.Of(
            seed => new CircularConv(seed),
            x => x.Conv2d(4, 3, padding: 2, dilation: 2, paddingMode: PaddingMode.Circular).Tanh()
                .Conv2d(2, 2, padding: (4, 3), groups: 2, paddingMode: PaddingMode.Circular).Flatten().Linear(2),
            seed => new CircularConvDefined(seed)),
    ];
}

[Network(2, 5, 6)]
[Conv2d(3, 3, Padding = 1, PaddingMode = PaddingMode.Reflect), Tanh]
[Conv2d(2, 3, 5, Padding = new[] { 1, 3 }, Stride = new[] { 1, 2 }, PaddingMode = PaddingMode.Reflect), Flatten, Linear(2)]
internal sealed partial class ReflectConv;

[Network(2, 5, 6)]
internal sealed partial class ReflectConvDefined
{
    static Flow Define(Flow x) => x
        .Conv2d(3, 3, padding: 1, paddingMode: PaddingMode.Reflect).Tanh()
        .Conv2d(2, (3, 5), padding: (1, 3), stride: (1, 2), paddingMode: PaddingMode.Reflect).Flatten().Linear(2);
}

[Network(2, 4, 3)]
[Conv2d(3, 3, Padding = new[] { 5, 1 }, PaddingMode = PaddingMode.Replicate), Tanh]
[Conv2d(2, 4, 3, Padding = Padding.Same, PaddingMode = PaddingMode.Replicate), Flatten, Linear(2)]
internal sealed partial class ReplicateConv;

[Network(2, 4, 3)]
internal sealed partial class ReplicateConvDefined
{
    static Flow Define(Flow x) => x
        .Conv2d(3, 3, padding: (5, 1), paddingMode: PaddingMode.Replicate).Tanh()
        .Conv2d(2, (4, 3), padding: Padding.Same, paddingMode: PaddingMode.Replicate).Flatten().Linear(2);
}

[Network(2, 4, 5)]
[Conv2d(4, 3, Padding = 2, Dilation = 2, PaddingMode = PaddingMode.Circular), Tanh]
[Conv2d(2, 2, Padding = new[] { 4, 3 }, Groups = 2, PaddingMode = PaddingMode.Circular), Flatten, Linear(2)]
internal sealed partial class CircularConv;

[Network(2, 4, 5)]
internal sealed partial class CircularConvDefined
{
    static Flow Define(Flow x) => x
        .Conv2d(4, 3, padding: 2, dilation: 2, paddingMode: PaddingMode.Circular).Tanh()
        .Conv2d(2, 2, padding: (4, 3), groups: 2, paddingMode: PaddingMode.Circular).Flatten().Linear(2);
}
