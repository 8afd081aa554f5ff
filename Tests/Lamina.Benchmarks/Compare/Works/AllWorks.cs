using Lamina.Torchvision;
using Lamina.Zoo;

namespace Lamina.Benchmarks.Compare;

/// <summary>The works compared, with what each must reach.</summary>
internal static class AllWorks
{
    private static readonly Subject LeNet5 = Subject.Of("lenet5", () => new LeNet5(seed: 1), TorchNetworks.LeNet5);
    private static readonly Subject Mlp = Subject.Of("mlp", () => new Mlp(seed: 1), TorchNetworks.Mlp);

    private static readonly Subject Vgg11BN = Subject.Of("vgg11bn", () => new Vgg11BN(seed: 1), TorchVgg11BN.ForCifar);
    private static readonly Subject ResNet18 = Subject.Of("resnet18", () => new ResNet18(seed: 1), () => new TorchResNet18());
    private static readonly Subject DenseNet121 = Subject.Of("densenet121", () => new DenseNet121(seed: 1), () => new TorchDenseNet121());
    private static readonly Subject MobileNetV2 = Subject.Of("mobilenetv2", () => new MobileNetV2(seed: 1), () => new TorchMobileNetV2());

    public static IReadOnlyList<Work> List { get; } =
    [
        NetworkWorks.Training(LeNet5, 64, Target.Ratio(5)),
        NetworkWorks.Training(LeNet5, 1, Target.Ratio(12)),
        NetworkWorks.Inference(LeNet5, 64, Target.Ratio(5)),
        NetworkWorks.Inference(LeNet5, 1, Target.Ratio(12)),
        NetworkWorks.Training(Mlp, 64, Target.Ratio(2.2)),
        NetworkWorks.Training(Mlp, 1),
        NetworkWorks.Inference(Mlp, 64),
        NetworkWorks.Inference(Mlp, 1),
        NetworkWorks.Training(Vgg11BN, 32, Target.Ratio(1.45)),
        NetworkWorks.Scaling(Vgg11BN, 32, Target.Ratio(1.75, Library.LaminaOneThread)),
        NetworkWorks.Inference(Vgg11BN, 1),
        NetworkWorks.Training(ResNet18, 8, Target.Ratio(1.7)),
        NetworkWorks.Inference(ResNet18, 1, Target.Ratio(1.8)),
        NetworkWorks.Inference(DenseNet121, 1, Target.Ratio(1.5)),
        NetworkWorks.Inference(MobileNetV2, 1, Target.Ratio(1.5)),
        .. ConvolutionWorks.List(batch: 8, forward: Target.ShareOfPeak(0.9), backward: Target.ShareOfPeak(0.8)),
        .. new[] { 512, 1024, 2048 }.Select(size => MatrixWorks.Of(size, Target.ShareOfPeak(0.86))),
    ];
}
