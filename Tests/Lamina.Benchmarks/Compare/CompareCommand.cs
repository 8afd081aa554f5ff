using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using TorchSharp;

namespace Lamina.Benchmarks.Compare;

/// <summary><c>compare</c>: Lamina and other libraries in one process, alternating, one row a work.</summary>
internal static class CompareCommand
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DictionaryKeyPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Command Create()
    {
        var json = new Option<FileInfo?>("--json") { Description = "Writes the rows to this file as well.", HelpName = "FILE" };
        var only = new Option<string[]>("--only")
        {
            Description = $"Only works whose name has this in it; may be given several times. Works: {string.Join(", ", AllWorks.List.Select(work => work.Name))}.",
            HelpName = "NAME",
            AllowMultipleArgumentsPerToken = true,
        };
        var threads = new Option<int[]>("--threads")
        {
            Description = "Threads of all sides; several give several rows.",
            HelpName = "N",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [1, 2],
        };
        threads.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int[]>() is { } counts && counts.Any(count => count < 1))
                result.AddError("--threads takes numbers of at least 1.");
        });
        var libraries = new Option<Library[]>("--libraries")
        {
            Description = "Who takes part.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => Enum.GetValues<Library>(),
        };
        var quick = new Option<bool>("--quick") { Description = "Few rounds: a glance, not a measurement." };
        var processorTime = new Option<bool>("--processor-time")
        {
            Description = "Times what this process gets of the processors instead of the clock's time: for one thread, on a machine that others use too.",
        };
        var command = new Command("compare", "Runs Lamina and other libraries interleaved and prints one row a work.") { json, only, threads, libraries, quick, processorTime };
        command.SetAction(parsed => Run(
            parsed.GetValue(json), parsed.GetValue(only) ?? [], parsed.GetValue(threads)!, parsed.GetValue(libraries)!, new Interleaved(parsed.GetValue(quick), parsed.GetValue(processorTime))));
        return command;
    }

    private static int Run(FileInfo? json, string[] only, int[] threads, Library[] libraries, Interleaved interleaved)
    {
        var works = AllWorks.List.Where(work => only.Length == 0 || only.Any(name => work.Name.Contains(name, StringComparison.OrdinalIgnoreCase))).ToArray();
        if (works.Length == 0)
            return Fail($"no work is named '{string.Join("' or '", only)}'; there are {string.Join(", ", AllWorks.List.Select(work => work.Name))}");
        if (libraries.Contains(Library.TorchSharp) && WhyTorchSharpDoesNotLoad() is { } reason)
            return Fail($"TorchSharp's native library does not load: {reason}");

        Console.WriteLine(Table.Legend);
        Console.WriteLine();
        Console.WriteLine(Table.Header);
        var rows = new List<Row>();
        foreach (var count in threads)
        {
            if (libraries.Contains(Library.TorchSharp))
                torch.set_num_threads(count);
            foreach (var work in works.Where(work => work.FewestThreads <= count))
            {
                if (Measure(work, count, libraries, interleaved) is not { } row)
                    continue;
                rows.Add(row);
                Console.WriteLine(row);
            }
        }

        if (json is not null)
            File.WriteAllText(json.FullName, JsonSerializer.Serialize(rows, Indented));
        return 0;
    }

    private static Row? Measure(Work work, int threads, Library[] libraries, Interleaved interleaved)
    {
        var present = work.Sides.Keys.Where(libraries.Contains).ToArray();
        if (present.Length == 0)
            return null;
        var contenders = present.Select(library => work.Sides[library](threads)).ToArray();
        try
        {
            var measured = interleaved.Measure([.. contenders.Select(contender => contender.Run)], threads);
            var lamina = Array.IndexOf(present, Library.Lamina);
            return new(work.Name, threads, present.Zip(measured.Seconds).ToDictionary(pair => pair.First, pair => pair.Second * 1e3), measured.FmaPeak)
            {
                MultiplyAdds = work.MultiplyAdds,
                AllocatedBytes = work.CountsAllocation && lamina >= 0 ? BytesAllocated(contenders[lamina].Run) : null,
                Target = work.Target,
            };
        }
        finally
        {
            foreach (var contender in contenders)
                contender.Dispose();
        }
    }

    // By all threads, so that what the pool's threads allocate counts too. Called after the warm-up and all rounds.
    private static long BytesAllocated(Action run)
    {
        const int Runs = 3;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Runs; i++)
            run();
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Runs;
    }

    private static string? WhyTorchSharpDoesNotLoad()
    {
        try
        {
            torch.set_num_threads(1);
            return null;
        }
        catch (Exception exception) when (exception is TypeInitializationException or NotSupportedException or DllNotFoundException)
        {
            return exception.GetBaseException().Message.Split('\n')[0];
        }
    }

    private static int Fail(string reason)
    {
        Console.Error.WriteLine($"compare: {reason}");
        return 1;
    }
}
