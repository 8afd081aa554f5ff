using System.ComponentModel;
using ILGPU;

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
    private readonly DeviceElementLoss? elements;
    private readonly int outputSize;
    private readonly GpuBuffer<float> weights;
    private readonly GpuBuffer<float> factors;
    private readonly int hasWeights;
    private readonly int hasFactors;
    private GpuBuffer<float>? rowLosses;

    /// <summary>Makes the loss for outputs of one size.</summary>
    /// <param name="gpu">The device.</param>
    /// <param name="loss">One of Lamina's losses.</param>
    /// <param name="outputSize">Elements of one output sample.</param>
    /// <exception cref="NotSupportedException">It is a loss of the user's own.</exception>
    /// <exception cref="ArgumentException">The loss has weights, but not one for each output.</exception>
    public DeviceLoss(Gpu gpu, Loss loss, int outputSize)
    {
        ArgumentNullException.ThrowIfNull(gpu);
        ArgumentNullException.ThrowIfNull(loss);
        ArgumentOutOfRangeException.ThrowIfLessThan(outputSize, 1);
        if (!Knows(loss))
            throw new NotSupportedException($"{loss.GetType().Name} has no device kernel: devices know Lamina's own losses. Train on the processor with it.");

        this.gpu = gpu;
        this.loss = loss;
        this.outputSize = outputSize;
        elements = DeviceElementLoss.Of(loss);
        ReadOnlySpan<float> ownWeights = default, ownFactors = default;
        if (loss is ElementLoss element)
        {
            element.CheckFactors(outputSize);
            ownWeights = element.Weights;
            ownFactors = element.Factors;
        }
        else if (loss is ClassLoss { Weight: { } weight })
        {
            if (weight.Count != outputSize)
                throw new ArgumentException($"The loss has {weight.Count} class weights, but the network gives {outputSize} class scores. One weight is needed for each class.", nameof(loss));
            ownWeights = weight.ToArray();
        }

        (weights, hasWeights) = (Upload(gpu, ownWeights), ownWeights.IsEmpty ? 0 : 1);
        (factors, hasFactors) = (Upload(gpu, ownFactors), ownFactors.IsEmpty ? 0 : 1);
    }

    /// <summary>The loss that this one computes.</summary>
    internal Loss Loss => loss;

    /// <summary>Whether a loss has kernels: all of Lamina's have.</summary>
    internal static bool Knows(Loss loss) => loss is ClassLoss || DeviceElementLoss.Of(loss) is not null;

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
        switch (loss)
        {
            case CrossEntropyLoss entropy:
                Evaluate(outputs, TargetsOf(labels, entropy, CoefficientOf(entropy)), normalizer, gradient, result);
                break;
            case NLLLoss likelihood:
                var targets = TargetsOf(labels, likelihood, default(NLLCoefficient));
                gpu.Kernels.Sum(new LikelihoodSum<NLLCoefficient>
                {
                    Outputs = outputs,
                    Targets = targets,
                    Loss = result,
                    Classes = outputSize,
                    Normalizer = (float)normalizer,
                });
                if (gradient.Length > 0)
                    gpu.Kernels.ForEach(new LikelihoodGradient<NLLCoefficient> { Targets = targets, Gradient = gradient, Classes = outputSize, Normalizer = (float)normalizer });
                break;
            default:
                throw new NotSupportedException($"{loss.GetType().Name} compares outputs with float targets, but integer labels are given.");
        }
    }

    /// <summary>Enqueues loss and gradient of a batch with float targets: probabilities for cross-entropy, outputs for the element-wise losses.</summary>
    /// <param name="outputs">(samples, outputSize).</param>
    /// <param name="targets">(samples, outputSize).</param>
    /// <param name="normalizer">From <see cref="Normalizer(ReadOnlySpan{float})"/>.</param>
    /// <param name="gradient">Receives ∂loss/∂outputs; empty where only the loss is wanted.</param>
    /// <param name="result">Receives the loss: (1).</param>
    public void Evaluate(ArrayView<float> outputs, ArrayView<float> targets, double normalizer, ArrayView<float> gradient, ArrayView<float> result)
    {
        if (elements is not null)
        {
            var reads = new ElementLossReads
            {
                Outputs = outputs,
                Targets = targets,
                Weights = weights.View,
                Factors = factors.View,
                Size = outputSize,
                HasWeights = hasWeights,
                HasFactors = hasFactors,
                Normalizer = (float)normalizer,
            };
            elements.Evaluate(gpu, reads, gradient, result);
            return;
        }

        if (loss is not CrossEntropyLoss entropy)
            throw new NotSupportedException($"{loss.GetType().Name} takes integer labels, but float targets are given.");
        Evaluate(
            outputs,
            new ProbabilityTargets<CrossEntropyCoefficient>
            {
                Probabilities = targets,
                Weights = weights.View,
                HasWeights = hasWeights,
                Classes = outputSize,
                Of = CoefficientOf(entropy),
            },
            normalizer,
            gradient,
            result);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        weights.Dispose();
        factors.Dispose();
        rowLosses?.Dispose();
    }

    private static GpuBuffer<float> Upload(Gpu gpu, ReadOnlySpan<float> numbers)
    {
        var buffer = gpu.Allocate<float>(Math.Max(1, numbers.Length));
        if (!numbers.IsEmpty)
            buffer.CopyFrom(numbers);
        return buffer;
    }

    private LabelTargets<TCoefficient> TargetsOf<TCoefficient>(ArrayView<int> labels, ClassLoss classes, TCoefficient coefficient)
        where TCoefficient : unmanaged, IDeviceCoefficient =>
        new() { Labels = labels, Weights = weights.View, HasWeights = hasWeights, IgnoreIndex = classes.IgnoreIndex, Of = coefficient };

    private CrossEntropyCoefficient CoefficientOf(CrossEntropyLoss entropy) =>
        new() { Spread = (float)(entropy.LabelSmoothing / outputSize), Own = (float)(1 - entropy.LabelSmoothing) };

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
