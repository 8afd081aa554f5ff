namespace Lamina.GpuTests.Networks;

/// <summary>Matrix products, with and without bias, and every activation.</summary>
[Network(12)]
[Linear(9), Tanh, Linear(7, Bias = false), ReLU, Linear(8), Sigmoid, Linear(6), ReLU6, Linear(5)]
internal sealed partial class Activations;

/// <summary>Values that are read twice, turn after turn: formulas that share parts, and too many for one.</summary>
[Network(2, 8, 8)]
internal sealed partial class ReadTwice
{
    static Flow Define(Flow x)
    {
        x = x.Conv2d(3, 3, padding: 1);
        for (var turn = 0; turn < 3; turn++)
            x = x.Tanh() + x;
        x = x.AvgPool2d(2);
        for (var turn = 0; turn < 3; turn++)
            x = (x.Sigmoid() + x).ReLU6();
        x = x.MaxPool2d(2).Flatten().Linear(6);
        for (var turn = 0; turn < 5; turn++)
            x = x.Tanh() + x;
        return x.Linear(3);
    }
}

/// <summary>The smallest network of convolutions.</summary>
[Network(1, 6, 6)]
[Conv2d(3, 3, Padding = 1), Tanh, AvgPool2d(2), Flatten, Linear(3)]
internal sealed partial class TinyConvolutions;

/// <summary>Convolutions of every geometry: by tiles, by tiles for each group, and directly.</summary>
[Network(4, 9, 8)]
internal sealed partial class Geometries
{
    static Flow Define(Flow x)
    {
        x = x.Conv2d(6, 1).ReLU();
        x = x.Conv2d(6, (3, 2), stride: (2, 1), padding: (1, 0)).Tanh();
        x = x.Conv2d(6, 3, padding: Padding.Same, groups: 3).ReLU();
        x = x.Conv2d(16, 3, padding: 2, dilation: 2, bias: false).Tanh();
        x = x.Conv2d(16, 3, padding: 1, stride: 2, groups: 2).ReLU();
        x = x.Conv2d(16, 3, padding: 1, groups: 16, bias: false).Tanh();
        return x.Flatten().Linear(3);
    }
}

/// <summary>Both poolings with every argument, adaptive pooling, and channels joined.</summary>
[Network(2, 9, 10)]
internal sealed partial class Pools
{
    static Flow Define(Flow x)
    {
        x = x.Conv2d(3, 2, padding: 1).Tanh();
        var largest = x.MaxPool2d(3, stride: 2, padding: 1, ceilMode: true);
        var mean = x.AvgPool2d(3, stride: 2, padding: 1, ceilMode: true, countIncludePad: false);
        x = Flow.Concat(largest, mean, largest).ReLU6();
        x = x.Conv2d(4, 2).Tanh().MaxPool2d(2, 1, dilation: (2, 1));
        x = x.AvgPool2d(2, 1, divisorOverride: 3).Conv2d(4, 1).MaxPool2d((1, 2));
        return x.AdaptiveAvgPool2d((2, 1)).AdaptiveAvgPool2d((3, 2)).Identity().Flatten().Linear(3);
    }
}

/// <summary>Every padding mode.</summary>
[Network(2, 6, 6)]
internal sealed partial class Borders
{
    static Flow Define(Flow x)
    {
        x = x.Conv2d(3, 3, padding: 2, paddingMode: PaddingMode.Reflect).Tanh();
        x = x.Conv2d(3, 3, padding: (1, 2), paddingMode: PaddingMode.Replicate).Tanh();
        x = x.Conv2d(3, 3, padding: (2, 1), stride: 2, paddingMode: PaddingMode.Circular).Tanh();
        return x.Flatten().Linear(3);
    }
}

/// <summary>Batch norm with every argument, residual sums, and channels joined.</summary>
[Network(2, 6, 6)]
internal sealed partial class Norms
{
    static Flow Define(Flow x)
    {
        x = x.Conv2d(4, 3, padding: 1, bias: false).BatchNorm2d().ReLU();
        var y = x.Conv2d(4, 3, padding: 1, bias: false).BatchNorm2d(momentum: null).ReLU().Conv2d(4, 3, padding: 1, bias: false).BatchNorm2d(trackRunningStats: false);
        x = (x + y).ReLU();
        x = Flow.Concat(x, x.Conv2d(2, 1, bias: false).BatchNorm2d(eps: 1e-3, affine: false));
        return x.AdaptiveAvgPool2d(1).Flatten().Linear(6, bias: false).BatchNorm1d().Linear(3);
    }
}

/// <summary>Dropout, which the processor computes with samples in lanes for large batches, and with channels for small ones.</summary>
[Network(2, 4, 4)]
[Conv2d(3, 3, Padding = 1), ReLU, Dropout(0.3), Flatten, Linear(20), Dropout(0.5), Linear(4)]
internal sealed partial class Dropouts;

/// <summary>Dropout where only channels stand in lanes.</summary>
[Network(2, 4, 4)]
[Conv2d(18, 3, Padding = 1, Bias = false), BatchNorm2d, ReLU, Dropout(0.3), Flatten, Linear(4)]
internal sealed partial class NormedDropout;

/// <summary>Normalisations, activations and a pooling that the backward pass computes again.</summary>
[Network(2, 6, 6, Memory = NetworkMemory.Recompute)]
[Conv2d(4, 3, Padding = 1, Bias = false), BatchNorm2d, ReLU, MaxPool2d(2)]
[Conv2d(4, 3, Padding = 1, Bias = false), BatchNorm2d, ReLU, Flatten, Linear(3)]
internal sealed partial class Recomputed;
