namespace Lamina.Analyzers.Tests.Verification;

/// <summary>Right networks that use much of the language, by name.</summary>
internal static class Sources
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["LeNet5"] =
            """
            using Lamina;

            [Network(1, 28, 28)]
            [Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2)]
            [Conv2d(16, 5), Tanh, AvgPool2d(2)]
            [Flatten]
            [Linear(120), Tanh, Linear(84), Tanh, Linear(10)]
            public sealed partial class LeNet5;
            """,
        ["Arguments"] =
            """
            using Lamina;

            namespace Models
            {
                internal static partial class Zoo
                {
                    private const int Classes = 4 * 5;

                    [Network(3, 33, 17)]
                    [Conv2d(8, 3, 5, Stride = new[] { 2, 1 }, Padding = new[] { 1, 2 }, Dilation = 1, Bias = false, Name = "stem")]
                    [ReLU, MaxPool2d(3, Stride = 2, Padding = 1, CeilMode = true)]
                    [Conv2d(16, 3, Padding = Padding.Same, Groups = 4, PaddingMode = PaddingMode.Reflect)]
                    [Sigmoid, AvgPool2d(2, Padding = 1, CountIncludePad = false), Dropout(0.25)]
                    [Flatten(StartDim = 1), Linear(Classes), CrossEntropyLoss(LabelSmoothing = 0.1)]
                    public partial class Rich;
                }
            }
            """,
        ["ResNet"] =
            """
            using Lamina;

            [Network(3, 32, 32)]
            public sealed partial class ResNet
            {
                private static readonly (int Channels, int Stride)[] Stages = { (16, 1), (32, 2), (64, 2) };

                static Flow Define(Flow x)
                {
                    x = x.Conv2d(16, 3, padding: 1, bias: false).BatchNorm2d(momentum: null).ReLU6();
                    foreach (var (channels, stride) in Stages)
                    {
                        for (var i = 0; i < 2; i++)
                            x = Basic(x, channels, i == 0 ? stride : 1);
                    }

                    return x.AdaptiveAvgPool2d(1).Flatten().Linear(10);
                }

                static Flow Basic(Flow x, int channels, int stride)
                {
                    var shortcut = stride == 1 && x.Channels == channels ? x : x.Conv2d(channels, 1, stride: stride);
                    var y = x.Conv2d(channels, 3, stride: stride, padding: 1).ReLU().Conv2d(channels, 3, padding: Padding.Same);
                    return (y + shortcut).ReLU();
                }
            }
            """,
        ["DenseNet"] =
            """
            using Lamina;
            using System.Collections.Generic;

            [Network(3, 16, 16)]
            public sealed partial class DenseNet
            {
                static Flow Define(Flow x)
                {
                    var features = new List<Flow> { x.Conv2d(8, 3, padding: 1, bias: false, name: "features.conv0") };
                    for (var layer = 1; layer <= 3; layer++)
                        features.Add(Flow.Concat(features.ToArray()).Scope($"features.denseblock1.denselayer{layer}", Dense));
                    return Flow.Concat([.. features]).BatchNorm2d(name: "features.norm5").ReLU().AdaptiveAvgPool2d((2, 1)).Flatten().Linear(10, bias: false).BatchNorm1d(affine: false);
                }

                static Flow Dense(Flow x) => x
                    .BatchNorm2d(name: "norm1").ReLU(name: "relu1").Conv2d(16, 1, bias: false, name: "conv1")
                    .BatchNorm2d(name: "norm2").ReLU(name: "relu2").Conv2d(4, 3, padding: 1, bias: false, name: "conv2");
            }
            """,
    };
}
