namespace Lamina.Tests.Doubles;

/// <summary>A loss that is always 0 and remembers what it was shown. For networks on one thread.</summary>
internal sealed class RecordingLoss : Loss
{
    /// <summary>The labels of each batch.</summary>
    public List<int[]> Batches { get; } = [];

    /// <summary>Each sample's first output and its label.</summary>
    public List<(float Output, int Label)> Samples { get; } = [];

    protected internal override double Normalizer(ReadOnlySpan<int> labels, int outputSize)
    {
        Batches.Add(labels.ToArray());
        return 1;
    }

    protected internal override double Normalizer(ReadOnlySpan<float> targets, int outputSize) => throw new NotSupportedException();

    protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, int outputSize, double normalizer, Span<float> gradient)
    {
        for (var i = 0; i < labels.Length; i++)
            Samples.Add((outputs[i * outputSize], labels[i]));
        gradient.Clear();
        return 0;
    }

    protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, int outputSize, double normalizer, Span<float> gradient) =>
        throw new NotSupportedException();
}
