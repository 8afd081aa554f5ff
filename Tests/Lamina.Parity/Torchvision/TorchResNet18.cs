using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Lamina.Torchvision;

/// <summary>torchvision's resnet18 with its names.</summary>
internal sealed class TorchResNet18 : nn.Module<Tensor, Tensor>
{
    private readonly Conv2d conv1 = nn.Conv2d(3, 64, 7, stride: 2, padding: 3, bias: false);
    private readonly BatchNorm2d bn1 = nn.BatchNorm2d(64);
    private readonly Sequential layer1 = Stage(64, 64, 1);
    private readonly Sequential layer2 = Stage(64, 128, 2);
    private readonly Sequential layer3 = Stage(128, 256, 2);
    private readonly Sequential layer4 = Stage(256, 512, 2);
    private readonly Linear fc = nn.Linear(512, 1000);

    public TorchResNet18()
        : base(nameof(TorchResNet18))
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var x = nn.functional.max_pool2d(bn1.forward(conv1.forward(input)).relu_(), 3, stride: 2, padding: 1);
        x = layer4.forward(layer3.forward(layer2.forward(layer1.forward(x))));
        return fc.forward(nn.functional.adaptive_avg_pool2d(x, 1).flatten(1));
    }

    private static Sequential Stage(int inputs, int outputs, int stride) =>
        nn.Sequential(("0", new BasicBlock(inputs, outputs, stride)), ("1", new BasicBlock(outputs, outputs, 1)));

    private sealed class BasicBlock : nn.Module<Tensor, Tensor>
    {
        private readonly Conv2d conv1;
        private readonly BatchNorm2d bn1;
        private readonly Conv2d conv2;
        private readonly BatchNorm2d bn2;
        private readonly Sequential? downsample;

        public BasicBlock(int inputs, int outputs, int stride)
            : base(nameof(BasicBlock))
        {
            conv1 = nn.Conv2d(inputs, outputs, 3, stride: stride, padding: 1, bias: false);
            bn1 = nn.BatchNorm2d(outputs);
            conv2 = nn.Conv2d(outputs, outputs, 3, padding: 1, bias: false);
            bn2 = nn.BatchNorm2d(outputs);
            if (stride != 1 || inputs != outputs)
                downsample = nn.Sequential(("0", nn.Conv2d(inputs, outputs, 1, stride: stride, bias: false)), ("1", nn.BatchNorm2d(outputs)));
            RegisterComponents();
        }

        public override Tensor forward(Tensor input)
        {
            var shortcut = downsample?.forward(input) ?? input;
            var x = bn1.forward(conv1.forward(input)).relu_();
            return bn2.forward(conv2.forward(x)).add_(shortcut).relu_();
        }
    }
}
