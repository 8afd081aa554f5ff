using System.Globalization;

namespace Lamina.Benchmarks.Compare;

/// <summary>One work's result. Times are medians, in milliseconds.</summary>
/// <param name="Name">The work.</param>
/// <param name="Threads">Of both sides.</param>
/// <param name="LaminaMilliseconds">One step or batch by Lamina.</param>
/// <param name="TorchSharpMilliseconds">The same by TorchSharp.</param>
internal sealed record Row(string Name, int Threads, double LaminaMilliseconds, double TorchSharpMilliseconds)
{
    public static string Header => $"{"work",-16} {"threads",7} {"Lamina ms",12} {"TorchSharp ms",14} {"ratio",7}";

    /// <summary>How many times as fast Lamina is.</summary>
    public double Ratio => TorchSharpMilliseconds / LaminaMilliseconds;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-16} {Threads,7} {LaminaMilliseconds,12:F4} {TorchSharpMilliseconds,14:F4} {Ratio,6:F2}x");
}
