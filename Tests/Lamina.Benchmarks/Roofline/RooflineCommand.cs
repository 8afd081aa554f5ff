using System.CommandLine;
using System.Globalization;
using Lamina.Benchmarks.Compare;
using Lamina.Zoo;

namespace Lamina.Benchmarks.Roofline;

/// <summary>
/// <c>roofline</c>: the kernels of each distinct layer of a network by themselves, against what bounds them: the multiply-add peak or the memory's bandwidth
/// (Williams, Waterman and Patterson 2009).
/// </summary>
internal static class RooflineCommand
{
    public static Command Create()
    {
        var network = new Argument<string>("network") { Description = $"One of {string.Join(", ", ZooNetwork.All.Select(network => network.Name))}." };
        var batch = new Option<int>("--batch") { Description = "Samples at once.", DefaultValueFactory = _ => 8 };
        var quick = new Option<bool>("--quick") { Description = "Few rounds: a glance, not a measurement." };
        var processorTime = new Option<bool>("--processor-time") { Description = "Times what this process gets of the processor instead of the clock's time." };
        var command = new Command("roofline", "Times each of a network's convolutions, linear layers, batch norms and poolings on one thread against the bound it has.") { network, batch, quick, processorTime };
        command.SetAction(parsed =>
            Run(parsed.GetRequiredValue(network), parsed.GetValue(batch), new Interleaved(parsed.GetValue(quick), parsed.GetValue(processorTime))));
        return command;
    }

    private static int Run(string name, int batch, Interleaved interleaved)
    {
        if (ZooNetwork.All.FirstOrDefault(candidate => candidate.Name == name) is not { } found)
        {
            Console.Error.WriteLine($"roofline: no network is named '{name}'");
            return 1;
        }

        using var network = found.Create(1);
        var bandwidth = CopyBandwidth.Measure();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, batch {batch}, one thread; copying moves {bandwidth:F1} GB/s"));
        Console.WriteLine();
        Console.WriteLine("| layer (how many) | inputs → outputs, kernel | direction | ms | GFLOP/s | MB | bound | bound's ms | share of bound |");
        Console.WriteLine("|---|---|---|--:|--:|--:|---|--:|--:|");
        foreach (var row in ConvolutionRows.Of(network.GetType(), batch).Concat(MapRows.Of(network.GetType(), batch)))
            Console.WriteLine(Line(row, interleaved.Measure([row.Run], 1), bandwidth));
        return 0;
    }

    private static string Line(RooflineRow row, Measurement measured, double bandwidth)
    {
        var seconds = measured.Seconds[0];
        var (compute, memory) = (row.Flops / measured.FmaPeak / 1e9, row.Bytes / bandwidth / 1e9);
        var bound = Math.Max(compute, memory);
        var rate = row.Flops == 0 ? "–" : (row.Flops / seconds / 1e9).ToString("F0", CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {row.Layer} ({row.Count}) | {row.Shapes} | {row.Kernel} | {seconds * 1e3:F3} | {rate} | {row.Bytes / 1e6:F2} | {(compute >= memory ? "compute" : "bandwidth")} | {bound * 1e3:F3} | {bound / seconds:P0} |");
    }
}
