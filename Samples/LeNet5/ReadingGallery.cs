using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Lamina.Samples;

/// <summary>A few test pictures side by side, each above what the network reads in it.</summary>
internal static class ReadingGallery
{
    private const int Pictures = 6;
    private const int PerRow = 2;
    private const int Gap = 8;

    /// <summary>Shows pictures spread evenly over the data.</summary>
    public static void Show(IAnsiConsole console, DigitReader reader, Dataset data)
    {
        var shown = Math.Min(Pictures, data.Count);
        var samples = Enumerable.Range(0, shown).Select(i => (int)((i + 0.5) * data.Count / shown));
        foreach (var row in samples.Chunk(PerRow))
            console.WriteLine(Row([.. row.Select(sample => Tile(reader, data, sample))]));
    }

    private static string[] Tile(DigitReader reader, Dataset data, int sample)
    {
        var reading = reader.Read(data.Sample(sample));
        var verdict = reading.Digit == data.Labels[sample] ? string.Empty : $", but is {data.Labels[sample]}";
        return [.. TextPicture.Lines(data.Sample(sample), Canvas.Size), $"reads {reading.Digit}{verdict}", Best(reading, 3)];
    }

    private static string Best(Reading reading, int count) => string.Join("  ", reading.Probabilities
        .Select((probability, digit) => (probability, digit))
        .OrderByDescending(pair => pair.probability)
        .Take(count)
        .Select(pair => $"{pair.digit} {pair.probability.ToString("P1", CultureInfo.InvariantCulture)}"));

    private static string Row(string[][] tiles)
    {
        var text = new StringBuilder();
        for (var line = 0; line < tiles[0].Length; line++)
            text.AppendLine(string.Concat(tiles.Select(tile => tile[line].PadRight(Canvas.Size + Gap))).TrimEnd());
        return text.ToString();
    }
}
