using Lamina.Analyzers.Tests.Verification;
using Lamina.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Analyzers.Tests;

/// <summary>In an editor and in a build the analyzers see what the generator wrote, too: that changes nothing.</summary>
public sealed class GeneratedPartTests
{
    public static TheoryData<string> SourceNames => [.. Sources.All.Keys];

    [Theory]
    [MemberData(nameof(SourceNames))]
    public async Task The_generated_part_of_a_right_network_is_no_mistake(string name)
    {
        var diagnostics = await TestProject.DiagnoseAsync(Generate(Sources.All[name]));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden);
    }

    [Theory]
    [MemberData(nameof(SourceNames))]
    public async Task Hidden_diagnostics_are_the_same_with_and_without_the_generated_part(string name) => Assert.Equal(
        (await TestProject.DiagnoseAsync(TestProject.Compile(Sources.All[name]))).Select(diagnostic => diagnostic.ToString()),
        (await TestProject.DiagnoseAsync(Generate(Sources.All[name]))).Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public async Task A_mistake_is_told_once_beside_the_generated_part()
    {
        var diagnostics = await TestProject.DiagnoseAsync(Generate(
            """
            using Lamina;
            [Network(2, 3, 3)]
            [Tanh, Linear(10)]
            public sealed partial class Net;
            """));
        Assert.Equal("LAM1001", Assert.Single(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);
    }

    private static Compilation Generate(string source)
    {
        var compilation = TestProject.Compile(source);
        CSharpGeneratorDriver.Create(new NetworkGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        Assert.True(updated.SyntaxTrees.Count() > compilation.SyntaxTrees.Length, "the generator wrote nothing");
        return updated;
    }
}
