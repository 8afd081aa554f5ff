using Lamina.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Generator.Tests.Incrementality;

/// <summary>What an edit makes of the kernels for a device, which are written only where the project has the library that runs them.</summary>
public sealed class GpuRunReasonTests
{
    private const string First =
        """
        using Lamina;

        [Network(1, 8, 8)]
        [Conv2d(2, 3), Tanh, Flatten, Linear(3)]
        public sealed partial class First;
        """;

    private const string Second = "[Lamina.Network(4)]\n[Lamina.Linear(2)]\npublic sealed partial class Second;";

    [Fact]
    public void Without_the_library_nothing_is_written()
    {
        var result = GeneratorRun.Driver().RunGenerators(GeneratorRun.Compile(First, Second)).GetRunResult();
        AssertReasons(result, ["New"], ["New", "New"]);
        Assert.DoesNotContain(Files(result), file => file.EndsWith(".Gpu.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void With_the_library_each_network_has_a_file_more()
    {
        var result = GeneratorRun.Driver().RunGenerators(GeneratorRun.CompileWithGpu(First, Second)).GetRunResult();
        AssertReasons(result, ["New"], ["New", "New"]);
        Assert.Equal(["First.Gpu.g.cs", "Second.Gpu.g.cs"], Files(result).Where(file => file.EndsWith(".Gpu.g.cs", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_edit_elsewhere_looks_for_the_library_and_does_no_more(bool hasGpu) =>
        AssertReasons(Edit(hasGpu, [First, Second, "class Other;"], 2, "class Other { int number; }"), ["Unchanged"], ["Cached", "Cached"]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_comment_in_a_networks_own_file_does_no_more_either(bool hasGpu) =>
        AssertReasons(Edit(hasGpu, [First, Second], 0, "// The first.\n" + First), ["Unchanged"], ["Cached", "Cached"]);

    [Fact]
    public void A_changed_dimension_writes_that_networks_kernels_anew_and_no_others() =>
        AssertReasons(
            Edit(true, [First, Second], 0, First.Replace("Linear(3)", "Linear(4)", StringComparison.Ordinal)),
            ["Unchanged"],
            ["Modified", "Cached"]);

    // Nothing was written and nothing is.
    [Fact]
    public void Without_the_library_a_changed_dimension_changes_nothing() =>
        AssertReasons(
            Edit(false, [First, Second], 0, First.Replace("Linear(3)", "Linear(4)", StringComparison.Ordinal)),
            ["Unchanged"],
            ["Unchanged", "Cached"]);

    [Fact]
    public void A_reference_that_is_added_writes_the_kernels_for_a_device_and_nothing_else()
    {
        var before = GeneratorRun.Compile(First, Second);
        var after = before.AddReferences(GeneratorRun.CompileWithGpu().References.Except(before.References));
        var result = GeneratorRun.Driver().RunGenerators(before).RunGenerators(after).GetRunResult();
        AssertReasons(result, ["Modified"], ["Modified", "Modified"]);
        Assert.Equal(["Cached", "Cached"], Reasons(result, StepNames.Api));
        Assert.Equal(["Cached", "Cached"], Reasons(result, StepNames.Kernels));
    }

    private static GeneratorDriverRunResult Edit(bool hasGpu, string[] sources, int file, string text)
    {
        var before = hasGpu ? GeneratorRun.CompileWithGpu(sources) : GeneratorRun.Compile(sources);
        var tree = before.SyntaxTrees[file];
        var after = before.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text)));
        return GeneratorRun.Driver().RunGenerators(before).RunGenerators(after).GetRunResult();
    }

    private static void AssertReasons(GeneratorDriverRunResult result, string[] hasGpu, string[] kernels)
    {
        Assert.Equal(hasGpu, Reasons(result, StepNames.HasGpu));
        Assert.Equal(kernels, Reasons(result, StepNames.GpuKernels));
    }

    private static IEnumerable<string> Files(GeneratorDriverRunResult result) => result.Results.Single().GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Reasons(GeneratorDriverRunResult result, string step) =>
        result.Results.Single().TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason.ToString());
}
