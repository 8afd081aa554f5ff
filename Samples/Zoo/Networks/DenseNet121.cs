namespace Lamina.Zoo;

/// <summary>
/// Huang, Liu, van der Maaten and Weinberger, "Densely Connected Convolutional Networks" (2016), as torchvision's <c>densenet121</c> has it: the same
/// names, so that its weights load, and 7,978,856 parameters.
/// </summary>
[Network(3, 224, 224)]
public sealed partial class DenseNet121
{
    /// <summary>Channels that each layer adds to what the layers after it read.</summary>
    private const int GrowthRate = 32;

    static Flow Define(Flow x) => x
        .Scope("features", Features)
        .ReLU()
        .AdaptiveAvgPool2d(1).Flatten().Linear(1000, name: "classifier");

    static Flow Features(Flow x)
    {
        x = x.Conv2d(2 * GrowthRate, 7, stride: 2, padding: 3, bias: false, name: "conv0").BatchNorm2d(name: "norm0").ReLU()
             .MaxPool2d(3, stride: 2, padding: 1);
        int[] blocks = [6, 12, 24, 16];
        for (var block = 1; block <= blocks.Length; block++)
        {
            for (var layer = 1; layer <= blocks[block - 1]; layer++)
                x = Flow.Concat(x, x.Scope($"denseblock{block}.denselayer{layer}", Layer));
            if (block < blocks.Length)
                x = x.Scope($"transition{block}", Transition);
        }

        return x.BatchNorm2d(name: "norm5");
    }

    static Flow Layer(Flow x) => x
        .BatchNorm2d(name: "norm1").ReLU().Conv2d(4 * GrowthRate, 1, bias: false, name: "conv1")
        .BatchNorm2d(name: "norm2").ReLU().Conv2d(GrowthRate, 3, padding: 1, bias: false, name: "conv2");

    static Flow Transition(Flow x) => x
        .BatchNorm2d(name: "norm").ReLU().Conv2d(x.Channels / 2, 1, bias: false, name: "conv").AvgPool2d(2);
}
