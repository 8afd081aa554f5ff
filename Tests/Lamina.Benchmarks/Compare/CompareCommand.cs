using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using TorchSharp;

namespace Lamina.Benchmarks.Compare;

/// <summary><c>compare</c>: Lamina and TorchSharp in one process, alternating, one row a work.</summary>
internal static class CompareCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static Command Create()
    {
        var json = new Option<FileInfo?>("--json") { Description = "Writes the rows to this file as well.", HelpName = "FILE" };
        var only = new Option<string[]>("--only")
        {
            Description = $"Only works whose name has this in it; may be given several times. Works: {string.Join(", ", Works.All.Select(work => work.Name))}.",
            HelpName = "NAME",
            AllowMultipleArgumentsPerToken = true,
        };
        var threads = new Option<int[]>("--threads")
        {
            Description = "Threads of both sides; several give several rows.",
            HelpName = "N",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [1, 2],
        };
        threads.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int[]>() is { } counts && counts.Any(count => count < 1))
                result.AddError("--threads takes numbers of at least 1.");
        });
        var command = new Command("compare", "Runs Lamina and TorchSharp interleaved and prints one row a work.") { json, only, threads };
        command.SetAction(parsed => Run(parsed.GetValue(json), parsed.GetValue(only) ?? [], parsed.GetValue(threads)!));
        return command;
    }

    private static int Run(FileInfo? json, string[] only, int[] threads)
    {
        var works = Works.All.Where(work => only.Length == 0 || only.Any(name => work.Name.Contains(name, StringComparison.OrdinalIgnoreCase))).ToArray();
        if (works.Length == 0)
            return Fail($"no work is named '{string.Join("' or '", only)}'; there are {string.Join(", ", Works.All.Select(work => work.Name))}");
        try
        {
            torch.set_num_threads(1);
        }
        catch (Exception exception) when (exception is TypeInitializationException or NotSupportedException or DllNotFoundException)
        {
            return Fail($"TorchSharp's native library does not load: {exception.GetBaseException().Message.Split('\n')[0]}");
        }

        var peak = FmaPeak.Measure();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fused multiply-add peak of one core: {peak:F0} GFLOP/s"));
        Console.WriteLine(Row.Header);
        var rows = new List<Row>();
        foreach (var count in threads)
        {
            torch.set_num_threads(count);
            foreach (var work in works)
            {
                using var lamina = work.Lamina(count);
                using var torchSharp = work.Torch();
                var (ours, theirs) = Interleaved.Measure(lamina.Run, torchSharp.Run);
                rows.Add(new(work.Name, count, ours * 1e3, theirs * 1e3));
                Console.WriteLine(rows[^1]);
            }
        }

        if (json is not null)
            File.WriteAllText(json.FullName, JsonSerializer.Serialize(new { FmaPeakGflops = peak, Rows = rows }, Indented));
        return 0;
    }

    private static int Fail(string reason)
    {
        Console.Error.WriteLine($"compare: {reason}");
        return 1;
    }
}
