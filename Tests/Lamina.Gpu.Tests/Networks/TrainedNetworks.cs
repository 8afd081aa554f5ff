namespace Lamina.GpuTests.Networks;

[Network(1, 28, 28)]
[Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2)]
[Conv2d(16, 5), Tanh, AvgPool2d(2)]
[Flatten]
[Linear(120), Tanh, Linear(84), Tanh, Linear(10)]
internal sealed partial class LeNet5;

[Network(40)]
[Linear(64), ReLU, Linear(32), ReLU, Linear(10)]
internal sealed partial class Perceptron;

/// <summary>A residual network with batch norm, as ResNet's (He et al. 2016), two blocks long.</summary>
[Network(3, 12, 12)]
internal sealed partial class SmallResNet
{
    static Flow Define(Flow x)
    {
        x = x.Conv2d(8, 3, padding: 1, bias: false).BatchNorm2d().ReLU().MaxPool2d(3, stride: 2, padding: 1);
        x = Basic(x, 8, 1);
        x = Basic(x, 16, 2);
        return x.AdaptiveAvgPool2d(1).Flatten().Linear(5);
    }

    static Flow Basic(Flow x, int channels, int stride)
    {
        var shortcut = stride == 1 ? x : x.Conv2d(channels, 1, stride: stride, bias: false).BatchNorm2d();
        var y = x.Conv2d(channels, 3, stride: stride, padding: 1, bias: false).BatchNorm2d().ReLU()
            .Conv2d(channels, 3, padding: 1, bias: false).BatchNorm2d();
        return (y + shortcut).ReLU();
    }
}
