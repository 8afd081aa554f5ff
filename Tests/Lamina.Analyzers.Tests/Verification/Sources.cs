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
                    x = x.Conv2d(16, 3, padding: 1, bias: false).ReLU();
                    foreach (var (channels, stride) in Stages)
                    {
                        for (var i = 0; i < 2; i++)
                            x = Basic(x, channels, i == 0 ? stride : 1);
                    }

                    return x.AvgPool2d((x.Height, x.Width)).Flatten().Linear(10);
                }

                static Flow Basic(Flow x, int channels, int stride)
                {
                    var shortcut = stride == 1 && x.Channels == channels ? x : x.Conv2d(channels, 1, stride: stride);
                    var y = x.Conv2d(channels, 3, stride: stride, padding: 1).ReLU().Conv2d(channels, 3, padding: Padding.Same);
                    return (y + shortcut).ReLU();
                }
            }
            """,
    };
}
