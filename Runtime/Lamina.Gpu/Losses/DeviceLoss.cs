using System.ComponentModel;
using ILGPU;
using ILGPU.Runtime;

namespace Lamina.GpuServices;

/// <summary>
/// A loss on a device, with the mathematics of the loss it is made from. What only the host can say, whether every label is a class and what the batch is
/// divided by, it says through <see cref="Normalizer(ReadOnlySpan{int})"/> before the batch is enqueued.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeviceLoss : IDisposable
{
    private readonly Gpu gpu;
    private readonly Loss loss;
    private readonly int outputSize;
    private readonly GpuBuffer<float> weights;
    private GpuBuffer<float>? rowLosses;

    /// <summary>Makes the loss for outputs of one size.</summary>
    /// <param name="gpu">The device.</param>
    /// <param name="loss">One of Lamina's losses.</param>
    /// <param name="outputSize">Elements of one output sample.</param>
    /// <exception cref="NotSupportedException">It is a loss of the user's own.</exception>
    /// <exception cref="ArgumentException">The loss has class weights, but not one for each output.</exception>
    public DeviceLoss(Gpu gpu, Loss loss, int outputSize)
    {
        ArgumentNullException.ThrowIfNull(gpu);
        ArgumentNullException.ThrowIfNull(loss);
        ArgumentOutOfRangeException.ThrowIfLessThan(outputSize, 1);
        if (loss is not (CrossEntropyLoss or MSELoss))
        {
            throw new NotSupportedException(
                $"{loss.GetType().Name} has no device kernel: devices know {nameof(CrossEntropyLoss)} and {nameof(MSELoss)}. Train on the processor with it.");
        }

        this.gpu = gpu;
        this.loss = loss;
        this.outputSize = outputSize;
        var factors = (loss as CrossEntropyLoss)?.Weight;
        if (factors is not null && factors.Count != outputSize)
            throw new ArgumentException($"The loss has {factors.Count} class weights, but the network gives {outputSize} class scores. One weight is needed for each class.", nameof(loss));
        weights = gpu.Allocate<float>(Math.Max(1, factors?.Count ?? 0));
        if (factors is not null)
            weights.CopyFrom([.. factors]);
    }

    /// <summary>The loss that this one computes.</summary>
    internal Loss Loss => loss;

    /// <summary>What the batch's terms are divided by; checks the labels.</summary>
    public double Normalizer(ReadOnlySpan<int> labels) => loss.Normalizer(labels, outputSize);

    /// <summary>What the batch's terms are divided by; checks the targets' length.</summary>
    public double Normalizer(ReadOnlySpan<float> targets) => loss.Normalizer(targets, outputSize);

    /// <summary>Enqueues loss and gradient of a batch with labels.</summary>
    /// <param name="outputs">(samples, outputSize).</param>
    /// <param name="labels">(samples).</param>
    /// <param name="normalizer">From <see cref="Normalizer(ReadOnlySpan{int})"/>.</param>
    /// <param name="gradient">Receives ∂loss/∂outputs; empty where only the loss is wanted.</param>
    /// <param name="result">Receives the loss: (1).</param>
    public void Evaluate(ArrayView<float> outputs, ArrayView<int> labels, double normalizer, ArrayView<float> gradient, ArrayView<float> result)
    {
        if (loss is not CrossEntropyLoss crossEntropy)
            throw new NotSupportedException($"{loss.GetType().Name} compares outputs with float targets, but integer labels are given.");
        Evaluate(
            outputs,
            new LabelTargets
            {
                Labels = labels,
                Weights = weights.View,
                HasWeights = crossEntropy.Weight is null ? 0 : 1,
                IgnoreIndex = crossEntropy.IgnoreIndex,
                Own = (float)(1 - crossEntropy.LabelSmoothing),
                Spread = (float)(crossEntropy.LabelSmoothing / outputSize),
            },
            normalizer,
            gradient,
            result);
    }

    /// <summary>Enqueues loss and gradient of a batch with float targets: probabilities for cross-entropy, outputs for squared error.</summary>
    /// <param name="outputs">(samples, outputSize).</param>
    /// <param name="targets">(samples, outputSize).</param>
    /// <param name="normalizer">From <see cref="Normalizer(ReadOnlySpan{float})"/>.</param>
    /// <param name="gradient">Receives ∂loss/∂outputs; empty where only the loss is wanted.</param>
    /// <param name="result">Receives the loss: (1).</param>
    public void Evaluate(ArrayView<float> outputs, ArrayView<float> targets, double normalizer, ArrayView<float> gradient, ArrayView<float> result)
    {
        if (loss is CrossEntropyLoss crossEntropy)
        {
            Evaluate(
                outputs,
                new ProbabilityTargets
                {
                    Probabilities = targets,
                    Weights = weights.View,
                    HasWeights = crossEntropy.Weight is null ? 0 : 1,
                    Classes = outputSize,
                    Own = (float)(1 - crossEntropy.LabelSmoothing),
                    Spread = (float)(crossEntropy.LabelSmoothing / outputSize),
                },
                normalizer,
                gradient,
                result);
            return;
        }

        gpu.Kernels.Sum(new SquaredError { Outputs = outputs, Targets = targets, Loss = result, Normalizer = (float)normalizer });
        if (gradient.Length > 0)
            gpu.Kernels.ForEach(new SquaredErrorGradient { Outputs = outputs, Targets = targets, Gradient = gradient, Normalizer = (float)normalizer });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        weights.Dispose();
        rowLosses?.Dispose();
    }

    private void Evaluate<TTargets>(ArrayView<float> outputs, TTargets targets, double normalizer, ArrayView<float> gradient, ArrayView<float> result)
        where TTargets : struct, ITargets
    {
        var samples = (int)(outputs.Length / outputSize);
        if (rowLosses is null || rowLosses.Length < samples)
        {
            rowLosses?.Dispose();
            rowLosses = gpu.Allocate<float>(Math.Max(1, samples));
        }

        var losses = rowLosses.Slice(0, samples);
        if (samples > 0)
        {
            var rows = new CrossEntropyRows
            {
                Logits = outputs,
                Gradient = gradient.Length > 0 ? gradient : outputs,
                Losses = losses,
                Classes = outputSize,
                HasGradient = gradient.Length > 0 ? 1 : 0,
                Normalizer = (float)normalizer,
            };
            gpu.Kernels.CrossEntropy(rows, targets, samples);
        }

        gpu.Kernels.Sum(new TotalOf { Numbers = losses, Total = result });
    }
}
