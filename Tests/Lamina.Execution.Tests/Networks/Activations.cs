namespace Lamina.Execution.Tests;

/// <summary>Activations after layers, on the input itself and one after the other; the networks of the benchmarks.</summary>
internal static class Activations
{
    public static NetworkCase[] Cases { get; } =
    [
        NetworkCase.Of(
            seed => new ActivationChain(seed),
            x => x.Tanh().Linear(9).Tanh().Sigmoid().Linear(6).ReLU().Tanh().Linear(4).Sigmoid(),
            seed => new ActivationChainDefined(seed)),
        NetworkCase.Of(
            seed => new ActivatedMap(seed),
            x => x.Conv2d(2, 3).Sigmoid().ReLU().Conv2d(2, 2).Tanh(),
            seed => new ActivatedMapDefined(seed)),
        NetworkCase.Of(seed => new Clipped(seed), x =>
        {
            var y = x.Linear(9);
            for (var doubling = 0; doubling < 4; doubling++)
                y += y;
            return y.ReLU6().Linear(7).ReLU6().Linear(3);
        }),
        NetworkCase.Of(
            seed => new ClippedMap(seed),
            x => x.Conv2d(3, 2).Identity().ReLU6().Conv2d(2, 2).Identity(),
            seed => new ClippedMapDefined(seed)),
        NetworkCase.Of(
            seed => new Exponents(seed),
            x => x.ELU().Conv2d(17, 2).ELU(0.3).LogSoftmax().Conv2d(3, 2).LogSoftmax(3).Flatten().Linear(5).LogSoftmax(),
            seed => new ExponentsDefined(seed)),
        NetworkCase.Of(
            seed => new LeakyChain(seed),
            x => x.LeakyReLU().Linear(9).LeakyReLU(0.2).Linear(4).LeakyReLU(1.5),
            seed => new LeakyChainDefined(seed)),
        NetworkCase.Of(
            seed => new LearnedSlopes(seed),
            x => x.PReLU().Conv2d(20, 2).PReLU(perChannel: true).Conv2d(3, 2).PReLU().Flatten().Linear(18).PReLU(perChannel: true).Linear(3),
            seed => new LearnedSlopesDefined(seed)),
        NetworkCase.Of(
            seed => new Softmaxes(seed),
            x => x.Softmax(2).Conv2d(18, 2).Softmax().Conv2d(3, 2).Softmax(-1).Flatten().Linear(5).Softmax(),
            seed => new SoftmaxesDefined(seed)),
        NetworkCase.Of(seed => new Parameterless(seed), x => x.Tanh(), seed => new ParameterlessDefined(seed)),
        NetworkCase.Of(seed => new Mlp(seed), x => x.Linear(256).ReLU().Linear(10)),
        NetworkCase.Of(
            seed => new LeNet5(seed),
            x => x.Conv2d(6, 5, padding: 2).Tanh().AvgPool2d(2).Conv2d(16, 5).Tanh().AvgPool2d(2).Flatten().Linear(120).Tanh().Linear(84).Tanh().Linear(10),
            seed => new LeNet5Defined(seed)),
    ];
}

[Network(8)]
[Tanh, Linear(9), Tanh, Sigmoid, Linear(6), ReLU, Tanh, Linear(4), Sigmoid]
internal sealed partial class ActivationChain;

[Network(8)]
internal sealed partial class ActivationChainDefined
{
    static Flow Define(Flow x) => x.Tanh().Linear(9).Tanh().Sigmoid().Linear(6).ReLU().Tanh().Linear(4).Sigmoid();
}

[Network(1, 6, 6)]
[Conv2d(2, 3), Sigmoid, ReLU, Conv2d(2, 2), Tanh]
internal sealed partial class ActivatedMap;

[Network(1, 6, 6)]
internal sealed partial class ActivatedMapDefined
{
    static Flow Define(Flow x) => x.Conv2d(2, 3).Sigmoid().ReLU().Conv2d(2, 2).Tanh();
}

