namespace Lamina.Execution.Tests;

/// <summary>Flows that fork and meet again.</summary>
internal static class Residuals
{
    public static NetworkCase[] Cases { get; } =
    [
        NetworkCase.Of(seed => new DoubledFlow(seed), x =>
        {
            var y = x.Linear(6).Tanh();
            return (y + y).Linear(3);
        }),
        NetworkCase.Of(seed => new ResidualBlocks(seed), x =>
        {
            x = x.Conv2d(4, 3, padding: 1).ReLU();
            for (var block = 0; block < 2; block++)
                x = (x.Conv2d(4, 3, padding: 1, bias: false).Tanh().Conv2d(4, 3, padding: 1) + x).ReLU();
            return x.AvgPool2d(2).Flatten().Linear(3);
        }),
        NetworkCase.Of(seed => new Branches(seed), x =>
        {
            var stem = x.Conv2d(3, 3, padding: 1).Tanh();
            var left = stem.MaxPool2d(2);
            var right = stem.Conv2d(3, 2, stride: 2);
            var third = stem.AvgPool2d(2);
            return (left + right + (third + left).Sigmoid()).Flatten().Linear(2);
        }),
        // What no window covers has the other branches' gradients all the same.
        NetworkCase.Of(seed => new BranchesOfAnOddMap(seed), x =>
        {
            var stem = x.Conv2d(3, 2).Tanh();
            return (stem.MaxPool2d(2) + stem.AvgPool2d(2).Sigmoid() + stem.Conv2d(3, 2, stride: 2)).Conv2d(18, 1).Tanh().MaxPool2d(2).Flatten().Linear(2);
        }),
        NetworkCase.Of(seed => new SummedInput(seed), x => (x + x.Linear(5).Tanh()).Linear(2)),
        NetworkCase.Of(seed => new SumAtTheEnd(seed), x => x.Linear(4) + x.Linear(4, bias: false).ReLU()),
        NetworkCase.Of(seed => new EqualLayers(seed), x => (x.Linear(4) + x.Linear(4)).Tanh().Linear(2)),
        NetworkCase.Of(seed => new ReadTwice(seed), x =>
        {
            x = x.Linear(6);
            for (var turn = 0; turn < 5; turn++)
                x = x.Tanh() + x;
            x += x;
            for (var turn = 0; turn < 5; turn++)
                x = (x.Sigmoid() + x.Tanh()).ReLU6();
            return x.Linear(3);
        }),
        NetworkCase.Of(seed => new ReadTwiceMap(seed), x =>
        {
            x = x.Conv2d(3, 3, padding: 1);
            for (var turn = 0; turn < 3; turn++)
                x = x.Tanh() + x;
            x = x.AvgPool2d(2);
            for (var turn = 0; turn < 3; turn++)
                x = (x.Sigmoid() + x).ReLU();
            x = x.MaxPool2d(2);
            for (var turn = 0; turn < 3; turn++)
                x = (x + x).Tanh() + x;
            return x.Flatten().Linear(2);
        }),
        NetworkCase.Of(seed => new FlattenedTwice(seed), x =>
        {
            var map = x.Conv2d(2, 2);
            return map.Flatten().Linear(3) + map.Tanh().Flatten().Linear(3);
        }),
    ];
}

[Network(5)]
internal sealed partial class DoubledFlow
{
    static Flow Define(Flow x)
    {
        var y = x.Linear(6).Tanh();
        return (y + y).Linear(3);
    }
}

[Network(2, 4, 4)]
internal sealed partial class ResidualBlocks
{
    static Flow Define(Flow x)
    {
        x = x.Conv2d(4, 3, padding: 1).ReLU();
        for (var block = 0; block < 2; block++)
            x = Block(x);
        return x.AvgPool2d(2).Flatten().Linear(3);
    }

    static Flow Block(Flow x) => (x.Conv2d(x.Channels, 3, padding: 1, bias: false).Tanh().Conv2d(x.Channels, 3, padding: 1) + x).ReLU();
}

[Network(1, 4, 6)]
internal sealed partial class Branches
{
    static Flow Define(Flow x)
    {
        var stem = x.Conv2d(3, 3, padding: 1).Tanh();
        var left = stem.MaxPool2d(2);
        var right = stem.Conv2d(3, 2, stride: 2);
        var third = stem.AvgPool2d(2);
        return (left + right + (third + left).Sigmoid()).Flatten().Linear(2);
    }
}

[Network(1, 8, 12)]
internal sealed partial class BranchesOfAnOddMap
{
    static Flow Define(Flow x)
    {
        var stem = x.Conv2d(3, 2).Tanh();
        return (stem.MaxPool2d(2) + stem.AvgPool2d(2).Sigmoid() + stem.Conv2d(3, 2, stride: 2)).Conv2d(18, 1).Tanh().MaxPool2d(2).Flatten().Linear(2);
    }
}

[Network(5)]
internal sealed partial class SummedInput
{
    static Flow Define(Flow x) => (x + x.Linear(5).Tanh()).Linear(2);
}

[Network(7)]
internal sealed partial class SumAtTheEnd
{
    static Flow Define(Flow x) => x.Linear(4) + x.Linear(4, bias: false).ReLU();
}

/// <summary>Two layers of one kind over one input, added: their parameters have the same gradient.</summary>
[Network(7)]
internal sealed partial class EqualLayers
{
    static Flow Define(Flow x) => (x.Linear(4) + x.Linear(4)).Tanh().Linear(2);
}

/// <summary>Values that are read twice, turn after turn: formulas that share parts, and too many for one.</summary>
[Network(5)]
internal sealed partial class ReadTwice
{
    static Flow Define(Flow x)
    {
        x = x.Linear(6);
        for (var turn = 0; turn < 5; turn++)
            x = x.Tanh() + x;
        x += x;
        for (var turn = 0; turn < 5; turn++)
            x = (x.Sigmoid() + x.Tanh()).ReLU6();
        return x.Linear(3);
    }
}

/// <summary>The same behind a convolution and both poolings.</summary>
[Network(2, 8, 8)]
internal sealed partial class ReadTwiceMap
{
    static Flow Define(Flow x)
    {
        x = x.Conv2d(3, 3, padding: 1);
        for (var turn = 0; turn < 3; turn++)
            x = x.Tanh() + x;
        x = x.AvgPool2d(2);
        for (var turn = 0; turn < 3; turn++)
            x = (x.Sigmoid() + x).ReLU();
        x = x.MaxPool2d(2);
        for (var turn = 0; turn < 3; turn++)
            x = (x + x).Tanh() + x;
        return x.Flatten().Linear(2);
    }
}

[Network(1, 3, 4)]
internal sealed partial class FlattenedTwice
{
    static Flow Define(Flow x)
    {
        var map = x.Conv2d(2, 2);
        return map.Flatten().Linear(3) + map.Tanh().Flatten().Linear(3);
    }
}
