namespace Lamina;

/// <summary>
/// Samples with their channels last, (H, W, C) or (L, C), as picture decoders and TensorFlow have them. Networks take channels first, (C, H, W), as PyTorch's
/// do: the numbers have to change places, for a shape alone moves none.
/// </summary>
public static class ChannelsLast
{
    /// <summary>The samples with their channels first, in a new array.</summary>
    /// <param name="samples">(N, sample shape), row-major.</param>
    /// <param name="sampleShape">The shape of one sample with channels last: (H, W, C) or (L, C).</param>
    /// <exception cref="ArgumentException">The shape has no channels, or the numbers are no whole samples.</exception>
    public static float[] ToFirst(ReadOnlySpan<float> samples, IReadOnlyList<int> sampleShape)
    {
        var result = new float[samples.Length];
        ToFirst(samples, sampleShape, result);
        return result;
    }

    /// <summary>The samples with their channels first.</summary>
    /// <param name="samples">(N, sample shape), row-major.</param>
    /// <param name="sampleShape">The shape of one sample with channels last: (H, W, C) or (L, C).</param>
    /// <param name="result">Receives as many numbers, elsewhere in memory: (N, C, H, W) or (N, C, L).</param>
    /// <exception cref="ArgumentException">The shape has no channels, the numbers are no whole samples, or the result has another length or overlaps them.</exception>
    public static void ToFirst(ReadOnlySpan<float> samples, IReadOnlyList<int> sampleShape, Span<float> result)
    {
        CheckShape(sampleShape);
        var size = Dataset.SizeOf(sampleShape);
        if (samples.Length % size != 0)
        {
            throw new ArgumentException(
                $"{samples.Length} numbers are no whole number of samples of {Shapes.TextWithSize(sampleShape)} numbers.", nameof(samples));
        }

        if (result.Length != samples.Length)
            throw new ArgumentException($"{samples.Length} numbers need as much room, but 'result' has room for {result.Length}.", nameof(result));
        if (result.Overlaps(samples))
            throw new ArgumentException("'result' overlaps 'samples': numbers would be lost before they are read.", nameof(result));

        var channels = sampleShape[^1];
        var pixels = size / channels;
        for (var start = 0; start < samples.Length; start += size)
        {
            var from = samples.Slice(start, size);
            var to = result.Slice(start, size);
            for (var channel = 0; channel < channels; channel++)
            {
                for (var pixel = 0; pixel < pixels; pixel++)
                    to[(channel * pixels) + pixel] = from[(pixel * channels) + channel];
            }
        }
    }

    /// <summary>(H, W, C) as (C, H, W).</summary>
    internal static int[] ShapeToFirst(IReadOnlyList<int> sampleShape)
    {
        CheckShape(sampleShape);
        return [sampleShape[^1], .. sampleShape.Take(sampleShape.Count - 1)];
    }

    /// <summary>Whether a shape is another with the channels last.</summary>
    internal static bool Is(IReadOnlyList<int> shape, IReadOnlyList<int> channelsFirst) =>
        shape.Count > 1 && ShapeToFirst(shape).SequenceEqual(channelsFirst);

    private static void CheckShape(IReadOnlyList<int> sampleShape)
    {
        ArgumentNullException.ThrowIfNull(sampleShape);
        if (sampleShape.Count < 2)
        {
            throw new ArgumentException(
                $"A sample of shape {Shapes.Text(sampleShape)} has no channels to move: with channels last its shape is (H, W, C) or (L, C).", nameof(sampleShape));
        }
    }
}