/// <summary>Doubled, so that numbers above 6 come to the first ReLU6.</summary>
[Network(8)]
internal sealed partial class Clipped
{
    static Flow Define(Flow x)
    {
        var y = x.Linear(9);
        for (var doubling = 0; doubling < 4; doubling++)
            y += y;
        return y.ReLU6().Linear(7).ReLU6().Linear(3);
    }
}

[Network(1, 6, 6)]
[Conv2d(3, 2), Identity, ReLU6, Conv2d(2, 2), Identity]
internal sealed partial class ClippedMap;

[Network(1, 6, 6)]
internal sealed partial class ClippedMapDefined
{
    static Flow Define(Flow x) => x.Conv2d(3, 2).Identity().ReLU6().Conv2d(2, 2).Identity();
}

[Network(2, 5, 5)]
[ELU, Conv2d(17, 2), ELU(Alpha = 0.3), LogSoftmax, Conv2d(3, 2), LogSoftmax(Dim = 3), Flatten, Linear(5), LogSoftmax]
internal sealed partial class Exponents;

[Network(2, 5, 5)]
internal sealed partial class ExponentsDefined
{
    static Flow Define(Flow x) => x.ELU().Conv2d(17, 2).ELU(0.3).LogSoftmax().Conv2d(3, 2).LogSoftmax(3).Flatten().Linear(5).LogSoftmax();
}

[Network(8)]
[LeakyReLU, Linear(9), LeakyReLU(NegativeSlope = 0.2), Linear(4), LeakyReLU(NegativeSlope = 1.5)]
internal sealed partial class LeakyChain;

[Network(8)]
internal sealed partial class LeakyChainDefined
{
    static Flow Define(Flow x) => x.LeakyReLU().Linear(9).LeakyReLU(0.2).Linear(4).LeakyReLU(1.5);
}

/// <summary>Slopes for all and for each channel, of maps with whole blocks of channels and without, and of vectors.</summary>
[Network(2, 5, 5)]
[PReLU, Conv2d(20, 2), PReLU(PerChannel = true), Conv2d(3, 2), PReLU, Flatten, Linear(18), PReLU(PerChannel = true), Linear(3)]
internal sealed partial class LearnedSlopes;

[Network(2, 5, 5)]
internal sealed partial class LearnedSlopesDefined
{
    static Flow Define(Flow x) => x.PReLU().Conv2d(20, 2).PReLU(perChannel: true).Conv2d(3, 2).PReLU().Flatten().Linear(18).PReLU(perChannel: true).Linear(3);
}

/// <summary>Along rows, channels, columns and features.</summary>
[Network(2, 5, 5)]
[Softmax(Dim = 2), Conv2d(18, 2), Softmax, Conv2d(3, 2), Softmax(Dim = -1), Flatten, Linear(5), Softmax]
internal sealed partial class Softmaxes;

[Network(2, 5, 5)]
internal sealed partial class SoftmaxesDefined
{
    static Flow Define(Flow x) => x.Softmax(2).Conv2d(18, 2).Softmax().Conv2d(3, 2).Softmax(-1).Flatten().Linear(5).Softmax();
}

/// <summary>Nothing to train.</summary>
[Network(3)]
[Tanh]
internal sealed partial class Parameterless;

[Network(3)]
internal sealed partial class ParameterlessDefined
{
    static Flow Define(Flow x) => x.Tanh();
}

[Network(784)]
[Linear(256), ReLU, Linear(10)]
internal sealed partial class Mlp;

[Network(1, 28, 28)]
[Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2)]
[Conv2d(16, 5), Tanh, AvgPool2d(2)]
[Flatten]
[Linear(120), Tanh, Linear(84), Tanh, Linear(10)]
internal sealed partial class LeNet5;

[Network(1, 28, 28)]
internal sealed partial class LeNet5Defined
{
    static Flow Define(Flow x)
    {
        x = x.Conv2d(6, 5, padding: 2).Tanh().AvgPool2d(2);
        x = x.Conv2d(16, 5).Tanh().AvgPool2d(2).Flatten();
        foreach (var features in new[] { 120, 84 })
            x = x.Linear(features).Tanh();
        return x.Linear(10);
    }
}
