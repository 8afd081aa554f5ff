using System.Collections.Concurrent;
using Lamina.Generator.Tests.Support;
using Lamina.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Generator.Tests.Robustness;

/// <summary>
/// In an editor the common case is code that is half typed. Whatever stands there, the generator does not throw, ends in time, and adds no error to
/// code that has none.
/// </summary>
public sealed class HalfTypedTests
{
    private const int EditsPerNetwork = 250;
    private const int NumbersPerNetwork = 25;

    // Of processor time, not of the clock's: far above what a run takes, far below what a user would call a hang, on a machine that others load as well.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Theory]
    [MemberData(nameof(SampleNetworks.Names), MemberType = typeof(SampleNetworks))]
    public void Cut_doubled_and_swapped_tokens_never_break_the_generator(string name)
    {
        var edits = new TokenEdits(SampleNetworks.All[name].Source, seed: 20250801);
        Check(Enumerable.Range(0, EditsPerNetwork).Select(_ => edits.Next()));
    }

    [Theory]
    [MemberData(nameof(SampleNetworks.Names), MemberType = typeof(SampleNetworks))]
    public void Any_number_in_a_declaration_gives_code_that_compiles(string name)
    {
        var edits = new TokenEdits(SampleNetworks.All[name].Source, seed: 7);
        Check(Enumerable.Range(0, NumbersPerNetwork).Select(_ => edits.NextWithOtherNumbers()));
    }

    private static void Check(IEnumerable<string> sources)
    {
        var compilation = GeneratorRun.Compile("");
        var checkedFiles = new ConcurrentDictionary<string, bool>();
        Parallel.ForEach(sources.ToArray(), source =>
        {
            var tree = CSharpSyntaxTree.ParseText(source, GeneratorRun.StrictParsing, "/src/Network.cs");
            var run = Generate(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], tree), source);
            Assert.True(run.Result.Exception is null, $"{run.Result.Exception}\n{source}");
            // Many edits leave the network as it was; its code is compiled once.
            if (!checkedFiles.TryAdd(string.Concat(run.Files.Values), true))
                return;
            foreach (var error in ErrorsOf(run, tree))
                Assert.Fail($"{error}\n{source}\n{error.Location.SourceTree}");
        });
    }

    private static GeneratorRun Generate(CSharpCompilation compilation, string source)
    {
        using var limit = new ProcessorTimeLimit(Limit);
        try
        {
            return GeneratorRun.Of(compilation, limit.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"It does not end in {Limit} of processor time:\n{source}");
        }
    }

    // The user's own errors are the user's; binding what is generated beside them would only cost time.
    private static IEnumerable<Diagnostic> ErrorsOf(GeneratorRun run, SyntaxTree user)
    {
        if (run.Result.GeneratedSources.IsEmpty || user.GetDiagnostics().Any())
            return [];
        var errors = run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        return errors.Any(error => error.Location.SourceTree == user) && HasErrorsAlone(user) ? [] : errors;
    }

    private static bool HasErrorsAlone(SyntaxTree user) =>
        GeneratorRun.Compile("").RemoveAllSyntaxTrees().AddSyntaxTrees(user).GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
