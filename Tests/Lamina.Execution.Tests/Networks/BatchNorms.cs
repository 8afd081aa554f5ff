namespace Lamina.Execution.Tests;

/// <summary>Batch norm with every argument: over maps, vectors and sequences, first and last, and in the blocks it is made for.</summary>
internal static class BatchNorms
{
    public static NetworkCase[] Cases { get; } =
    [
        NetworkCase.Of(
            seed => new NormalizedMap(seed),
            x => x.Conv2d(19, 3, bias: false).BatchNorm2d().ReLU().Flatten().Linear(3),
            seed => new NormalizedMapDefined(seed)),
        NetworkCase.Of(
            seed => new NormalizedVector(seed),
            x => x.Linear(9, bias: false).BatchNorm1d().Tanh().Linear(18, bias: false).BatchNorm1d().Linear(3),
            seed => new NormalizedVectorDefined(seed)) with { LeastSamples = 2 },
        NetworkCase.Of(
            seed => new BatchNormArguments(seed),
            x => x.BatchNorm2d(eps: 0.01, momentum: 0.3, affine: false).Conv2d(4, 2, bias: false).BatchNorm2d(momentum: null).Tanh()
                .Conv2d(5, 2).Sigmoid().BatchNorm2d(eps: 1e-3, momentum: 0).BatchNorm2d(momentum: 1, affine: false).Flatten().Linear(2),
            seed => new BatchNormArgumentsDefined(seed)),
        NetworkCase.Of(
            seed => new Untracked(seed),
            x => x.Conv2d(3, 2, bias: false).BatchNorm2d(trackRunningStats: false).ReLU().Conv2d(2, 2, bias: false)
                .BatchNorm2d(affine: false, trackRunningStats: false).Flatten().Linear(2),
            seed => new UntrackedDefined(seed)) with { SamplesAreIndependent = false },
        NetworkCase.Of(
            seed => new NormalizedSequence(seed),
            x => x.Conv2d(4, 2).Sigmoid().Flatten(2).BatchNorm1d().Flatten().Linear(2),
            seed => new NormalizedSequenceDefined(seed)),
        NetworkCase.Of(
            seed => new NormalizedOutput(seed),
            x => x.Linear(5, bias: false).BatchNorm1d(),
            seed => new NormalizedOutputDefined(seed),
            Loss.MeanSquaredError) with { LeastSamples = 2 },
        NetworkCase.Of(seed => new BareBatchNorm(seed), x => x.BatchNorm2d()),
        NetworkCase.Of(seed => new NormalizedResidual(seed), x =>
        {
            x = x.Conv2d(4, 3, padding: 1, bias: false).BatchNorm2d().ReLU();
            var y = x.Conv2d(6, 3, stride: 2, padding: 1, bias: false).BatchNorm2d().ReLU().Conv2d(6, 3, padding: 1, bias: false).BatchNorm2d();
            x = (y + x.Conv2d(6, 1, stride: 2, bias: false).BatchNorm2d()).ReLU();
            return x.AdaptiveAvgPool2d(1).Flatten().Linear(3);
        }),
        NetworkCase.Of(seed => new InvertedResidual(seed), x =>
        {
            var y = x.Conv2d(24, 1, bias: false).BatchNorm2d().ReLU6().Conv2d(24, 3, padding: 1, groups: 24, bias: false).BatchNorm2d().ReLU6();
            return (y.Conv2d(4, 1, bias: false).BatchNorm2d() + x).AdaptiveAvgPool2d(1).Flatten().Linear(3);
        }),
    ];
}

[Network(2, 5, 6)]
[Conv2d(19, 3, Bias = false), BatchNorm2d, ReLU, Flatten, Linear(3)]
internal sealed partial class NormalizedMap;

[Network(2, 5, 6)]
internal sealed partial class NormalizedMapDefined
{
    static Flow Define(Flow x) => x.Conv2d(19, 3, bias: false).BatchNorm2d().ReLU().Flatten().Linear(3);
}

[Network(7)]
[Linear(9, Bias = false), BatchNorm1d, Tanh, Linear(18, Bias = false), BatchNorm1d, Linear(3)]
internal sealed partial class NormalizedVector;

