using System.Globalization;
using System.Text.Json.Serialization;

namespace Lamina.Benchmarks.Compare;

/// <summary>One work's result. Times are medians, in milliseconds.</summary>
/// <param name="Work">The work's name.</param>
/// <param name="Threads">Of all sides.</param>
/// <param name="Milliseconds">One step, batch or operation by each library.</param>
/// <param name="FmaPeak">The multiply-add peak of that many threads, measured between the runs, in GFLOP/s.</param>
internal sealed record Row(string Work, int Threads, IReadOnlyDictionary<Library, double> Milliseconds, double FmaPeak)
{
    [JsonIgnore]
    public long MultiplyAdds { get; init; }

    /// <summary>Managed bytes that one of Lamina's steps allocates on all threads; null where not measured.</summary>
    public long? AllocatedBytes { get; init; }

    [JsonIgnore]
    public Target? Target { get; init; }

    /// <summary>Lamina's rate.</summary>
    public double? Gflops => Rate(Library.Lamina);

    /// <summary>Lamina's rate over the peak.</summary>
    public double? ShareOfPeak => Gflops / FmaPeak;

    public double? TimesTorchSharp => Ratio(Library.TorchSharp);

    public double? TimesOnnxRuntime => Ratio(Library.OnnxRuntime);

    [JsonPropertyName("target")]
    public string? TargetText => Target?.ToString();

    public bool? IsMet => Target?.IsMet(this);

    /// <summary>How many times as fast Lamina is as another.</summary>
    public double? Ratio(Library other) => Time(other) / Time(Library.Lamina);

    public double? Time(Library library) => Milliseconds.TryGetValue(library, out var time) ? time : null;

    /// <summary>GFLOP/s of a library, from the multiply-adds of the plain loops.</summary>
    public double? Rate(Library library) => 2e-6 * MultiplyAdds / Time(library);

    public override string ToString() => Table.Line(
        Work,
        $"{Threads}",
        Text(Time(Library.Lamina), "F3"),
        Text(Time(Library.TorchSharp) ?? Time(Library.LaminaOneThread), "F3"),
        Text(Time(Library.OnnxRuntime), "F3"),
        Text(TimesTorchSharp ?? Ratio(Library.LaminaOneThread), "F2"),
        Text(TimesOnnxRuntime, "F2"),
        Text(Gflops, "F0"),
        Text(Rate(Library.TorchSharp), "F0"),
        Text(FmaPeak, "F0"),
        Text(ShareOfPeak, "P0"),
        AllocatedBytes is { } bytes ? $"{bytes}" : "-",
        Target?.ToString() ?? "-",
        IsMet switch { true => "met", false => "MISSED", null => "-" });

    private static string Text(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "-";
}
