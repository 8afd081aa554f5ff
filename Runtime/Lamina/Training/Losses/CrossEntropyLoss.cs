using System.Runtime.CompilerServices;

namespace Lamina;

/// <summary>
/// torch.nn.CrossEntropyLoss over a vector of class scores (logits); it applies log-softmax itself. Targets are class indices or, as floats, one
/// probability for each class.
/// </summary>
/// <remarks>
/// For sample n with logits x, w a class's <see cref="ClassLoss.Weight"/>, ε = <see cref="LabelSmoothing"/>, C classes and t the target's probabilities (for an
/// index: 1 at its class), coefficients a_c = w_c·(ε/C + (1 − ε)·t_c) give loss_n = −Σ a_c·log softmax(x)_c and
/// ∂loss_n/∂x_k = softmax(x)_k·Σ a_c − a_k. The mean over a batch divides by Σ w_y over the samples that are not ignored, y a sample's class; with
/// probabilities it divides by the number of samples. A batch whose samples are all ignored has the mean NaN. All of this is as in PyTorch.
/// </remarks>
public sealed class CrossEntropyLoss : ClassLoss
{
    // Here and not in Loss, so that a program keeps only the losses that it names.
    internal static CrossEntropyLoss Default { get; } = new();

    /// <summary>Share of the target that is spread evenly over all classes, in [0, 1]. Default 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside [0, 1].</exception>
    public double LabelSmoothing
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(LabelSmoothing), value, "Label smoothing is a share from 0 to 1.");
    }

    internal override string? Refusal(bool hasLabels, int outputSize) =>
        base.Refusal(hasLabels, outputSize) ?? (IgnoreIndex >= 0 && !hasLabels ? NothingToIgnore() : null);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException"><see cref="ClassLoss.IgnoreIndex"/> names a class: probabilities have no label to ignore.</exception>
    protected internal override double Normalizer(ReadOnlySpan<float> targets, int outputSize)
    {
        CheckWeight(outputSize);
        if (IgnoreIndex >= 0)
            throw new NotSupportedException(NothingToIgnore());
        LossArguments.CheckWholeSamples(targets.Length, outputSize, "target numbers");
        return Reduction == Reduction.Mean ? targets.Length / outputSize : 1;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A label is neither a class nor <see cref="ClassLoss.IgnoreIndex"/>.</exception>
    protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, int outputSize, double normalizer, Span<float> gradient)
    {
        LossArguments.CheckLabels(outputs.Length, labels.Length, outputSize, gradient.Length);
        CheckWeight(outputSize);
        var coefficient = Coefficients(outputSize);
        // What all classes get, beside what a label gives its own: nothing, where nothing is spread.
        var isSpread = LabelSmoothing != 0;
        var spread = isSpread ? SumOfSpread(coefficient, outputSize) : 0;
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
            var own = coefficient.Own(WeightOf(label));
            total -= own * softmax.LogProbability(logits[label]);
            if (isSpread)
                total -= SpreadOver(coefficient, logits, softmax);
            if (row.IsEmpty)
                continue;

            softmax.Scale(row, (own + spread) / normalizer);
            row[label] -= (float)(own / normalizer);
            if (isSpread)
                SubtractSpread(coefficient, row, normalizer);
        }

        return total / normalizer;
    }

    /// <inheritdoc/>
    protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, int outputSize, double normalizer, Span<float> gradient)
    {
        LossArguments.CheckTargets(outputs.Length, targets.Length, outputSize, gradient.Length);
        CheckWeight(outputSize);
        var coefficient = Coefficients(outputSize);
        var total = 0.0;
        for (var start = 0; start < outputs.Length; start += outputSize)
        {
            var logits = outputs.Slice(start, outputSize);
            var target = targets.Slice(start, outputSize);
            var row = gradient.IsEmpty ? default : gradient.Slice(start, outputSize);
            var softmax = new LogSoftmax(logits, row);
            var coefficients = AddTerms(coefficient, target, logits, softmax, ref total);
            if (row.IsEmpty)
                continue;
            softmax.Scale(row, coefficients / normalizer);
            SubtractCoefficients(coefficient, target, row, normalizer);
        }

        return total / normalizer;
    }

    // Loops over classes are methods of their own, in which the JIT keeps the numbers in registers.
    [MethodImpl(CompilerServices.KernelMethod.Options)]
    private double AddTerms(CrossEntropyCoefficient coefficient, ReadOnlySpan<float> target, ReadOnlySpan<float> logits, in LogSoftmax softmax, ref double total)
    {
        var weights = weight;
        var probabilities = softmax;
        var (sofar, sum) = (total, 0.0);
        for (var c = 0; c < logits.Length; c++)
        {
            var a = weights is null ? coefficient.Of(target[c], 1) : coefficient.Of(target[c], weights[c]);
            sum += a;
            sofar -= a * probabilities.LogProbability(logits[c]);
        }

        total = sofar;
        return sum;
    }

    [MethodImpl(CompilerServices.KernelMethod.Options)]
    private void SubtractCoefficients(CrossEntropyCoefficient coefficient, ReadOnlySpan<float> target, Span<float> row, double normalizer)
    {
        var (weights, scale) = (weight, 1 / normalizer); // one division, not one for each class
        for (var c = 0; c < row.Length; c++)
            row[c] -= (float)((weights is null ? coefficient.Of(target[c], 1) : coefficient.Of(target[c], weights[c])) * scale);
    }

    private double SumOfSpread(CrossEntropyCoefficient coefficient, int classes)
    {
        var sum = 0.0;
        for (var c = 0; c < classes; c++)
            sum += coefficient.Of(0, WeightOf(c));
        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double SpreadOver(CrossEntropyCoefficient coefficient, ReadOnlySpan<float> logits, in LogSoftmax softmax)
    {
        var weights = weight;
        var sum = 0.0;
        for (var c = 0; c < logits.Length; c++)
            sum += coefficient.Of(0, WeightOf(weights, c)) * softmax.LogProbability(logits[c]);
        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SubtractSpread(CrossEntropyCoefficient coefficient, Span<float> row, double normalizer)
    {
        var weights = weight;
        for (var c = 0; c < row.Length; c++)
            row[c] -= (float)(coefficient.Of(0, WeightOf(weights, c)) / normalizer);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double WeightOf(float[]? weights, int c) => weights is null ? 1 : weights[c];

    private CrossEntropyCoefficient Coefficients(int classes) => new(LabelSmoothing / classes, 1 - LabelSmoothing);

    private string NothingToIgnore() =>
        $"IgnoreIndex is {IgnoreIndex}, but targets are class probabilities, which have no label to ignore. Use integer labels.";
}
