using System.Globalization;

namespace Lamina.Benchmarks.Compare;

/// <summary>What a work must reach.</summary>
/// <param name="AtLeast">A ratio of times, or a share of the multiply-add peak.</param>
/// <param name="Against">Whose time the ratio is of; null for a share of the peak.</param>
internal sealed record Target(double AtLeast, Library? Against)
{
    public static Target Ratio(double atLeast, Library against = Library.TorchSharp) => new(atLeast, against);

    public static Target ShareOfPeak(double atLeast) => new(atLeast, null);

    /// <summary>Whether it is met; null where what it compares was not measured.</summary>
    public bool? IsMet(Row row) => (Against is { } library ? row.Ratio(library) : row.ShareOfPeak) is { } reached ? reached >= AtLeast : null;

    public override string ToString() => Against is null
        ? string.Create(CultureInfo.InvariantCulture, $"{AtLeast:P0}")
        : string.Create(CultureInfo.InvariantCulture, $"{AtLeast}x");
}
