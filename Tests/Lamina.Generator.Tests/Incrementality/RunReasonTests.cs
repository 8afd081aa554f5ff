using Lamina.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Generator.Tests.Incrementality;

/// <summary>What an edit makes the generator do, step by step. Work that an edit cannot change must be found in the cache.</summary>
public sealed class RunReasonTests
{
    private const string First =
        """
        using Lamina;

        [Network(1, 8, 8)]
        [Conv2d(2, 3), Tanh, Flatten, Linear(3)]
        public sealed partial class First;
        """;

    private const string Second =
        """
        using Lamina;

        [Network(4)]
        public sealed partial class Second
        {
            static Flow Define(Flow x) => Blocks.Head(x);
        }
        """;

    private const string Helpers =
        """
        using Lamina;

        internal static class Blocks
        {
            public static Flow Head(Flow x) => x.Linear(5).ReLU().Linear(2);
        }
        """;

    private static readonly string[] Steps = [StepNames.Reading, StepNames.Declaration, StepNames.Api, StepNames.Lowered, StepNames.Kernels];

    [Fact]
    public void A_first_run_makes_everything_new() =>
        AssertReasons(
            Run(First, Second, Helpers).GetRunResult(),
            ("New", "New"),
            ("New", "New"),
            ("New", "New"),
            ("New", "New"));

    [Fact]
    public void Running_again_over_the_same_compilation_does_nothing()
    {
        var compilation = GeneratorRun.Compile(First, Second, Helpers);
        var driver = GeneratorRun.Driver().RunGenerators(compilation).RunGenerators(compilation);
        AssertReasons(driver.GetRunResult(), ("Cached", "Cached"), ("Cached", "Cached"), ("Cached", "Cached"), ("Cached", "Cached"));
    }

    // Reading depends on the whole compilation (helpers may stand anywhere), so it runs again; its result is equal and stops the rest.
    [Fact]
    public void An_edit_in_an_unrelated_file_stops_at_the_reading() =>
        AssertReasons(
            Edit([First, Second, Helpers, "class Other;"], 3, "class Other { int number; }"),
            ("Unchanged", "Unchanged"),
            ("Cached", "Cached"),
            ("Cached", "Cached"),
            ("Cached", "Cached"));

    [Fact]
    public void A_comment_in_a_networks_own_file_stops_at_the_reading() =>
        AssertReasons(
            Edit([First, Second, Helpers], 0, "// The first.\n" + First),
            ("Unchanged", "Unchanged"),
            ("Cached", "Cached"),
            ("Cached", "Cached"),
            ("Cached", "Cached"));

    [Fact]
    public void A_changed_dimension_writes_that_network_anew_and_no_other() =>
        AssertReasons(
            Edit([First, Second, Helpers], 0, First.Replace("Linear(3)", "Linear(4)", StringComparison.Ordinal)),
            ("Modified", "Unchanged"),
            ("Modified", "Cached"),
            ("Modified", "Cached"),
            ("Modified", "Cached"));

    [Fact]
    public void A_changed_helper_in_another_file_writes_the_network_that_calls_it_anew() =>
        AssertReasons(
            Edit([First, Second, Helpers], 2, Helpers.Replace("Linear(5)", "Linear(6)", StringComparison.Ordinal)),
            ("Unchanged", "Modified"),
            ("Cached", "Modified"),
            ("Cached", "Modified"),
            ("Cached", "Modified"));

    [Fact]
    public void A_helper_that_does_the_same_in_other_words_stops_at_the_reading() =>
        AssertReasons(
            Edit([First, Second, Helpers], 2, Helpers.Replace("Linear(5)", "Linear(2 + 3)", StringComparison.Ordinal)),
            ("Unchanged", "Unchanged"),
            ("Cached", "Cached"),
            ("Cached", "Cached"),
            ("Cached", "Cached"));

    [Fact]
    public void A_network_added_in_a_new_file_leaves_the_others_as_they_are()
    {
        var before = GeneratorRun.Compile(First, Second, Helpers);
        var third = First.Replace("class First", "class Third", StringComparison.Ordinal);
        var after = before.AddSyntaxTrees(CSharpSyntaxTree.ParseText(third, GeneratorRun.StrictParsing, "/src/Third.cs"));
        AssertReasons(
            GeneratorRun.Driver().RunGenerators(before).RunGenerators(after).GetRunResult(),
            ("Unchanged", "Unchanged", "New"),
            ("Cached", "Cached", "New"),
            ("Cached", "Cached", "New"),
            ("Cached", "Cached", "New"));
    }

    // A network with an error has members but no kernels.
    [Fact]
    public void An_error_removes_the_kernels_and_writes_the_members_anew()
    {
        var result = Edit([First, Second, Helpers], 0, First.Replace("Flatten, ", "", StringComparison.Ordinal));
        Assert.Equal(["Modified", "Unchanged"], Reasons(result, StepNames.Reading));
        Assert.Equal(["Modified", "Cached"], Reasons(result, StepNames.Declaration));
        Assert.Equal(["Modified", "Cached"], Reasons(result, StepNames.Api));
        Assert.Equal(["Removed", "Cached"], Reasons(result, StepNames.Kernels));
    }

    [Fact]
    public void Old_compilations_can_be_collected()
    {
        var (driver, old) = RunAndForget();
        for (var i = 0; i < 10 && old.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(old.IsAlive, "the driver's cache holds the compilation before the last edit");
        GC.KeepAlive(driver);
    }

    // In a method of its own, so that no local keeps the first compilation alive.
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference Old) RunAndForget()
    {
        var old = GeneratorRun.Compile(First, Second, Helpers);
        var driver = GeneratorRun.Driver().RunGenerators(old);
        driver = driver.RunGenerators(GeneratorRun.Compile(First, Second, Helpers));
        return (driver, new WeakReference(old));
    }

    private static GeneratorDriver Run(params string[] sources) => GeneratorRun.Driver().RunGenerators(GeneratorRun.Compile(sources));

    private static GeneratorDriverRunResult Edit(string[] sources, int file, string text)
    {
        var before = GeneratorRun.Compile(sources);
        var tree = before.SyntaxTrees[file];
        var after = before.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(text)));
        return GeneratorRun.Driver().RunGenerators(before).RunGenerators(after).GetRunResult();
    }

    /// <summary>One tuple per step, one entry per network; the last is for lowering and kernels, which go together.</summary>
    private static void AssertReasons(GeneratorDriverRunResult result, params System.Runtime.CompilerServices.ITuple[] expected)
    {
        for (var step = 0; step < Steps.Length; step++)
        {
            var wanted = expected[Math.Min(step, expected.Length - 1)];
            var reasons = Enumerable.Range(0, wanted.Length).Select(network => (string)wanted[network]!);
            Assert.Equal((Steps[step], string.Join(", ", reasons)), (Steps[step], string.Join(", ", Reasons(result, Steps[step]))));
        }
    }

    private static IEnumerable<string> Reasons(GeneratorDriverRunResult result, string step) =>
        result.Results.Single().TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason.ToString());
}
