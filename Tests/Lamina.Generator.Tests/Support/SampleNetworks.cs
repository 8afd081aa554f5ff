namespace Lamina.Generator.Tests.Support;

/// <summary>A network in source, and the full name of its type as reflection has it.</summary>
public sealed record SampleNetwork(string TypeName, string Source, bool IsValid = true);

/// <summary>Networks that between them use every operator, argument and way to nest a class. Snapshots and robustness tests start from them.</summary>
public static class SampleNetworks
{
    public static IReadOnlyDictionary<string, SampleNetwork> All { get; } = new Dictionary<string, SampleNetwork>
    {
        ["LeNet5"] = new(
            "LeNet5",
            """
            using Lamina;

            [Network(1, 28, 28)]
            [Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2)]
            [Conv2d(16, 5), Tanh, AvgPool2d(2)]
            [Flatten]
            [Linear(120), Tanh, Linear(84), Tanh, Linear(10)]
            public sealed partial class LeNet5;
            """),
        // Blocks of one signature share their kernels.
        ["Residual"] = new(
            "Residual",
            """
            using Lamina;

            [Network(3, 16, 16)]
            public sealed partial class Residual
            {
                static Flow Define(Flow x)
                {
                    x = x.Conv2d(8, 3, padding: 1).ReLU();
                    foreach (var (channels, stride) in new[] { (8, 1), (8, 1), (16, 2) })
                        x = Basic(x, channels, stride);
                    return x.AvgPool2d((x.Height, x.Width)).Flatten().Linear(10);
                }

                static Flow Basic(Flow x, int channels, int stride)
                {
                    var shortcut = stride == 1 ? x : x.Conv2d(channels, 1, stride: stride, bias: false);
                    var y = x.Conv2d(channels, 3, stride: stride, padding: 1, bias: false).ReLU().Conv2d(channels, 3, padding: 1);
                    return (y + shortcut).ReLU();
                }
            }
            """),
        // Buffers beside the parameters, flows joined along their channels, windows of uneven size.
        ["DenseBlock"] = new(
            "DenseBlock",
            """
            using Lamina;

            [Network(3, 8, 8)]
            public sealed partial class DenseBlock
            {
                static Flow Define(Flow x)
                {
                    Flow[] features = [x.Conv2d(16, 3, padding: 1, bias: false).BatchNorm2d(momentum: null).ReLU6()];
                    for (var layer = 0; layer < 2; layer++)
                        features = [.. features, Flow.Concat(features).Scope($"denselayer{layer + 1}", Dense)];
                    return Flow.Concat(features).AdaptiveAvgPool2d((3, 1)).Flatten().Linear(6, bias: false).BatchNorm1d(affine: false);
                }

                static Flow Dense(Flow x) => x
                    .BatchNorm2d(name: "norm1").ReLU().Conv2d(16, 1, bias: false)
                    .BatchNorm2d(name: "norm2", trackRunningStats: false).ReLU().Conv2d(4, 3, padding: 1, bias: false).Identity();
            }
            """),
        // Loop nests: learned slopes, a normalisation of parts of a sample, a padding by a map's own pixels, maxima of uneven windows, a softmax.
        ["Nests"] = new(
            "Nests",
            """
            using Lamina;

            [Network(2, 6, 6)]
            [PReLU(PerChannel = true), Conv2d(4, 2), GroupNorm(2), Pad2d(1, 0, 1, 0, PaddingMode = PaddingMode.Reflect)]
            [AdaptiveMaxPool2d(4), Upsample(2), Flatten, Linear(5), Softmax(Name = "a"), Linear(4, Name = "a_nest")]
            public sealed partial class Nests;
            """),
        ["Perceptron"] = new(
            "Perceptron",
            """
            using Lamina;

            [Network(20)]
            [Linear(64), ReLU, Dropout(0.2)]
            [Linear(32, Bias = false), Sigmoid, Dropout(0.5)]
            [Linear(5), CrossEntropyLoss(LabelSmoothing = 0.1, Weight = new[] { 1, 2, 0.5, 1, 1.5 })]
            public sealed partial class Perceptron;
            """),
        ["GroupedConvolutions"] = new(
            "GroupedConvolutions",
            """
            using Lamina;

            [Network(4, 15, 17)]
            [Conv2d(8, 3, 5, Padding = Padding.Same, Groups = 2, Name = "grouped"), ReLU]
            [Conv2d(8, 3, Stride = new[] { 2, 1 }, Padding = new[] { 1, 0 }, Groups = 8, Name = "depthwise")]
            [Conv2d(6, 2, 3, Dilation = new[] { 2, 1 }, Name = "dilated"), Tanh]
            [Flatten, Linear(4)]
            public sealed partial class GroupedConvolutions;
            """),
        ["OverlappingMaxPool"] = new(
            "OverlappingMaxPool",
            """
            using Lamina;

            [Network(2, 12, 11)]
            [Conv2d(4, 3), ReLU, MaxPool2d(3, Stride = 2, Padding = 1, CeilMode = true)]
            [Conv2d(4, 2), MaxPool2d(2, 1, Dilation = new[] { 2, 1 })]
            [Flatten, Linear(3)]
            public sealed partial class OverlappingMaxPool;
            """),
        ["AverageWithoutPadding"] = new(
            "AverageWithoutPadding",
            """
            using Lamina;

            [Network(2, 9, 9)]
            [Conv2d(3, 3), Sigmoid, AvgPool2d(3, Stride = 2, Padding = 1, CountIncludePad = false)]
            [Flatten, Linear(2), MSELoss]
            public sealed partial class AverageWithoutPadding;
            """),
        ["Nested"] = new(
            "Vision.Models.Zoo+Nested",
            """
            using Lamina;

            namespace Vision.Models
            {
                /// <summary>Networks of this program.</summary>
                public static partial class Zoo
                {
                    [Network(3, 8, 8)]
                    internal sealed partial class Nested
                    {
                        static Flow Define(Flow x) => x
                            .Scope("features.0", y => y.Conv2d(4, 3, name: "conv").ReLU())
                            .Scope("features.1", y => y.Scope("inner", z => z.Conv2d(4, 3).Tanh()))
                            .Flatten()
                            .Scope("classifier", y => y.Linear(3));
                    }
                }
            }
            """),
        ["Mirrored"] = new(
            "Mirrored",
            """
            using Lamina;

            [Network(2, 8, 6)]
            [Conv2d(3, 3, Padding = 1, PaddingMode = PaddingMode.Reflect), ReLU]
            [Conv2d(3, 3, Padding = new[] { 2, 1 }, PaddingMode = PaddingMode.Circular), Tanh]
            [Conv2d(2, 3, Stride = 2, Padding = 1, PaddingMode = PaddingMode.Replicate)]
            [Flatten, Linear(2)]
            public sealed partial class Mirrored;
            """),
        ["Tiled"] = new(
            "Tiled",
            """
            using Lamina;

            [Network(3, 12, 12)]
            [Conv2d(32, 3, Padding = 1), ReLU, Conv2d(48, 3, Padding = 1, Bias = false), BatchNorm2d, ReLU]
            [MaxPool2d(2), Conv2d(32, 3, Padding = 1), ReLU]
            [Flatten, Linear(5)]
            public sealed partial class Tiled;
            """),
        // Without its Flatten: members must exist, so that the analyzer's is the one error shown.
        ["MissingFlatten"] = new(
            "MissingFlatten",
            """
            using Lamina;

            [Network(1, 28, 28)]
            [Conv2d(6, 5), Tanh, AvgPool2d(2)]
            [Linear(10)]
            public sealed partial class MissingFlatten
            {
                /// <summary>Uses members of the generated part.</summary>
                public static float[] Predict(float[] image)
                {
                    using var network = new MissingFlatten(seed: 1);
                    return network.Infer(image);
                }

                /// <summary>Uses a parameter by its generated name.</summary>
                public int Weights => Conv1.Weight.Values.Length + Fc1.Bias.Values.Length;
            }
            """,
            IsValid: false),
    };

    /// <summary>For theories.</summary>
    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>For theories over networks without errors.</summary>
    public static TheoryData<string> ValidNames => [.. All.Where(network => network.Value.IsValid).Select(network => network.Key)];
}
