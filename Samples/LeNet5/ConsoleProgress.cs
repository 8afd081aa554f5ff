using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Lamina.Samples;

/// <summary>
/// One line for each epoch. On a terminal the line is redrawn while the epoch runs, with a bar; in a pipe or a log only finished epochs are written.
/// </summary>
/// <param name="console">Where to write.</param>
internal sealed class ConsoleProgress(IAnsiConsole console) : ITrainingProgress
{
    private const int BarWidth = 12;
    private const int NarrowestTerminal = 80; // a line that wraps can't be redrawn
    private const int RedrawsPerSecond = 10;

    private readonly bool redraws = console.Profile is { Capabilities: { Ansi: true, Interactive: true }, Width: >= NarrowestTerminal };
    private EpochStart start;
    private long drawn;

    /// <inheritdoc/>
    public void EpochStarted(in EpochStart start)
    {
        this.start = start;
        drawn = 0;
    }

    /// <inheritdoc/>
    public void BatchCompleted(in BatchReport report)
    {
        if (!redraws || Stopwatch.GetElapsedTime(drawn).TotalSeconds < 1.0 / RedrawsPerSecond)
            return;
        drawn = Stopwatch.GetTimestamp();
        Redraw();
        Write((double)report.Batch / report.Batches, $"loss {Text(report.MeanLoss, "F4")}{new string(' ', 17)}{Pace(report.SamplesPerSecond)}");
    }

    /// <inheritdoc/>
    public void EpochCompleted(EpochReport report)
    {
        if (redraws)
            Redraw();
        var accuracy = report.Validation?.Accuracy is { } share ? $"  accuracy {Text(share, "F4")}" : string.Empty;
        Write(1, $"loss {Text(report.TrainLoss, "F4")}{accuracy}{Pace(report.SamplesPerSecond)}");
        console.WriteLine();
    }

    private void Redraw() => console.Write(new ControlCode("\r\u001b[2K"));

    private void Write(double share, string state)
    {
        var width = start.LastEpoch.ToString(CultureInfo.InvariantCulture).Length;
        console.Write($"epoch {start.Epoch.ToString(CultureInfo.InvariantCulture).PadLeft(width)}/{start.LastEpoch}  ");
        if (redraws)
        {
            var done = (int)(share * BarWidth);
            console.Write(new string('━', done), new Style(Color.Green));
            console.Write(new string('━', BarWidth - done), new Style(Color.Grey));
            console.Write("  ");
        }

        console.Write(state);
    }

    private static string Pace(double samplesPerSecond) => $"  {Text(samplesPerSecond, "N0"),7} samples/s";

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
