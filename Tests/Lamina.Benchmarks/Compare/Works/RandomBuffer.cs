namespace Lamina.Benchmarks.Compare;

/// <summary>Memory that a kernel reads in a comparison: numbers in [−1, 1), the same in every run.</summary>
internal static class RandomBuffer
{
    public static AlignedBuffer Of(long floats)
    {
        var buffer = new AlignedBuffer(floats);
        var random = new Random(1);
        foreach (ref var number in buffer.Span)
            number = (random.NextSingle() * 2) - 1;
        return buffer;
    }
}
