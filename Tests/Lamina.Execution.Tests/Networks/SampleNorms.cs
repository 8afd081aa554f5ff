namespace Lamina.Execution.Tests;

/// <summary>Normalisations over parts of one sample: of maps with whole blocks of channels and without, and of vectors.</summary>
internal static class SampleNorms
{
    public static NetworkCase[] Cases { get; } =
    [
        NetworkCase.Of(
            seed => new LayerNorms(seed),
            x => x.LayerNorm().Conv2d(4, 2).LayerNorm(startDim: 1).Conv2d(3, 2).LayerNorm(2, bias: false).Flatten().LayerNorm(elementwiseAffine: false, eps: 0.01).Linear(5).LayerNorm(),
            seed => new LayerNormsDefined(seed)),
        NetworkCase.Of(
            seed => new GroupNorms(seed),
            x => x.GroupNorm(1).Conv2d(24, 2).GroupNorm(3).Conv2d(6, 2).GroupNorm(6, eps: 0.02, affine: false).Flatten().Linear(12).GroupNorm(4).Linear(3),
            seed => new GroupNormsDefined(seed)),
        NetworkCase.Of(
            seed => new InstanceNorms(seed),
            x => x.InstanceNorm2d(affine: true).Conv2d(20, 2).InstanceNorm2d(0.01).Tanh().Conv2d(3, 2).InstanceNorm2d(affine: true).Flatten().Linear(3),
            seed => new InstanceNormsDefined(seed)),
        NetworkCase.Of(
            seed => new ResponseNorms(seed),
            x => x.LocalResponseNorm(2, 0.5).Conv2d(19, 2).LocalResponseNorm(5, alpha: 0.3, beta: 0.6, k: 2).Conv2d(3, 2).LocalResponseNorm(4, k: 0.7).Flatten().Linear(3),
            seed => new ResponseNormsDefined(seed)),
    ];
}

[Network(3, 5, 4)]
[LayerNorm, Conv2d(4, 2), LayerNorm(StartDim = 1), Conv2d(3, 2), LayerNorm(StartDim = 2, Bias = false), Flatten, LayerNorm(ElementwiseAffine = false, Eps = 0.01), Linear(5), LayerNorm]
internal sealed partial class LayerNorms;

[Network(3, 5, 4)]
internal sealed partial class LayerNormsDefined
{
    static Flow Define(Flow x) => x
        .LayerNorm().Conv2d(4, 2).LayerNorm(startDim: 1).Conv2d(3, 2).LayerNorm(2, bias: false)
        .Flatten().LayerNorm(elementwiseAffine: false, eps: 0.01).Linear(5).LayerNorm();
}

[Network(2, 5, 4)]
[GroupNorm(1), Conv2d(24, 2), GroupNorm(3), Conv2d(6, 2), GroupNorm(6, Eps = 0.02, Affine = false), Flatten, Linear(12), GroupNorm(4), Linear(3)]
internal sealed partial class GroupNorms;

[Network(2, 5, 4)]
internal sealed partial class GroupNormsDefined
{
    static Flow Define(Flow x) => x
        .GroupNorm(1).Conv2d(24, 2).GroupNorm(3).Conv2d(6, 2).GroupNorm(6, eps: 0.02, affine: false)
        .Flatten().Linear(12).GroupNorm(4).Linear(3);
}

[Network(2, 5, 4)]
[InstanceNorm2d(Affine = true), Conv2d(20, 2), InstanceNorm2d(Eps = 0.01), Tanh, Conv2d(3, 2), InstanceNorm2d(Affine = true), Flatten, Linear(3)]
internal sealed partial class InstanceNorms;

[Network(2, 5, 4)]
internal sealed partial class InstanceNormsDefined
{
    static Flow Define(Flow x) => x
        .InstanceNorm2d(affine: true).Conv2d(20, 2).InstanceNorm2d(0.01).Tanh().Conv2d(3, 2).InstanceNorm2d(affine: true)
        .Flatten().Linear(3);
}

[Network(3, 5, 4)]
[LocalResponseNorm(2, Alpha = 0.5), Conv2d(19, 2), LocalResponseNorm(5, Alpha = 0.3, Beta = 0.6, K = 2), Conv2d(3, 2), LocalResponseNorm(4, K = 0.7), Flatten, Linear(3)]
internal sealed partial class ResponseNorms;

[Network(3, 5, 4)]
internal sealed partial class ResponseNormsDefined
{
    static Flow Define(Flow x) => x
        .LocalResponseNorm(2, 0.5).Conv2d(19, 2).LocalResponseNorm(5, alpha: 0.3, beta: 0.6, k: 2).Conv2d(3, 2).LocalResponseNorm(4, k: 0.7)
        .Flatten().Linear(3);
}
