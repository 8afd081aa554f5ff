namespace Lamina.Execution.Tests;

/// <summary>Losses declared on the network, with every argument.</summary>
internal static class DeclaredLosses
{
    public static NetworkCase[] Cases { get; } =
    [
        NetworkCase.Of(
            seed => new WeightedLoss(seed),
            x => x.Linear(6).Tanh().Linear(4),
            seed => new WeightedLossDefined(seed),
            new CrossEntropyLoss { Weight = [0.5f, 1, 2, 0.25f], IgnoreIndex = 3, LabelSmoothing = 0.125 }),
        NetworkCase.Of(
            seed => new SummedLoss(seed),
            x => x.Linear(4),
            seed => new SummedLossDefined(seed),
            new CrossEntropyLoss { Reduction = Reduction.Sum, LabelSmoothing = 0.5 }),
        NetworkCase.Of(seed => new SquaredLoss(seed), x => x.Linear(6).Tanh().Linear(4), seed => new SquaredLossDefined(seed), loss: Loss.MeanSquaredError),
        NetworkCase.Of(
            seed => new SummedSquaredLoss(seed),
            x => x.Linear(6).Sigmoid(),
            seed => new SummedSquaredLossDefined(seed),
            new MSELoss { Reduction = Reduction.Sum }),
        NetworkCase.Of(seed => new LikelihoodLoss(seed), x => x.Linear(4).LogSoftmax(1), seed => new LikelihoodLossDefined(seed), new NLLLoss { Weight = [0.5f, 1, 2, 0.25f] }),
        NetworkCase.Of(seed => new ProbabilityLoss(seed), x => x.Linear(4).Sigmoid(), seed => new ProbabilityLossDefined(seed), new BCELoss { Weight = [0.5f, 1, 2, 0.25f] }),
        NetworkCase.Of(
            seed => new ScoreLoss(seed),
            x => x.Linear(3),
            seed => new ScoreLossDefined(seed),
            new BCEWithLogitsLoss { PosWeight = [2, 0.5f, 1], Reduction = Reduction.Sum }),
        NetworkCase.Of(seed => new DivergenceLoss(seed), x => x.Linear(4).LogSoftmax(1), seed => new DivergenceLossDefined(seed), new KLDivLoss { Reduction = Reduction.BatchMean }),
        NetworkCase.Of(seed => new DistanceLoss(seed), x => x.Linear(20), seed => new DistanceLossDefined(seed), new SmoothL1Loss { Beta = 0.5 }),
        NetworkCase.Of(seed => new AbsoluteLoss(seed), x => x.Linear(3), seed => new AbsoluteLossDefined(seed), new L1Loss { Reduction = Reduction.Sum }),
        NetworkCase.Of(seed => new RobustLoss(seed), x => x.Linear(3), seed => new RobustLossDefined(seed), new HuberLoss { Delta = 0.5 }),
        NetworkCase.Of(seed => new LabelsLoss(seed), x => x.Linear(3), seed => new LabelsLossDefined(seed), new MultiLabelSoftMarginLoss { Weight = [0.5f, 1, 2] }),
        NetworkCase.Of(seed => new PairsLoss(seed), x => x.Linear(3), seed => new PairsLossDefined(seed), new HingeEmbeddingLoss { Margin = 0.5 }),
        NetworkCase.Of(seed => new RareLoss(seed), x => x.Linear(3), seed => new RareLossDefined(seed), new FocalLoss { Alpha = -1, Gamma = 1.5 }),
    ];
}

[Network(5)]
[Linear(6), Tanh, Linear(4)]
[CrossEntropyLoss(Weight = new[] { 0.5, 1, 2, 0.25 }, IgnoreIndex = 3, LabelSmoothing = 0.125)]
internal sealed partial class WeightedLoss;

[Network(5)]
internal sealed partial class WeightedLossDefined
{
    static Flow Define(Flow x) => x.Linear(6).Tanh().Linear(4).CrossEntropyLoss(weight: [0.5, 1, 2, 0.25], ignoreIndex: 3, labelSmoothing: 0.125);
}

[Network(5)]
[Linear(4), CrossEntropyLoss(Reduction = Reduction.Sum, LabelSmoothing = 0.5)]
internal sealed partial class SummedLoss;

