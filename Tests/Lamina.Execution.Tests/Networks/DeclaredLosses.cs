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
