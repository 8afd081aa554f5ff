using System.CommandLine;
using System.Globalization;
using Lamina.Benchmarks.Compare;
using Lamina.Zoo;

namespace Lamina.Benchmarks.Roofline;

/// <summary>
/// <c>roofline</c>: each distinct convolution of a network by itself, against what bounds it: the multiply-add peak or the memory's bandwidth (Williams,
/// Waterman and Patterson 2009).
/// </summary>
internal static class RooflineCommand
{
    public static Command Create()
    {
        var network = new Argument<string>("network") { Description = $"One of {string.Join(", ", ZooNetwork.All.Select(network => network.Name))}." };
        var batch = new Option<int>("--batch") { Description = "Samples at once.", DefaultValueFactory = _ => 8 };
        var quick = new Option<bool>("--quick") { Description = "Few rounds: a glance, not a measurement." };
        var processorTime = new Option<bool>("--processor-time") { Description = "Times what this process gets of the processor instead of the clock's time." };
        var command = new Command("roofline", "Times each of a network's convolutions on one thread against the bound it has.") { network, batch, quick, processorTime };
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
        foreach (var layer in LayerShapes.Of(network.GetType()))
        {
            foreach (var direction in Enum.GetValues<Direction>())
            {
                if (direction == Direction.ByData && layer.ReadsInput)
                    continue;
                using var kernel = new ConvolutionKernel(layer.Shape, batch, direction, threads: 1);
                var measured = interleaved.Measure([kernel.RunAll], 1);
                Console.WriteLine(Line(layer, direction, kernel.IsTiled, batch, measured, bandwidth));
            }
        }

        return 0;
    }

    private static string Line(LayerShape layer, Direction direction, bool isTiled, int batch, Measurement measured, double bandwidth)
    {
        var shape = layer.Shape;
        var (flops, bytes, seconds) = (2.0 * layer.MultiplyAdds * batch, layer.Bytes(batch), measured.Seconds[0]);
        var (compute, memory) = (flops / measured.FmaPeak / 1e9, bytes / bandwidth / 1e9);
        var bound = Math.Max(compute, memory);
        var groups = shape.Groups == 1 ? "" : $", {shape.Groups} groups";
        var stride = shape.StrideHeight == 1 ? "" : $"/{shape.StrideHeight}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {layer.Layer} ({layer.Count}) | {shape.Inputs}×{shape.Height}×{shape.Width} → {shape.Outputs}×{shape.OutputHeight}×{shape.OutputWidth}, {shape.KernelHeight}×{shape.KernelWidth}{stride}{groups} | {direction}{(isTiled ? ", Winograd" : "")} | {seconds * 1e3:F3} | {flops / seconds / 1e9:F0} | {bytes / 1e6:F2} | {(compute >= memory ? "compute" : "bandwidth")} | {bound * 1e3:F3} | {bound / seconds:P0} |");
    }
}
