using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Lamina.Torchvision;

/// <summary>torchvision's mobilenet_v2 with its names.</summary>
internal sealed class TorchMobileNetV2 : nn.Module<Tensor, Tensor>
{
    private static readonly (int Expansion, int Channels, int Repeats, int Stride)[] Stages =
    [
        (1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1),
    ];

    private readonly Sequential features;
    private readonly Sequential classifier;

    public TorchMobileNetV2()
        : base(nameof(TorchMobileNetV2))
    {
        var blocks = new List<nn.Module<Tensor, Tensor>> { ConvNormActivation(3, 32, 3, stride: 2) };
        var channels = 32;
        foreach (var (expansion, outputs, repeats, stride) in Stages)
        {
            for (var repeat = 0; repeat < repeats; repeat++)
            {
                blocks.Add(new InvertedResidual(channels, outputs, repeat == 0 ? stride : 1, expansion));
                channels = outputs;
            }
        }

        blocks.Add(ConvNormActivation(channels, 1280, 1));
        features = nn.Sequential(blocks.Select((block, index) => ($"{index}", block)));
        classifier = nn.Sequential(("0", nn.Dropout(0.2)), ("1", nn.Linear(1280, 1000)));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) =>
        classifier.forward(nn.functional.adaptive_avg_pool2d(features.forward(input), 1).flatten(1));

    private static Sequential ConvNormActivation(int inputs, int outputs, int kernel, int stride = 1, int groups = 1) => nn.Sequential(
        ("0", nn.Conv2d(inputs, outputs, kernel, stride: stride, padding: kernel / 2, groups: groups, bias: false)),
        ("1", nn.BatchNorm2d(outputs)),
        ("2", nn.ReLU6(inplace: true)));

    private sealed class InvertedResidual : nn.Module<Tensor, Tensor>
    {
        private readonly Sequential conv;
        private readonly bool isResidual;

        public InvertedResidual(int inputs, int outputs, int stride, int expansion)
            : base(nameof(InvertedResidual))
        {
            isResidual = stride == 1 && inputs == outputs;
            var hidden = inputs * expansion;
            var layers = new List<nn.Module<Tensor, Tensor>>();
            if (expansion != 1)
                layers.Add(ConvNormActivation(inputs, hidden, 1));
            layers.Add(ConvNormActivation(hidden, hidden, 3, stride, groups: hidden));
            layers.Add(nn.Conv2d(hidden, outputs, 1, bias: false));
            layers.Add(nn.BatchNorm2d(outputs));
            conv = nn.Sequential(layers.Select((layer, index) => ($"{index}", layer)));
            RegisterComponents();
        }

        public override Tensor forward(Tensor input) => isResidual ? input + conv.forward(input) : conv.forward(input);
    }
}
