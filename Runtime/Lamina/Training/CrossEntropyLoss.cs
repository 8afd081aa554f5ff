using System.Runtime.CompilerServices;

namespace Lamina;

/// <summary>
/// torch.nn.CrossEntropyLoss over a vector of class scores (logits); it applies log-softmax itself. Targets are class indices or, as floats, one
/// probability for each class.
/// </summary>
/// <remarks>
/// For sample n with logits x, w a class's <see cref="Weight"/>, ε = <see cref="LabelSmoothing"/>, C classes and t the target's probabilities (for an
/// index: 1 at its class), coefficients a_c = w_c·(ε/C + (1 − ε)·t_c) give loss_n = −Σ a_c·log softmax(x)_c and
/// ∂loss_n/∂x_k = softmax(x)_k·Σ a_c − a_k. The mean over a batch divides by Σ w_y over the samples that are not ignored, y a sample's class; with
/// probabilities it divides by the number of samples. A batch whose samples are all ignored has the mean NaN. All of this is as in PyTorch.
/// </remarks>
public sealed class CrossEntropyLoss : Loss
{
    private readonly float[]? weight;
    private readonly double labelSmoothing;

    /// <summary>One factor for each class, finite and not negative; null for none.</summary>
    /// <exception cref="ArgumentException">A factor is negative or not finite.</exception>
    public IReadOnlyList<float>? Weight
    {
        get;
        init
        {
            weight = value is null ? null : CheckedWeight([.. value]);
            field = weight is null ? null : Array.AsReadOnly(weight);
        }
    }

    /// <summary>Samples with this label count for nothing. Default −100.</summary>
    public int IgnoreIndex { get; init; } = -100;

    /// <summary>Mean or sum over the batch. Default mean.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Neither of the two.</exception>
    public Reduction Reduction
    {
        get;
        init => field = LossArguments.Defined(value, nameof(Reduction));
    } = Reduction.Mean;

