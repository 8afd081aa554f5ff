namespace Lamina.Execution.Tests;

/// <summary>Flows joined along their channels, at even and uneven places, of maps and of vectors.</summary>
internal static class Concats
{
    public static NetworkCase[] Cases { get; } =
    [
        NetworkCase.Of(seed => new DenseBlock(seed), x =>
        {
            ReferenceFlow[] features = [x.Conv2d(4, 3, padding: 1, bias: false)];
            for (var layer = 0; layer < 3; layer++)
            {
                var y = ReferenceFlow.Concat(features).BatchNorm2d().ReLU().Conv2d(5, 1, bias: false).BatchNorm2d().ReLU();
                features = [.. features, y.Conv2d(3, 3, padding: 1, bias: false)];
            }

            return ReferenceFlow.Concat(features).AvgPool2d(2).Flatten().Linear(3);
        }),
        NetworkCase.Of(seed => new WholeLanes(seed), x =>
        {
            var y = x.Conv2d(16, 2).Tanh();
            return ReferenceFlow.Concat(y, y.Conv2d(16, 1).ReLU(), y.Sigmoid()).Conv2d(3, 1).Flatten().Linear(2);
        }),
        NetworkCase.Of(seed => new JoinedVectors(seed), x =>
        {
            var y = ReferenceFlow.Concat(x, x.Linear(3).Tanh(), x.Linear(17));
            return ReferenceFlow.Concat(y, y).Linear(4);
        }),
        NetworkCase.Of(seed => new JoinedOutput(seed), x => ReferenceFlow.Concat(x.Conv2d(2, 2), x.Conv2d(3, 2, bias: false).ReLU())),
        NetworkCase.Of(seed => new JoinedAlone(seed), x => ReferenceFlow.Concat(x.Linear(4)).Tanh().Linear(2)),
        NetworkCase.Of(seed => new JoinedAndAdded(seed), x =>
        {
            var (a, b) = (x.Conv2d(2, 2), x.Conv2d(3, 2));
            return (ReferenceFlow.Concat(a, b) + ReferenceFlow.Concat(b.Tanh(), a)).MaxPool2d(2).Flatten().Linear(2);
        }),
    ];
}

/// <summary>DenseNet (Huang et al. 2017): every layer reads all before it.</summary>
[Network(2, 4, 4)]
internal sealed partial class DenseBlock
{
    static Flow Define(Flow x)
    {
        Flow[] features = [x.Conv2d(4, 3, padding: 1, bias: false)];
        for (var layer = 0; layer < 3; layer++)
        {
            var y = Flow.Concat(features).BatchNorm2d().ReLU().Conv2d(5, 1, bias: false).BatchNorm2d().ReLU();
            features = [.. features, y.Conv2d(3, 3, padding: 1, bias: false)];
        }

        return Flow.Concat(features).AvgPool2d(2).Flatten().Linear(3);
    }
}

[Network(1, 4, 3)]
internal sealed partial class WholeLanes
{
    static Flow Define(Flow x)
    {
        var y = x.Conv2d(16, 2).Tanh();
        return Flow.Concat(y, y.Conv2d(16, 1).ReLU(), y.Sigmoid()).Conv2d(3, 1).Flatten().Linear(2);
    }
}

/// <summary>The input among them, and one flow twice.</summary>
[Network(5)]
internal sealed partial class JoinedVectors
{
    static Flow Define(Flow x)
    {
        var y = Flow.Concat(x, x.Linear(3).Tanh(), x.Linear(17));
        return Flow.Concat(y, y).Linear(4);
    }
}

[Network(1, 4, 4)]
internal sealed partial class JoinedOutput
{
    static Flow Define(Flow x) => Flow.Concat(x.Conv2d(2, 2), x.Conv2d(3, 2, bias: false).ReLU());
}

[Network(6)]
internal sealed partial class JoinedAlone
{
    static Flow Define(Flow x) => Flow.Concat(x.Linear(4)).Tanh().Linear(2);
}

[Network(1, 5, 5)]
internal sealed partial class JoinedAndAdded
{
    static Flow Define(Flow x)
    {
        var (a, b) = (x.Conv2d(2, 2), x.Conv2d(3, 2));
        return (Flow.Concat(a, b) + Flow.Concat(b.Tanh(), a)).MaxPool2d(2).Flatten().Linear(2);
    }
}
