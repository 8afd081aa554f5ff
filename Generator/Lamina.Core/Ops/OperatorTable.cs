namespace Lamina.Core.Ops;

/// <summary>
/// Every layer that the two spellings know, by its name and its signature, which stands in the operator's file. What is printed from the signatures is printed in this order.
/// </summary>
internal static class OperatorTable
{
    // By name, so that of all layers only those are prepared that a compilation has.
    private static readonly Dictionary<string, Func<Signature>> Layers = new()
    {
        ["Conv2d"] = () => Conv2d.Signature,
        ["Linear"] = () => Linear.Signature,
        ["Flatten"] = () => Flatten.Signature,
        ["MaxPool2d"] = () => MaxPool2d.Signature,
        ["AvgPool2d"] = () => AvgPool2d.Signature,
        ["AdaptiveAvgPool2d"] = () => AdaptiveAvgPool2d.Signature,
        ["AdaptiveMaxPool2d"] = () => AdaptivePool.MaxSignature2d,
        ["MaxPool1d"] = () => MaxPoolNd.Signature1d,
        ["AvgPool1d"] = () => AvgPoolNd.Signature1d,
        ["AdaptiveAvgPool1d"] = () => AdaptivePool.AvgSignature1d,
        ["MaxPool3d"] = () => MaxPoolNd.Signature3d,
        ["AvgPool3d"] = () => AvgPoolNd.Signature3d,
        ["BatchNorm1d"] = () => BatchNorm1d.Signature,
        ["BatchNorm2d"] = () => BatchNorm2d.Signature,
        ["LayerNorm"] = () => LayerNorm.Signature,
        ["GroupNorm"] = () => GroupNorm.Signature,
        ["InstanceNorm2d"] = () => InstanceNorm2d.Signature,
        ["LocalResponseNorm"] = () => LocalResponseNorm.Signature,
        ["Tanh"] = () => Tanh.Signature,
        ["Sigmoid"] = () => Sigmoid.Signature,
        ["ReLU"] = () => ReLU.Signature,
        ["ReLU6"] = () => ReLU6.Signature,
        ["LeakyReLU"] = () => LeakyReLU.Signature,
        ["PReLU"] = () => PReLU.Signature,
        ["ELU"] = () => ELU.Signature,
        ["Softmax"] = () => Softmax.Signature,
        ["LogSoftmax"] = () => LogSoftmax.Signature,
        ["Upsample"] = () => Upsample.Signature,
        ["PixelShuffle"] = () => PixelShuffle.Signature,
        ["Pad2d"] = () => Pad2d.Signature,
        ["Permute"] = () => Permute.Signature,
        ["Slice"] = () => Slice.Signature,
        ["Dropout"] = () => Dropout.Signature,
        ["Identity"] = () => Identity.Signature,
        ["CrossEntropyLoss"] = () => CrossEntropyLoss.Signature,
        ["MSELoss"] = () => MSELoss.Signature,
        ["L1Loss"] = () => L1Loss.Signature,
        ["SmoothL1Loss"] = () => SmoothL1Loss.Signature,
        ["HuberLoss"] = () => HuberLoss.Signature,
        ["NLLLoss"] = () => NLLLoss.Signature,
        ["BCELoss"] = () => BCELoss.Signature,
        ["BCEWithLogitsLoss"] = () => BCEWithLogitsLoss.Signature,
        ["MultiLabelSoftMarginLoss"] = () => MultiLabelSoftMarginLoss.Signature,
        ["KLDivLoss"] = () => KLDivLoss.Signature,
        ["HingeEmbeddingLoss"] = () => HingeEmbeddingLoss.Signature,
        ["FocalLoss"] = () => FocalLoss.Signature,
    };

    public static IReadOnlyCollection<string> Kinds => Layers.Keys;

    public static IReadOnlyCollection<Signature> Signatures => [.. Layers.Values.Select(signature => signature())];

    public static bool Contains(string kind) => Layers.ContainsKey(kind);

    /// <summary>Null for what is no layer: the input, and what C#'s operators make of two flows.</summary>
    public static Signature? Find(string kind) => Layers.TryGetValue(kind, out var signature) ? signature() : null;

    /// <summary>The signature by which a layer is read back into its arguments; null for what is no layer, or was read in part only.</summary>
    public static Signature? SignatureOf(Operator layer) => layer is Misread ? null : Find(layer.Kind);

    /// <exception cref="InvalidArgumentException">An argument has the wrong form.</exception>
    public static Operator Create(string kind, IReadOnlyDictionary<string, object?> arguments) => Layers[kind]().Create(arguments);
}
