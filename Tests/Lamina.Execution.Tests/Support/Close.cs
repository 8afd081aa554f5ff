namespace Lamina.Execution.Tests;

/// <summary>numpy's allclose, with the place and the numbers of the worst element in its message.</summary>
public static class Close
{
    /// <summary>|actual − expected| ≤ absolute + relative·|expected| in every element, as numpy and PyTorch have it.</summary>
    public static void Assert(string what, IReadOnlyList<double> expected, ReadOnlySpan<float> actual, double relative = 1e-4, double absolute = 1e-6)
    {
        Xunit.Assert.True(expected.Count == actual.Length, $"{what}: {expected.Count} numbers are expected, but there are {actual.Length}.");
        for (var i = 0; i < actual.Length; i++)
        {
            var error = Math.Abs(actual[i] - expected[i]);
            var bound = absolute + (relative * Math.Abs(expected[i]));
            // Written so that NaN fails.
            Xunit.Assert.True(error <= bound || expected[i].Equals(actual[i]), $"{what}[{i}] of {actual.Length}: expected {expected[i]:R}, actual {actual[i]:R}: off by {error:G3}, allowed {bound:G3}.");
        }
    }

    public static double[] ToDoubles(ReadOnlySpan<float> numbers)
    {
        var doubles = new double[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
            doubles[i] = numbers[i];
        return doubles;
    }
}
