namespace Lamina.Zoo;

/// <summary>
/// torchvision's <c>vgg11_bn</c>: the same names, so that its weights load, and 132,868,840 parameters, most of them in the first linear layer. The
/// adaptive pooling to 7×7 that stands before it there changes nothing on 3×224×224.
/// </summary>
[Network(3, 224, 224)]
public sealed partial class Vgg11BNImageNet
{
    static Flow Define(Flow x) => x
        .Scope("features", VggFeatures.Define)
        .AdaptiveAvgPool2d(7).Flatten()
        .Scope("classifier", y => y
            .Linear(4096, name: "0").ReLU(name: "1").Dropout(name: "2")
            .Linear(4096, name: "3").ReLU(name: "4").Dropout(name: "5")
            .Linear(1000, name: "6"));
}
