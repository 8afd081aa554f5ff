using TorchSharp;
using static TorchSharp.torch;

namespace Lamina.Benchmarks;

/// <summary>The same networks as modules of PyTorch.</summary>
internal static class TorchNetworks
{
    public static nn.Module<Tensor, Tensor> LeNet5() => nn.Sequential(
        ("conv1", nn.Conv2d(1, 6, 5, padding: 2)),
        ("tanh1", nn.Tanh()),
        ("pool1", nn.AvgPool2d(2)),
        ("conv2", nn.Conv2d(6, 16, 5)),
        ("tanh2", nn.Tanh()),
        ("pool2", nn.AvgPool2d(2)),
        ("flatten", nn.Flatten()),
        ("fc1", nn.Linear(400, 120)),
        ("tanh3", nn.Tanh()),
        ("fc2", nn.Linear(120, 84)),
        ("tanh4", nn.Tanh()),
        ("fc3", nn.Linear(84, 10)));

    public static nn.Module<Tensor, Tensor> Mlp() => nn.Sequential(
        ("fc1", nn.Linear(784, 256)),
        ("relu", nn.ReLU()),
        ("fc2", nn.Linear(256, 10)));
}
