namespace Lamina.Execution.Tests;

/// <summary>Linear over few and many inputs, odd sizes, without bias; Flatten over some of the dimensions.</summary>
internal static class Linears
{
    public static NetworkCase[] Cases { get; } =
    [
        NetworkCase.Of(seed => new NarrowLinear(seed), x => x.Linear(7).Tanh().Linear(3), seed => new NarrowLinearDefined(seed)),
        NetworkCase.Of(
            seed => new OddLinear(seed),
            x => x.Linear(19, bias: false).Sigmoid().Linear(16).ReLU().Linear(17).Tanh().Linear(11, bias: false),
            seed => new OddLinearDefined(seed)),
        NetworkCase.Of(seed => new ScalarLinear(seed), x => x.Linear(1).Tanh().Linear(1), seed => new ScalarLinearDefined(seed), loss: Loss.MeanSquaredError),
        NetworkCase.Of(seed => new OneLinear(seed), x => x.Linear(4), seed => new OneLinearDefined(seed)),
        NetworkCase.Of(
            seed => new PartialFlatten(seed),
            x => x.Conv2d(2, 2).Flatten(2).Tanh().Flatten().Linear(5).Flatten().Linear(2),
            seed => new PartialFlattenDefined(seed)),
        NetworkCase.Of(
            seed => new LeadingFlatten(seed),
            x => x.Conv2d(2, 2).Flatten(1, 2).Sigmoid().Flatten(-2, -1).Linear(2),
            seed => new LeadingFlattenDefined(seed)),
        NetworkCase.Of(seed => new NamedLinear(seed), x => x.Linear(4, name: "encoder").Tanh().Linear(3, name: "head.out"), seed => new NamedLinearDefined(seed)),
    ];
}

[Network(5)]
[Linear(7), Tanh, Linear(3)]
internal sealed partial class NarrowLinear;

[Network(5)]
internal sealed partial class NarrowLinearDefined
{
    static Flow Define(Flow x) => x.Linear(7).Tanh().Linear(3);
}

[Network(37)]
[Linear(19, Bias = false), Sigmoid, Linear(16), ReLU, Linear(17), Tanh, Linear(11, Bias = false)]
internal sealed partial class OddLinear;

[Network(37)]
internal sealed partial class OddLinearDefined
{
    static Flow Define(Flow x) => x.Linear(19, bias: false).Sigmoid().Linear(16).ReLU().Linear(17).Tanh().Linear(11, bias: false);
}

[Network(1)]
[Linear(1), Tanh, Linear(1)]
internal sealed partial class ScalarLinear;

[Network(1)]
internal sealed partial class ScalarLinearDefined
{
    static Flow Define(Flow x) => x.Linear(1).Tanh().Linear(1);
}

[Network(18)]
[Linear(4)]
internal sealed partial class OneLinear;

[Network(18)]
internal sealed partial class OneLinearDefined
{
    static Flow Define(Flow x) => x.Linear(4);
}

[Network(1, 4, 3)]
[Conv2d(2, 2), Flatten(StartDim = 2), Tanh, Flatten, Linear(5), Flatten, Linear(2)]
internal sealed partial class PartialFlatten;

[Network(1, 4, 3)]
internal sealed partial class PartialFlattenDefined
{
    static Flow Define(Flow x) => x.Conv2d(2, 2).Flatten(2).Tanh().Flatten().Linear(5).Flatten().Linear(2);
}

[Network(1, 4, 3)]
[Conv2d(2, 2), Flatten(EndDim = 2), Sigmoid, Flatten(StartDim = -2, EndDim = -1), Linear(2)]
internal sealed partial class LeadingFlatten;

[Network(1, 4, 3)]
internal sealed partial class LeadingFlattenDefined
{
    static Flow Define(Flow x) => x.Conv2d(2, 2).Flatten(1, 2).Sigmoid().Flatten(-2, -1).Linear(2);
}

[Network(6)]
[Linear(4, Name = "encoder"), Tanh, Linear(3, Name = "head.out")]
internal sealed partial class NamedLinear;

[Network(6)]
internal sealed partial class NamedLinearDefined
{
    static Flow Define(Flow x) => x.Linear(4, name: "encoder").Tanh().Scope("head", x => x.Linear(3, name: "out"));
}
