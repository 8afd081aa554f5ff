using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Lamina.Zoo;

/// <summary><c>zoo time NETWORK</c>: how fast it is on this machine, on random numbers.</summary>
internal static class TimeCommand
{
    private const int WarmUps = 2;

    public static Command Create()
    {
        var network = Arguments.Network();
        var batch = Arguments.Count("--batch", "Samples at once.", 1);
        var threads = Arguments.Count("--threads", "Threads to use.", Environment.ProcessorCount);
        var runs = Arguments.Count("--runs", "Of which the median is shown.", 10);
        var train = new Option<bool>("--train") { Description = "Times a training step (cross-entropy, Adam) instead of inference." };
        var command = new Command("time", "Times a network's inference or training on random numbers.") { network, batch, threads, runs, train };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(network), parsed.GetValue(batch), parsed.GetValue(threads), parsed.GetValue(runs), parsed.GetValue(train)));
        return command;
    }

    private static void Run(ZooNetwork chosen, int batch, int threads, int runs, bool train)
    {
        using var network = chosen.Create(1);
        network.Threads = threads;
        var random = new Random(1);
        var info = chosen.Info;
        var images = Enumerable.Range(0, batch * info.InputSize).Select(_ => random.NextSingle()).ToArray();
        var labels = Enumerable.Range(0, batch).Select(_ => random.Next(info.OutputSize)).ToArray();
        var (outputs, adam) = (new float[batch * info.OutputSize], new Adam(1e-3f));

        var seconds = new double[runs];
        for (var run = -WarmUps; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            if (train)
                network.TrainStep(images, labels, Loss.CrossEntropy, adam);
            else
                network.Infer(images, outputs);
            if (run >= 0)
                seconds[run] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        Array.Sort(seconds);
        var median = seconds[runs / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{chosen.Name}, {(train ? "training step" : "inference")}, batch {batch}, {threads} thread{(threads == 1 ? "" : "s")}: {median * 1e3:F2} ms (median of {runs}), {batch / median:F1} samples/s"));
    }
}
