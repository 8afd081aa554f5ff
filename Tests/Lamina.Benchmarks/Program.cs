using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Lamina.Benchmarks.Compare;
using Lamina.Benchmarks.Editor;
using Lamina.Benchmarks.Roofline;

namespace Lamina.Benchmarks;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        var root = new RootCommand("Measures Lamina: without a command by BenchmarkDotNet (kernels and generator; its own options apply, e.g. --filter '*Conv*').")
        {
            CompareCommand.Create(),
            RooflineCommand.Create(),
            EditorCommand.Create(),
            EmittedCommand.Create(),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction(parsed =>
        {
            // In this process: BenchmarkDotNet would otherwise build this project, networks and all, once more for every benchmark.
            var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. parsed.UnmatchedTokens], config);
            return 0;
        });
        return root.Parse(arguments).Invoke();
    }
}
