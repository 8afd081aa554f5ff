using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Lamina.Torchvision;

/// <summary>torchvision's densenet121 with its names.</summary>
internal sealed class TorchDenseNet121 : nn.Module<Tensor, Tensor>
{
    private const int GrowthRate = 32;

    private readonly Sequential features;
    private readonly Linear classifier;

    public TorchDenseNet121()
        : base(nameof(TorchDenseNet121))
    {
        var channels = 2 * GrowthRate;
        var layers = new List<(string, nn.Module<Tensor, Tensor>)>
        {
            ("conv0", nn.Conv2d(3, channels, 7, stride: 2, padding: 3, bias: false)),
            ("norm0", nn.BatchNorm2d(channels)),
            ("relu0", nn.ReLU(inplace: true)),
            ("pool0", nn.MaxPool2d(3, stride: 2, padding: 1)),
        };
        int[] blocks = [6, 12, 24, 16];
        for (var block = 1; block <= blocks.Length; block++)
        {
            layers.Add(($"denseblock{block}", new DenseBlock(channels, blocks[block - 1])));
            channels += blocks[block - 1] * GrowthRate;
            if (block == blocks.Length)
                break;
            layers.Add(($"transition{block}", nn.Sequential(
                ("norm", nn.BatchNorm2d(channels)),
                ("relu", nn.ReLU(inplace: true)),
                ("conv", nn.Conv2d(channels, channels / 2, 1, bias: false)),
                ("pool", nn.AvgPool2d(2, stride: 2)))));
            channels /= 2;
        }

        layers.Add(("norm5", nn.BatchNorm2d(channels)));
        features = nn.Sequential(layers);
        classifier = nn.Linear(channels, 1000);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) =>
        classifier.forward(nn.functional.adaptive_avg_pool2d(features.forward(input).relu_(), 1).flatten(1));

    /// <summary>Each layer reads the concatenation of all before it.</summary>
    private sealed class DenseBlock : nn.Module<Tensor, Tensor>
    {
        private readonly DenseLayer[] layers;

        public DenseBlock(int channels, int count)
            : base(nameof(DenseBlock))
        {
            layers = [.. Enumerable.Range(0, count).Select(layer => new DenseLayer(channels + (layer * GrowthRate)))];
            for (var layer = 0; layer < count; layer++)
                register_module($"denselayer{layer + 1}", layers[layer]);
        }

        public override Tensor forward(Tensor input)
        {
            var maps = new List<Tensor> { input };
            foreach (var layer in layers)
                maps.Add(layer.forward(maps.Count == 1 ? input : cat([.. maps], 1)));
            return cat([.. maps], 1);
        }
    }

    private sealed class DenseLayer : nn.Module<Tensor, Tensor>
    {
        private readonly BatchNorm2d norm1;
        private readonly Conv2d conv1;
        private readonly BatchNorm2d norm2;
        private readonly Conv2d conv2;

        public DenseLayer(int channels)
            : base(nameof(DenseLayer))
        {
            norm1 = nn.BatchNorm2d(channels);
            conv1 = nn.Conv2d(channels, 4 * GrowthRate, 1, bias: false);
            norm2 = nn.BatchNorm2d(4 * GrowthRate);
            conv2 = nn.Conv2d(4 * GrowthRate, GrowthRate, 3, padding: 1, bias: false);
            RegisterComponents();
        }

        public override Tensor forward(Tensor input) =>
            conv2.forward(norm2.forward(conv1.forward(norm1.forward(input).relu_())).relu_());
    }
}