[Network(5)]
internal sealed partial class SummedLossDefined
{
    static Flow Define(Flow x) => x.Linear(4).CrossEntropyLoss(reduction: Reduction.Sum, labelSmoothing: 0.5);
}

[Network(5)]
[Linear(6), Tanh, Linear(4), MSELoss]
internal sealed partial class SquaredLoss;

[Network(5)]
internal sealed partial class SquaredLossDefined
{
    static Flow Define(Flow x) => x.Linear(6).Tanh().Linear(4).MSELoss();
}

[Network(5)]
[Linear(6), Sigmoid, MSELoss(Reduction = Reduction.Sum)]
internal sealed partial class SummedSquaredLoss;

[Network(5)]
internal sealed partial class SummedSquaredLossDefined
{
    static Flow Define(Flow x) => x.Linear(6).Sigmoid().MSELoss(Reduction.Sum);
}

[Network(5)]
[Linear(4), LogSoftmax, NLLLoss(Weight = new[] { 0.5, 1, 2, 0.25 })]
internal sealed partial class LikelihoodLoss;

[Network(5)]
internal sealed partial class LikelihoodLossDefined
{
    static Flow Define(Flow x) => x.Linear(4).LogSoftmax().NLLLoss(weight: [0.5, 1, 2, 0.25]);
}

[Network(5)]
[Linear(4), Sigmoid, BCELoss(Weight = new[] { 0.5, 1, 2, 0.25 })]
internal sealed partial class ProbabilityLoss;

[Network(5)]
internal sealed partial class ProbabilityLossDefined
{
    static Flow Define(Flow x) => x.Linear(4).Sigmoid().BCELoss([0.5, 1, 2, 0.25]);
}

[Network(5)]
[Linear(3), BCEWithLogitsLoss(PosWeight = new[] { 2, 0.5, 1 }, Reduction = Reduction.Sum)]
internal sealed partial class ScoreLoss;

[Network(5)]
internal sealed partial class ScoreLossDefined
{
    static Flow Define(Flow x) => x.Linear(3).BCEWithLogitsLoss(reduction: Reduction.Sum, posWeight: [2, 0.5, 1]);
}

[Network(5)]
[Linear(4), LogSoftmax, KLDivLoss(Reduction = Reduction.BatchMean)]
internal sealed partial class DivergenceLoss;

[Network(5)]
internal sealed partial class DivergenceLossDefined
{
    static Flow Define(Flow x) => x.Linear(4).LogSoftmax().KLDivLoss(Reduction.BatchMean);
}

[Network(5)]
[Linear(20), SmoothL1Loss(Beta = 0.5)]
internal sealed partial class DistanceLoss;

[Network(5)]
internal sealed partial class DistanceLossDefined
{
    static Flow Define(Flow x) => x.Linear(20).SmoothL1Loss(beta: 0.5);
}

[Network(5)]
[Linear(3), L1Loss(Reduction = Reduction.Sum)]
internal sealed partial class AbsoluteLoss;

[Network(5)]
internal sealed partial class AbsoluteLossDefined
{
    static Flow Define(Flow x) => x.Linear(3).L1Loss(Reduction.Sum);
}

[Network(5)]
[Linear(3), HuberLoss(Delta = 0.5)]
internal sealed partial class RobustLoss;

[Network(5)]
internal sealed partial class RobustLossDefined
{
    static Flow Define(Flow x) => x.Linear(3).HuberLoss(delta: 0.5);
}

[Network(5)]
[Linear(3), MultiLabelSoftMarginLoss(Weight = new[] { 0.5, 1, 2 })]
internal sealed partial class LabelsLoss;

[Network(5)]
internal sealed partial class LabelsLossDefined
{
    static Flow Define(Flow x) => x.Linear(3).MultiLabelSoftMarginLoss([0.5, 1, 2]);
}

[Network(5)]
[Linear(3), HingeEmbeddingLoss(Margin = 0.5)]
internal sealed partial class PairsLoss;

[Network(5)]
internal sealed partial class PairsLossDefined
{
    static Flow Define(Flow x) => x.Linear(3).HingeEmbeddingLoss(0.5);
}

[Network(5)]
[Linear(3), FocalLoss(Alpha = -1, Gamma = 1.5)]
internal sealed partial class RareLoss;

[Network(5)]
internal sealed partial class RareLossDefined
{
    static Flow Define(Flow x) => x.Linear(3).FocalLoss(alpha: -1, gamma: 1.5);
}
