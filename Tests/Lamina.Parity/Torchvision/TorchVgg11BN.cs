using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Lamina.Torchvision;

/// <summary>torchvision's vgg11_bn features over a classifier: of one layer for 3×32×32, or torchvision's own for 3×224×224.</summary>
internal sealed class TorchVgg11BN : nn.Module<Tensor, Tensor>
{
    private const int Pool = 0;

    private static readonly int[] Configuration = [64, Pool, 128, Pool, 256, 256, Pool, 512, 512, Pool, 512, 512, Pool];

    private readonly Sequential features;
    private readonly Sequential classifier;

    private TorchVgg11BN(Sequential classifier)
        : base(nameof(TorchVgg11BN))
    {
        features = Features();
        this.classifier = classifier;
        RegisterComponents();
    }

    /// <summary>The form usual on CIFAR-10: 3×32×32 ends as 512×1×1, which one linear layer reads.</summary>
    public static TorchVgg11BN ForCifar() => new(nn.Sequential(("0", nn.Linear(512, 10))));

    /// <summary>torchvision's vgg11_bn().</summary>
    public static TorchVgg11BN ForImageNet() => new(nn.Sequential(
        ("0", nn.Linear(512 * 7 * 7, 4096)),
        ("1", nn.ReLU(inplace: true)),
        ("2", nn.Dropout()),
        ("3", nn.Linear(4096, 4096)),
        ("4", nn.ReLU(inplace: true)),
        ("5", nn.Dropout()),
        ("6", nn.Linear(4096, 1000))));

    // The adaptive pooling to 7×7 that torchvision has here changes nothing on 3×224×224, and 3×32×32 has none.
    public override Tensor forward(Tensor input) => classifier.forward(features.forward(input).flatten(1));

    private static Sequential Features()
    {
        var layers = new List<(string, nn.Module<Tensor, Tensor>)>();
        var channels = 3;
        foreach (var width in Configuration)
        {
            if (width == Pool)
            {
                Add(nn.MaxPool2d(2, stride: 2));
                continue;
            }

            Add(nn.Conv2d(channels, width, 3, padding: 1));
            Add(nn.BatchNorm2d(width));
            Add(nn.ReLU(inplace: true));
            channels = width;
        }

        return nn.Sequential(layers);

        void Add(nn.Module<Tensor, Tensor> layer) => layers.Add(($"{layers.Count}", layer));
    }
}
