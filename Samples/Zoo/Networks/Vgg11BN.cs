namespace Lamina.Zoo;

/// <summary>
/// VGG-11 with batch norm in the form usual on CIFAR-10: torchvision's <c>vgg11_bn</c> features bring 3×32×32 down to 512×1×1, which one linear layer
/// reads. 9,231,114 parameters, 152.8 million multiply-adds. For torchvision's own classifier on 3×224×224 see <see cref="Vgg11BNImageNet"/>.
/// </summary>
[Network(3, 32, 32)]
public sealed partial class Vgg11BN
{
    static Flow Define(Flow x) => x.Scope("features", VggFeatures.Define).Flatten().Linear(10, name: "classifier.0");
}
