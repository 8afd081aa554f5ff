namespace Lamina.Zoo;

/// <summary>
/// He, Zhang, Ren and Sun, "Deep Residual Learning for Image Recognition" (2015), as torchvision's <c>resnet18</c> has it: the same names, so that its
/// weights load, and 11,689,512 parameters.
/// </summary>
[Network(3, 224, 224)]
public sealed partial class ResNet18
{
    static Flow Define(Flow x)
    {
        x = x.Conv2d(64, 7, stride: 2, padding: 3, bias: false).BatchNorm2d().ReLU().MaxPool2d(3, stride: 2, padding: 1);
        var stages = new[] { (64, 1), (128, 2), (256, 2), (512, 2) };
        for (var stage = 0; stage < stages.Length; stage++)
        {
            var (channels, stride) = stages[stage];
            x = x.Scope($"layer{stage + 1}.0", y => Basic(y, channels, stride));
            x = x.Scope($"layer{stage + 1}.1", y => Basic(y, channels, 1));
        }

        return x.AdaptiveAvgPool2d(1).Flatten().Linear(1000, name: "fc");
    }

    static Flow Basic(Flow x, int channels, int stride)
    {
        var y = x.Conv2d(channels, 3, stride: stride, padding: 1, bias: false).BatchNorm2d().ReLU()
                 .Conv2d(channels, 3, padding: 1, bias: false).BatchNorm2d();
        var shortcut = stride == 1 && x.Channels == channels
            ? x
            : x.Conv2d(channels, 1, stride: stride, bias: false, name: "downsample.0").BatchNorm2d(name: "downsample.1");
        return (y + shortcut).ReLU();
    }
}
