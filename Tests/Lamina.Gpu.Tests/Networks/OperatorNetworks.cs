namespace Lamina.GpuTests.Networks;

/// <summary>Networks that between them have every operator.</summary>
internal static class OperatorNetworks
{
    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, Func<Network>> All { get; } = new Dictionary<string, Func<Network>>
    {
        ["Activations"] = () => new Activations(1),
        ["ReadTwice"] = () => new ReadTwice(10),
        ["Geometries"] = () => new Geometries(2),
        ["Pools"] = () => new Pools(3),
        ["Borders"] = () => new Borders(4),
        ["Norms"] = () => new Norms(5),
        ["Dropouts"] = () => new Dropouts(6),
        ["NormedDropout"] = () => new NormedDropout(7),
        ["Recomputed"] = () => new Recomputed(8),
        ["StridedConvolutions"] = () => new StridedConvolutions(9),
        ["Slopes"] = () => new Slopes(11),
        ["Exponentials"] = () => new Exponentials(12),
        ["SampleNorms"] = () => new SampleNorms(13),
        ["Movements"] = () => new Movements(14),
        ["Products"] = () => new Products(17),
        ["Sequences"] = () => new Sequences(15),
        ["Volumes"] = () => new Volumes(16),
    };
}

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

/// <summary>Strided convolutions whose gradient reaches pixels with different taps: overlapping, with gaps, dilated, in groups, on maps that they do not fill.</summary>
[Network(8, 13, 11)]
internal sealed partial class StridedConvolutions
{
    static Flow Define(Flow x)
    {
        x = x.Conv2d(16, 1).Tanh();
        var strided = x.Conv2d(16, 3, stride: 2, padding: 1, groups: 2).Tanh();
        var apart = x.Conv2d(9, 1, stride: 2).Tanh();
        x = Flow.Concat(strided, apart);
        x = x.Conv2d(8, 5, stride: (3, 2), padding: (4, 3), bias: false).Tanh();
        x = x.Conv2d(8, (2, 3), stride: (1, 2), padding: 1, dilation: (2, 1)).Tanh();
        x = x.Conv2d(8, 2, stride: 2, padding: 1, dilation: 2).Tanh();
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

/// <summary>Activations with slopes of their own below 0, learned ones too.</summary>
[Network(2, 5, 4)]
[PReLU, Conv2d(20, 2), PReLU(PerChannel = true), Conv2d(3, 2), LeakyReLU(NegativeSlope = 0.2), ELU(Alpha = 0.7), Flatten, Linear(18), PReLU(PerChannel = true), Linear(3)]
internal sealed partial class Slopes;

/// <summary>Softmax and its logarithm along every axis.</summary>
[Network(2, 5, 4)]
[Softmax(Dim = 2), Conv2d(18, 2), Softmax, Conv2d(3, 2, Bias = false), LogSoftmax(Dim = -1), Flatten, Linear(5), LogSoftmax]
internal sealed partial class Exponentials;

/// <summary>Normalisations over parts of one sample.</summary>
[Network(3, 6, 5)]
internal sealed partial class SampleNorms
{
    static Flow Define(Flow x)
    {
        x = x.LayerNorm().Conv2d(24, 2).GroupNorm(3).LocalResponseNorm(5, alpha: 0.5).Conv2d(6, 2, bias: false).InstanceNorm2d(affine: true).Tanh();
        x = x.Conv2d(3, 2).LayerNorm(startDim: 1).Flatten().Linear(12).GroupNorm(4);
        return x.Linear(5).LayerNorm(bias: false).Linear(3);
    }
}

/// <summary>Maps made larger, padded and cut.</summary>
[Network(2, 4, 5)]
internal sealed partial class Movements
{
    static Flow Define(Flow x)
    {
        x = x.Upsample(2).Conv2d(8, 2).Tanh().PixelShuffle(2).Pad2d(1, 2, 2, 1, PaddingMode.Reflect).Conv2d(3, 3, stride: 2).Tanh();
        x = x.Pad2d(1, 1, 1, 1, value: 0.5).Upsample((1, 2), UpsampleMode.Bilinear).Pad2d(-1, -2, 0, 0).Conv2d(20, 2, stride: 2).Tanh();
        return x.Upsample(2, UpsampleMode.Bilinear, alignCorners: true).AvgPool2d(3).Flatten().Linear(3);
    }
}

/// <summary>Products of flows of different shapes, maps turned and sliced, adaptive maxima.</summary>
[Network(2, 6, 7)]
internal sealed partial class Products
{
    static Flow Define(Flow x)
    {
        x = x.Conv2d(20, 2).Tanh();
        x = x * x.AdaptiveAvgPool2d(1).Flatten().Linear(20).Sigmoid() * x.Conv2d(1, 1);
        x = x.Pad2d(1, 0, 2, 1, PaddingMode.Replicate).Pad2d(0, 2, 1, 1, PaddingMode.Circular).Conv2d(5, 2).AdaptiveMaxPool2d((4, 3));
        return x.Permute([3, 1, 2]).Slice(2, 1, -1, 2).Flatten().Linear(3);
    }
}

/// <summary>Poolings of sequences.</summary>
[Network(6, 15)]
[MaxPool1d(3, Stride = 2, Padding = 1), PReLU(PerChannel = true), AvgPool1d(3, Stride = 2, Padding = 1, CeilMode = true, CountIncludePad = false), LayerNorm]
[AdaptiveAvgPool1d(3), MaxPool1d(2, Stride = 1), Flatten, Linear(3)]
internal sealed partial class Sequences;

/// <summary>Poolings of volumes.</summary>
[Network(3, 4, 4, 3)]
[PReLU(PerChannel = true), MaxPool3d(2, Stride = 1, Padding = 1), AvgPool3d(2, 3, 2, Stride = 2, Padding = 1, CeilMode = true), AvgPool3d(2, Stride = 1, DivisorOverride = 3), Flatten, Linear(3)]
internal sealed partial class Volumes;

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

/// <summary>Maxima over windows side by side and over windows that overlap, on the maps of ImageNet's first layers, where ReLU leaves many equal numbers.</summary>
[Network(2, 56, 56)]
internal sealed partial class TiedMaxima
{
    static Flow Define(Flow x)
    {
        x = x.Conv2d(4, 3, padding: 1).ReLU();
        return Flow.Concat(x.MaxPool2d(2), x.MaxPool2d(3, stride: 2, padding: 1)).Conv2d(3, 1).Flatten().Linear(5);
    }

    /// <summary>
    /// Gives weights and inputs small whole numbers, whose products and sums have no rounding: in whatever order they are added, the same numbers are equal.
    /// </summary>
    public static void MakeExact(Network network, Span<float> inputs)
    {
        var random = new Random(3);
        foreach (var parameter in network.Parameters)
        {
            var unit = parameter.Name.StartsWith("fc", StringComparison.Ordinal) ? 65536f : 1f;
            parameter.CopyFrom([.. Enumerable.Range(0, parameter.Values.Length).Select(_ => random.Next(-2, 3) / unit)]);
        }

        foreach (ref var value in inputs)
            value = random.Next(-1, 2);
    }
}
