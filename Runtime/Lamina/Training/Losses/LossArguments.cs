namespace Lamina;

/// <summary>Checks that the spans given to a loss belong together; every message carries the expected and the actual number.</summary>
internal static class LossArguments
{
    public static void CheckLabels(int outputs, int labels, int outputSize, int gradient)
    {
        if (outputs != (long)labels * outputSize)
        {
            throw new ArgumentException(
                $"{labels} labels with {outputSize} outputs a sample need {(long)labels * outputSize} outputs, but {outputs} are given.", nameof(outputs));
        }

        CheckGradient(outputs, gradient);
    }

    public static void CheckTargets(int outputs, int targets, int outputSize, int gradient)
    {
        CheckWholeSamples(outputs, outputSize, "outputs");
        if (outputs != targets)
            throw new ArgumentException($"{outputs} outputs need as many targets, but {targets} are given.", nameof(targets));
        CheckGradient(outputs, gradient);
    }

    /// <summary>A reduction that there is.</summary>
    public static Reduction Defined(Reduction value, string name, bool hasBatchMean = false) => value switch
    {
        Reduction.Mean or Reduction.Sum => value,
        Reduction.BatchMean when hasBatchMean => value,
        _ when hasBatchMean => throw new ArgumentOutOfRangeException(name, value, $"This loss is reduced by {Reduction.Mean}, {Reduction.BatchMean} or {Reduction.Sum}."),
        _ => throw new ArgumentOutOfRangeException(name, value, $"This loss is reduced by {Reduction.Mean} or {Reduction.Sum}."),
    };

    /// <summary>A copy of factors that are finite and not negative.</summary>
    public static float[]? Factors(IReadOnlyList<float>? factors, string name, string of)
    {
        if (factors is null)
            return null;
        float[] copy = [.. factors];
        for (var i = 0; i < copy.Length; i++)
        {
            if (!float.IsFinite(copy[i]) || copy[i] < 0)
                throw new ArgumentException(FormattableString.Invariant($"The weight of {of} {i} is {copy[i]}; weights are finite and not negative."), name);
        }

        return copy;
    }

    /// <summary>What is wrong with so many factors for so many outputs, or null; 0 factors are none.</summary>
    public static string? FactorMismatch(int factors, int outputSize, string what) => factors == 0 || factors == outputSize
        ? null
        : $"The loss has {factors} {what}, but the network gives {outputSize} outputs. One is needed for each output.";

    /// <summary>A finite number that is at least, or above, a bound.</summary>
    public static double Finite(double value, string name, double above = double.NegativeInfinity, double least = double.NegativeInfinity) =>
        float.IsFinite((float)value) && value > above && value >= least
            ? value
            : throw new ArgumentOutOfRangeException(name, value, Bounds(above, least));

    private static string Bounds(double above, double least) =>
        double.IsFinite(above) ? FormattableString.Invariant($"It must be a finite number above {above}.")
        : double.IsFinite(least) ? FormattableString.Invariant($"It must be a finite number from {least} on.")
        : "It must be a finite number.";

    public static void CheckWholeSamples(int length, int outputSize, string what)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(outputSize, 1);
        if (length % outputSize != 0)
            throw new ArgumentException($"{length} {what} are no whole number of samples, which have {outputSize} each.");
    }

    private static void CheckGradient(int outputs, int gradient)
    {
        if (gradient != 0 && gradient != outputs)
            throw new ArgumentException($"The gradient needs room for {outputs} numbers (or none), but has {gradient}.", nameof(gradient));
    }
}
