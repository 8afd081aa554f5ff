namespace Lamina;

/// <summary>
/// Runs a network over data, keeping its buffer from one run to the next: in pieces, where samples do not depend on each other, else as the one batch that its
/// statistics are of.
/// </summary>
internal sealed class Evaluator
{
    private const int MostSamples = 1024;
    private const int MostOutputs = 1 << 20; // 4 MiB, so that networks with large outputs are evaluated in smaller pieces

    private float[]? outputs;

    public Evaluation Run(Network network, Loss loss, Dataset data, CancellationToken cancellation)
    {
        var outputSize = network.Architecture.OutputSize;
        var piece = network.InfersWholeBatches ? data.Count : Math.Clamp(MostOutputs / outputSize, 1, Math.Min(MostSamples, data.Count));
        // Taken, so that an evaluation beside this one gets a buffer of its own.
        var buffer = Interlocked.Exchange(ref outputs, null);
        if (buffer is null || buffer.Length < piece * outputSize)
            buffer = new float[piece * outputSize];

        var normalizer = data.HasLabels ? loss.Normalizer(data.Labels, outputSize) : loss.Normalizer(data.Targets, outputSize);
        var total = 0.0;
        int correct = 0, judged = 0;
        for (var start = 0; start < data.Count; start += piece)
        {
            cancellation.ThrowIfCancellationRequested();
            var size = Math.Min(piece, data.Count - start);
            var some = buffer.AsSpan(0, size * outputSize);
            network.Infer(data.Inputs.Slice(start * data.SampleSize, size * data.SampleSize), some);
            if (!data.HasLabels)
            {
                total += loss.Evaluate(some, data.Targets.Slice(start * outputSize, size * outputSize), outputSize, normalizer, default);
                continue;
            }

            var labels = data.Labels.Slice(start, size);
            total += loss.Evaluate(some, labels, outputSize, normalizer, default);
            for (var i = 0; i < size; i++)
            {
                if (loss.Ignores(labels[i]))
                    continue;
                judged++;
                if (IndexOfLargest(some.Slice(i * outputSize, outputSize)) == labels[i])
                    correct++;
            }
        }

        outputs = buffer;
        return new Evaluation(total, data.HasLabels ? (double)correct / judged : null, data.Count);
    }

    /// <summary>The first of the largest, as torch.argmax, to which NaN is larger than any number.</summary>
    private static int IndexOfLargest(ReadOnlySpan<float> values)
    {
        var largest = 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[largest] || (float.IsNaN(values[i]) && !float.IsNaN(values[largest])))
                largest = i;
        }

        return largest;
    }
}