    /// <summary>Share of the target that is spread evenly over all classes, in [0, 1]. Default 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside [0, 1].</exception>
    public double LabelSmoothing
    {
        get => labelSmoothing;
        init => labelSmoothing = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(LabelSmoothing), value, "Label smoothing is a share from 0 to 1.");
    }

    /// <inheritdoc/>
    protected internal override bool Ignores(int label) => label == IgnoreIndex;

    /// <inheritdoc/>
    protected internal override bool Takes(int label, int outputSize) => (uint)label < (uint)outputSize;

    internal override string? Refusal(bool hasLabels, int outputSize)
    {
        if (weight is not null && weight.Length != outputSize)
            return WeightMismatch(outputSize);
        return IgnoreIndex >= 0 && !hasLabels ? NothingToIgnore() : null;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A label is neither a class nor <see cref="IgnoreIndex"/>.</exception>
    protected internal override double Normalizer(ReadOnlySpan<int> labels, int outputSize)
    {
        CheckWeight(outputSize);
        var sum = 0.0;
        for (var sample = 0; sample < labels.Length; sample++)
        {
            var label = labels[sample];
            if (label == IgnoreIndex)
                continue;
            CheckLabel(label, sample, outputSize);
            sum += weight is null ? 1 : weight[label];
        }

        return Reduction == Reduction.Mean ? sum : 1;
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException"><see cref="IgnoreIndex"/> names a class: probabilities have no label to ignore.</exception>
    protected internal override double Normalizer(ReadOnlySpan<float> targets, int outputSize)
    {
        CheckWeight(outputSize);
        if (IgnoreIndex >= 0)
            throw new NotSupportedException(NothingToIgnore());
        LossArguments.CheckWholeSamples(targets.Length, outputSize, "target numbers");
        return Reduction == Reduction.Mean ? targets.Length / outputSize : 1;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A label is neither a class nor <see cref="IgnoreIndex"/>.</exception>
    protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, int outputSize, double normalizer, Span<float> gradient)
    {
        LossArguments.CheckLabels(outputs.Length, labels.Length, outputSize, gradient.Length);
        CheckWeight(outputSize);
        var spread = labelSmoothing / outputSize;
        var weightSum = WeightSum(outputSize);
        var total = 0.0;
        for (var sample = 0; sample < labels.Length; sample++)
        {
            var logits = outputs.Slice(sample * outputSize, outputSize);
            var row = gradient.IsEmpty ? default : gradient.Slice(sample * outputSize, outputSize);
            var label = labels[sample];
            if (label == IgnoreIndex)
            {
                row.Clear();
                continue;
            }

            CheckLabel(label, sample, outputSize);
            var softmax = new LogSoftmax(logits, row);
            var own = (1 - labelSmoothing) * (weight is null ? 1 : weight[label]);
            total -= own * softmax.LogProbability(logits[label]);
            if (spread != 0)
                total -= spread * WeightedLogProbabilities(logits, softmax);
            if (row.IsEmpty)
                continue;

            softmax.Scale(row, (own + (spread * weightSum)) / normalizer);
            row[label] -= (float)(own / normalizer);
            if (spread != 0)
                SubtractSpread(row, spread / normalizer);
        }

        return total / normalizer;
    }

    /// <inheritdoc/>
    protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, int outputSize, double normalizer, Span<float> gradient)
    {
        LossArguments.CheckTargets(outputs.Length, targets.Length, outputSize, gradient.Length);
        CheckWeight(outputSize);
        var spread = labelSmoothing / outputSize;
        var total = 0.0;
        for (var start = 0; start < outputs.Length; start += outputSize)
        {
            var logits = outputs.Slice(start, outputSize);
            var target = targets.Slice(start, outputSize);
            var row = gradient.IsEmpty ? default : gradient.Slice(start, outputSize);
            var softmax = new LogSoftmax(logits, row);
            var coefficients = 0.0;
            for (var c = 0; c < outputSize; c++)
            {
                var coefficient = Coefficient(target, c, spread);
                coefficients += coefficient;
                total -= coefficient * softmax.LogProbability(logits[c]);
            }

            if (row.IsEmpty)
                continue;
            softmax.Scale(row, coefficients / normalizer);
            for (var c = 0; c < outputSize; c++)
                row[c] -= (float)(Coefficient(target, c, spread) / normalizer);
        }

        return total / normalizer;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double Coefficient(ReadOnlySpan<float> target, int c, double spread) =>
        (spread + ((1 - labelSmoothing) * target[c])) * (weight is null ? 1 : weight[c]);

    private double WeightSum(int outputSize)
    {
        if (weight is null)
            return outputSize;
        var sum = 0.0;
        foreach (var factor in weight)
            sum += factor;
        return sum;
    }

    private double WeightedLogProbabilities(ReadOnlySpan<float> logits, in LogSoftmax softmax)
    {
        var sum = 0.0;
        for (var c = 0; c < logits.Length; c++)
            sum += (weight is null ? 1 : weight[c]) * softmax.LogProbability(logits[c]);
        return sum;
    }

    private void SubtractSpread(Span<float> row, double spread)
    {
        for (var c = 0; c < row.Length; c++)
            row[c] -= (float)(spread * (weight is null ? 1 : weight[c]));
    }

    private void CheckLabel(int label, int sample, int classes)
    {
        if ((uint)label >= (uint)classes)
        {
            throw new ArgumentOutOfRangeException(
                "labels",
                label,
                $"Sample {sample} has label {label}, but the network gives {classes} class scores: " +
                $"labels go from 0 to {classes - 1} (or {IgnoreIndex} to ignore a sample).");
        }
    }

    private void CheckWeight(int classes)
    {
        if (weight is not null && weight.Length != classes)
            throw new ArgumentException(WeightMismatch(classes));
    }

    private string WeightMismatch(int classes) =>
        $"The loss has {weight!.Length} class weights, but the network gives {classes} class scores. One weight is needed for each class.";

    private string NothingToIgnore() =>
        $"IgnoreIndex is {IgnoreIndex}, but targets are class probabilities, which have no label to ignore. Use integer labels.";

    private static float[] CheckedWeight(float[] weight)
    {
        for (var c = 0; c < weight.Length; c++)
        {
            if (!float.IsFinite(weight[c]) || weight[c] < 0)
                throw new ArgumentException($"The weight of class {c} is {weight[c]}; weights are finite and not negative.", nameof(Weight));
        }

        return weight;
    }
}
