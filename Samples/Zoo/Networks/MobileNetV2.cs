namespace Lamina.Zoo;

/// <summary>
/// Sandler, Howard, Zhu, Zhmoginov and Chen, "MobileNetV2: Inverted Residuals and Linear Bottlenecks" (2018), as torchvision's <c>mobilenet_v2</c> has
/// it: the same names, so that its weights load, and 3,504,872 parameters.
/// </summary>
[Network(3, 224, 224)]
public sealed partial class MobileNetV2
{
    static Flow Define(Flow x)
    {
        x = x.Scope("features.0", y => ConvNormActivation(y, 32, 3, stride: 2));
        var index = 1;
        var stages = new[] { (1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1) };
        foreach (var (expansion, channels, repeats, stride) in stages)
        {
            for (var repeat = 0; repeat < repeats; repeat++, index++)
                x = InvertedResidual(x, $"features.{index}.conv", expansion, channels, repeat == 0 ? stride : 1);
        }

        x = x.Scope($"features.{index}", y => ConvNormActivation(y, 1280, 1));
        return x.AdaptiveAvgPool2d(1).Flatten().Dropout(0.2).Linear(1000, name: "classifier.1");
    }

    static Flow InvertedResidual(Flow x, string scope, int expansion, int channels, int stride)
    {
        var hidden = x.Channels * expansion;
        var part = 0;
        var y = x;
        if (expansion > 1)
            y = y.Scope($"{scope}.{part++}", z => ConvNormActivation(z, hidden, 1));
        y = y.Scope($"{scope}.{part++}", z => ConvNormActivation(z, hidden, 3, stride, groups: hidden));
        y = y.Scope(scope, z => z.Conv2d(channels, 1, bias: false, name: $"{part}").BatchNorm2d(name: $"{part + 1}"));
        return stride == 1 && x.Channels == channels ? x + y : y;
    }

    static Flow ConvNormActivation(Flow x, int channels, int kernel, int stride = 1, int groups = 1) => x
        .Conv2d(channels, kernel, stride: stride, padding: kernel / 2, groups: groups, bias: false, name: "0").BatchNorm2d(name: "1").ReLU6();
}
