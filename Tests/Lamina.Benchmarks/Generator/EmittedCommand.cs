using System.CommandLine;
using System.Globalization;
using Basic.Reference.Assemblies;
using Lamina.Benchmarks.Editor;
using Lamina.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Benchmarks;

/// <summary><c>emitted</c>: how much code networks become, and what it costs to generate and to compile it.</summary>
internal static class EmittedCommand
{
    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "Builds of each network; the medians are printed.", HelpName = "N", DefaultValueFactory = _ => 7 };
        var folder = new Option<string?>("--keep") { Description = "Writes the generated files there.", HelpName = "FOLDER" };
        var command = new Command("emitted", "Prints the size of generated code, by file, and the milliseconds of processor time that generator and C# compiler take for it.") { rounds, folder };
        command.SetAction(parsed => Run(parsed.GetValue(rounds), parsed.GetValue(folder)));
        return command;
    }

    private static int Run(int rounds, string? folder)
    {
        Console.WriteLine("| network | generator, first and later | C# compiler, later | files, thousands of characters | in all |");
        Console.WriteLine("|---|---|---|---|---|");
        var references = Net100.References.All.Append<MetadataReference>(MetadataReference.CreateFromFile(typeof(Network).Assembly.Location));
        foreach (var network in EditorSources.Networks)
        {
            var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release);
            var compilation = CSharpCompilation.Create("emitted", [CSharpSyntaxTree.ParseText(network.With(100))], references, options);
            var (generating, compiling) = (new List<double>(), new List<double>());
            GeneratorDriverRunResult? result = null;
            for (var round = 0; round < rounds; round++)
            {
                var start = Environment.CpuUsage.TotalTime;
                // Each round another text, so that nothing is remembered.
                var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(), CSharpSyntaxTree.ParseText(network.With(100 + round)));
                var driver = CSharpGeneratorDriver.Create(new NetworkGenerator()).RunGeneratorsAndUpdateCompilation(edited, out var whole, out _);
                generating.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
                start = Environment.CpuUsage.TotalTime;
                var emitted = whole.Emit(Stream.Null);
                if (!emitted.Success)
                    throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
                compiling.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
                result = driver.GetRunResult();
            }

            var files = result!.Results.SelectMany(each => each.GeneratedSources).Select(source => (source.HintName, Text: source.SourceText.ToString())).ToArray();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {network.Title} | {generating[0]:F0}, {Median(generating):F0} | {Median(compiling):F0} | {string.Join(", ", files.Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.HintName} {file.Text.Length / 1000.0:F0}")))} | {files.Sum(file => file.Text.Length) / 1000.0:F0} |"));
            foreach (var file in folder is null ? [] : files)
            {
                Directory.CreateDirectory(folder!);
                File.WriteAllText(Path.Combine(folder!, $"{network.Title}.{file.HintName}"), file.Text);
            }
        }

        return 0;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
