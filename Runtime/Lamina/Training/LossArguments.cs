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
    public static Reduction Defined(Reduction value, string name) => value is Reduction.Mean or Reduction.Sum
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"A loss is reduced by {Reduction.Mean} or {Reduction.Sum}.");

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
