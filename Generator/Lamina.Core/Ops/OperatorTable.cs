namespace Lamina.Core.Ops;

/// <summary>
/// Every layer that the two spellings know, by the name of its attribute (without 'Attribute') and of its method on <c>Flow</c>.
/// The signatures themselves are C#: <c>Conv2dAttribute</c> and <c>Flow.Conv2d</c> in the runtime; a test holds them and this table together.
/// </summary>
internal static class OperatorTable
{
    private static readonly Dictionary<string, Func<Arguments, Operator>> Layers = new()
    {
        ["Conv2d"] = Conv2d.From,
        ["Linear"] = Linear.From,
        ["Flatten"] = Flatten.From,
        ["MaxPool2d"] = MaxPool2d.From,
        ["AvgPool2d"] = AvgPool2d.From,
        ["AdaptiveAvgPool2d"] = AdaptiveAvgPool2d.From,
        ["MaxPool1d"] = arguments => MaxPoolNd.From(arguments, 1),
        ["MaxPool3d"] = arguments => MaxPoolNd.From(arguments, 3),
        ["AvgPool1d"] = arguments => AvgPoolNd.From(arguments, 1),
        ["AvgPool3d"] = arguments => AvgPoolNd.From(arguments, 3),
        ["AdaptiveAvgPool1d"] = arguments => AdaptivePool.From(arguments, 1, isMax: false),
        ["AdaptiveMaxPool2d"] = arguments => AdaptivePool.From(arguments, 2, isMax: true),
        ["BatchNorm1d"] = BatchNorm1d.From,
        ["BatchNorm2d"] = BatchNorm2d.From,
        ["Tanh"] = _ => new Tanh(),
        ["Sigmoid"] = _ => new Sigmoid(),
        ["ReLU"] = _ => new ReLU(),
        ["ReLU6"] = _ => new ReLU6(),
        ["LeakyReLU"] = LeakyReLU.From,
        ["ELU"] = ELU.From,
        ["PReLU"] = PReLU.From,
        ["Softmax"] = Softmax.From,
        ["LogSoftmax"] = LogSoftmax.From,
        ["LayerNorm"] = LayerNorm.From,
        ["GroupNorm"] = GroupNorm.From,
        ["InstanceNorm2d"] = InstanceNorm2d.From,
        ["LocalResponseNorm"] = LocalResponseNorm.From,
        ["Upsample"] = Upsample.From,
        ["PixelShuffle"] = PixelShuffle.From,
        ["Pad2d"] = Pad2d.From,
        ["Permute"] = Permute.From,
        ["Slice"] = Slice.From,
        ["Identity"] = _ => new Identity(),
        ["Dropout"] = Dropout.From,
        ["CrossEntropyLoss"] = CrossEntropyLoss.From,
        ["MSELoss"] = MSELoss.From,
        ["L1Loss"] = L1Loss.From,
        ["SmoothL1Loss"] = SmoothL1Loss.From,
        ["HuberLoss"] = HuberLoss.From,
        ["NLLLoss"] = NLLLoss.From,
        ["BCELoss"] = BCELoss.From,
        ["BCEWithLogitsLoss"] = BCEWithLogitsLoss.From,
        ["MultiLabelSoftMarginLoss"] = MultiLabelSoftMarginLoss.From,
        ["KLDivLoss"] = KLDivLoss.From,
        ["HingeEmbeddingLoss"] = HingeEmbeddingLoss.From,
        ["FocalLoss"] = FocalLoss.From,
    };

    public static IReadOnlyCollection<string> Kinds => Layers.Keys;

    public static bool Contains(string kind) => Layers.ContainsKey(kind);

    /// <exception cref="InvalidArgumentException">An argument has the wrong form.</exception>
    public static Operator Create(string kind, Arguments arguments) => Layers[kind](arguments);
}
