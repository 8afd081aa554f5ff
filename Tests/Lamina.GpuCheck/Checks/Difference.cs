namespace Lamina.GpuCheck.Checks;

/// <summary>How far numbers are from those that were expected.</summary>
/// <param name="Relative">‖actual − expected‖ / ‖expected‖; NaN if any number is.</param>
/// <param name="WorstIndex">Where they differ most.</param>
/// <param name="Expected">What was expected there.</param>
/// <param name="Actual">What is there.</param>
internal readonly record struct Difference(double Relative, int WorstIndex, double Expected, double Actual)
{
    /// <summary>Compares.</summary>
    /// <param name="expected">What is right.</param>
    /// <param name="actual">What the device has.</param>
    /// <param name="leastNorm">The norm that errors are related to where the expected one is smaller.</param>
    public static Difference Of(ReadOnlySpan<float> expected, ReadOnlySpan<float> actual, double leastNorm = 0)
    {
        if (expected.Length != actual.Length)
            throw new ArgumentException($"{actual.Length} numbers were compared with {expected.Length}.");
        double errors = 0, squares = 0, worst = -1;
        var index = 0;
        for (var i = 0; i < expected.Length; i++)
        {
            var error = Math.Abs((double)actual[i] - expected[i]);
            errors += error * error;
            squares += (double)expected[i] * expected[i];
            if (error > worst || (double.IsNaN(error) && !double.IsNaN(worst)))
                (worst, index) = (error, i);
        }

        var norm = Math.Max(Math.Sqrt(squares), leastNorm);
        var relative = errors == 0 ? 0 : Math.Sqrt(errors) / norm;
        return expected.IsEmpty ? default : new(relative, index, expected[index], actual[index]);
    }

    /// <summary>√Σ x².</summary>
    public static double Norm(ReadOnlySpan<float> numbers)
    {
        var squares = 0.0;
        foreach (var number in numbers)
            squares += (double)number * number;
        return Math.Sqrt(squares);
    }

    public Finding Within(double tolerance, string what) =>
        new(Relative <= tolerance, $"{what}: error {Relative:G3} (at most {tolerance:G3}), worst at {WorstIndex}: {Actual:R} for {Expected:R}");
}