[Network(7)]
internal sealed partial class NormalizedVectorDefined
{
    static Flow Define(Flow x) => x.Linear(9, bias: false).BatchNorm1d().Tanh().Linear(18, bias: false).BatchNorm1d().Linear(3);
}

[Network(3, 4, 5)]
[BatchNorm2d(Eps = 0.01, Momentum = 0.3, Affine = false), Conv2d(4, 2, Bias = false), BatchNorm2d(Momentum = null), Tanh]
[Conv2d(5, 2), Sigmoid, BatchNorm2d(Eps = 1e-3, Momentum = 0), BatchNorm2d(Momentum = 1, Affine = false), Flatten, Linear(2)]
internal sealed partial class BatchNormArguments;

[Network(3, 4, 5)]
internal sealed partial class BatchNormArgumentsDefined
{
    static Flow Define(Flow x) => x
        .BatchNorm2d(eps: 0.01, momentum: 0.3, affine: false).Conv2d(4, 2, bias: false).BatchNorm2d(momentum: null).Tanh()
        .Conv2d(5, 2).Sigmoid().BatchNorm2d(eps: 1e-3, momentum: 0).BatchNorm2d(momentum: 1, affine: false).Flatten().Linear(2);
}

/// <summary>Without running statistics: inference takes the batch's own.</summary>
[Network(2, 5, 5)]
[Conv2d(3, 2, Bias = false), BatchNorm2d(TrackRunningStats = false), ReLU]
[Conv2d(2, 2, Bias = false), BatchNorm2d(Affine = false, TrackRunningStats = false), Flatten, Linear(2)]
internal sealed partial class Untracked;

[Network(2, 5, 5)]
internal sealed partial class UntrackedDefined
{
    static Flow Define(Flow x) => x
        .Conv2d(3, 2, bias: false).BatchNorm2d(trackRunningStats: false).ReLU()
        .Conv2d(2, 2, bias: false).BatchNorm2d(affine: false, trackRunningStats: false).Flatten().Linear(2);
}

[Network(1, 4, 5)]
[Conv2d(4, 2), Sigmoid, Flatten(StartDim = 2), BatchNorm1d, Flatten, Linear(2)]
internal sealed partial class NormalizedSequence;

[Network(1, 4, 5)]
internal sealed partial class NormalizedSequenceDefined
{
    static Flow Define(Flow x) => x.Conv2d(4, 2).Sigmoid().Flatten(2).BatchNorm1d().Flatten().Linear(2);
}

[Network(6)]
[Linear(5, Bias = false), BatchNorm1d]
internal sealed partial class NormalizedOutput;

[Network(6)]
internal sealed partial class NormalizedOutputDefined
{
    static Flow Define(Flow x) => x.Linear(5, bias: false).BatchNorm1d();
}

/// <summary>Input and output are its own.</summary>
[Network(3, 2, 3)]
[BatchNorm2d]
internal sealed partial class BareBatchNorm;

/// <summary>The basic block of ResNet (He et al. 2015).</summary>
[Network(2, 6, 6)]
internal sealed partial class NormalizedResidual
{
    static Flow Define(Flow x)
    {
        x = x.Conv2d(4, 3, padding: 1, bias: false).BatchNorm2d().ReLU();
        var y = x.Conv2d(6, 3, stride: 2, padding: 1, bias: false).BatchNorm2d().ReLU().Conv2d(6, 3, padding: 1, bias: false).BatchNorm2d();
        x = (y + x.Conv2d(6, 1, stride: 2, bias: false).BatchNorm2d()).ReLU();
        return x.AdaptiveAvgPool2d(1).Flatten().Linear(3);
    }
}

/// <summary>The block of MobileNetV2 (Sandler et al. 2018): wide in the middle, where its convolution is depthwise.</summary>
[Network(4, 4, 4)]
internal sealed partial class InvertedResidual
{
    static Flow Define(Flow x)
    {
        var y = x.Conv2d(24, 1, bias: false).BatchNorm2d().ReLU6().Conv2d(24, 3, padding: 1, groups: 24, bias: false).BatchNorm2d().ReLU6();
        return (y.Conv2d(4, 1, bias: false).BatchNorm2d() + x).AdaptiveAvgPool2d(1).Flatten().Linear(3);
    }
}
