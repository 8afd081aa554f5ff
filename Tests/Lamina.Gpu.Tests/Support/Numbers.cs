namespace Lamina.GpuTests;

/// <summary>Test data, the same each time.</summary>
internal static class Numbers
{
    /// <summary>Uniform in [−1, 1).</summary>
    public static float[] Uniform(int count, int seed)
    {
        var random = new Random(seed);
        var numbers = new float[count];
        for (var i = 0; i < count; i++)
            numbers[i] = (random.NextSingle() * 2) - 1;
        return numbers;
    }

    public static GpuBuffer<T> Upload<T>(this Gpu gpu, T[] numbers)
        where T : unmanaged
    {
        var buffer = gpu.Allocate<T>(numbers.Length);
        buffer.CopyFrom(numbers);
        return buffer;
    }

    /// <summary>|actual − expected| ≤ absolute + relative·|expected| in every element; NaN where NaN is expected.</summary>
    public static void AssertClose(string what, double[] expected, float[] actual, double relative, double absolute)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < actual.Length; i++)
        {
            var error = Math.Abs(actual[i] - expected[i]);
            var bound = absolute + (relative * Math.Abs(expected[i]));
            Assert.True(error <= bound || expected[i].Equals(actual[i]), $"{what}[{i}] of {actual.Length}: expected {expected[i]:R}, actual {actual[i]:R}: off by {error:G3}, allowed {bound:G3}.");
        }
    }
}
