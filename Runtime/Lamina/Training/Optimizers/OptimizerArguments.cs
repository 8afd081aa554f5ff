namespace Lamina;

/// <summary>Checks of optimizers' arguments, with torch.optim's ranges; numbers must also be finite as the floats that they become.</summary>
internal static class OptimizerArguments
{
    /// <summary>Finite and at least 0.</summary>
    public static double NotNegative(double value, string name) => Finite(value, name) >= 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"'{name}' must be a finite number, at least 0.");

    /// <summary>Finite.</summary>
    public static double Finite(double value, string name) => float.IsFinite((float)value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"'{name}' must be a finite number, at most 3.4·10³⁸.");

    /// <summary>In [0, 1).</summary>
    public static double Decay(double value, string name) => value is >= 0 and < 1
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"'{name}' must be in [0, 1).");
}
