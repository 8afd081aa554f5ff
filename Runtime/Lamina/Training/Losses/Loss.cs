namespace Lamina;

/// <summary>
/// A function of a batch of outputs and targets to one number, with its gradient. Losses are stateless and may be shared between networks and threads.
/// </summary>
public abstract class Loss
{
    /// <summary>Cross-entropy with PyTorch's defaults, over logits and integer labels.</summary>
    public static CrossEntropyLoss CrossEntropy => CrossEntropyLoss.Default;

    /// <summary>Mean squared error with PyTorch's defaults.</summary>
    public static MSELoss MeanSquaredError => MSELoss.Default;

    /// <summary>The mean distance |o − t| with PyTorch's defaults.</summary>
    public static L1Loss L1 => L1Loss.Default;

    /// <summary>The mean distance, smooth at 0, with PyTorch's defaults.</summary>
    public static SmoothL1Loss SmoothL1 => SmoothL1Loss.Default;

    /// <summary>Huber's loss with PyTorch's defaults.</summary>
    public static HuberLoss Huber => HuberLoss.Default;

    /// <summary>The negative log-likelihood, over log-probabilities and integer labels, with PyTorch's defaults.</summary>
    public static NLLLoss NegativeLogLikelihood => NLLLoss.Default;

    /// <summary>Binary cross-entropy over probabilities with PyTorch's defaults.</summary>
    public static BCELoss BinaryCrossEntropy => BCELoss.Default;

    /// <summary>Binary cross-entropy over scores with PyTorch's defaults.</summary>
    public static BCEWithLogitsLoss BinaryCrossEntropyWithLogits => BCEWithLogitsLoss.Default;

    /// <summary>The Kullback-Leibler divergence with PyTorch's defaults.</summary>
    public static KLDivLoss KLDivergence => KLDivLoss.Default;

    /// <summary>The focal loss over scores with torchvision's defaults.</summary>
    public static FocalLoss Focal => FocalLoss.Default;

    /// <summary>
    /// Whether samples with this label count for nothing: then they are left out of an evaluation's accuracy, of the weight that a batch has in an epoch's mean,
    /// and of what is asked of labels. Default: none are.
    /// </summary>
    /// <param name="label">A sample's label.</param>
    protected internal virtual bool Ignores(int label) => false;

    /// <summary>
    /// Whether a sample that is not ignored may have this label; asked of every sample of a data set before training on it begins. Default: labels below
    /// <paramref name="outputSize"/>, one output for each class.
    /// </summary>
    /// <param name="label">A sample's label.</param>
    /// <param name="outputSize">Elements of one output sample.</param>
    protected internal virtual bool Takes(int label, int outputSize) => label < outputSize;

    /// <summary>Why the loss can't be taken between a network's outputs and data of this kind, or null where it can. Labels are asked about one by one.</summary>
    /// <param name="hasLabels">Whether samples have labels, else float targets.</param>
    /// <param name="outputSize">Elements of one output sample.</param>
    internal virtual string? Refusal(bool hasLabels, int outputSize) => null;

    /// <summary>
    /// What every sample's part of the loss is divided by: for a mean reduction the number (or the summed weight) of the batch's terms.
    /// </summary>
    /// <param name="labels">One class index for each sample.</param>
    /// <param name="outputSize">Elements of one output sample.</param>
    protected internal abstract double Normalizer(ReadOnlySpan<int> labels, int outputSize);

    /// <inheritdoc cref="Normalizer(ReadOnlySpan{int}, int)"/>
    /// <param name="targets">Target outputs, sample after sample.</param>
    /// <param name="outputSize">Elements of one output sample.</param>
    protected internal abstract double Normalizer(ReadOnlySpan<float> targets, int outputSize);

    /// <summary>The part of the loss that some of the batch's samples give, already divided by <paramref name="normalizer"/>, and its gradient.</summary>
    /// <param name="outputs">Outputs of those samples, (samples, outputSize) row-major.</param>
    /// <param name="labels">Their class indices.</param>
    /// <param name="outputSize">Elements of one output sample.</param>
    /// <param name="normalizer">The whole batch's <see cref="Normalizer(ReadOnlySpan{int}, int)"/>.</param>
    /// <param name="gradient">Receives ∂loss/∂outputs, of the length of <paramref name="outputs"/>; empty where only the loss is wanted.</param>
    /// <remarks>Allocates nothing and may run on several threads at once.</remarks>
    protected internal abstract double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, int outputSize, double normalizer, Span<float> gradient);

    /// <inheritdoc cref="Evaluate(ReadOnlySpan{float}, ReadOnlySpan{int}, int, double, Span{float})"/>
    /// <param name="outputs">Outputs of those samples, (samples, outputSize) row-major.</param>
    /// <param name="targets">Their targets, of the length of <paramref name="outputs"/>.</param>
    /// <param name="outputSize">Elements of one output sample.</param>
    /// <param name="normalizer">The whole batch's normalizer.</param>
    /// <param name="gradient">Receives ∂loss/∂outputs; empty where only the loss is wanted.</param>
    protected internal abstract double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, int outputSize, double normalizer, Span<float> gradient);
}
