using Lamina.Generator.Passes;
using Lamina.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Generator.Tests.Robustness;

/// <summary>Whatever is wrong with one network, the others of the project have their generated halves.</summary>
public sealed class IndependenceTests
{
    private const string Bystander = "using Lamina; [Network(4)] [Linear(2)] public sealed partial class Bystander; class User { void Use(Bystander net) => net.Fc1.ToString(); }";

    [Theory]
    [InlineData("[Network(4, 8, 8)] [Conv2d(8, 3, Groups = 0), Flatten, Linear(2)] public sealed partial class Net;")]
    [InlineData("[Network(3, 8, 8)] public sealed partial class Net { static Flow Define(Flow x) => x.Conv2d(8, 3, groups: x.Channels / 4).BatchNorm2d().Flatten().Linear(2); }")]
    [InlineData("[Network(3, 8, 8)] [Conv2d(-1, 0, Stride = 0, Dilation = -7), BatchNorm2d(Eps = -1), Flatten, Linear(0)] public sealed partial class Net;")]
    public void A_layer_with_an_argument_that_is_right_for_nothing_keeps_its_members(string network)
    {
        var run = GeneratorRun.Of(Bystander, "using Lamina; " + network, "class User2 { void Use(Net net) { net.Conv1.ToString(); net.Fc1.ToString(); } }");
        run.AssertCompiles();
        Assert.Contains("Net.g.cs", run.Files.Keys);
    }

    [Fact]
    public void Names_that_differ_in_case_only_are_two_networks()
    {
        var run = GeneratorRun.Of(
            Bystander,
            """
            using Lamina;
            [Network(4)] [Linear(2)] public sealed partial class Net;
            [Network(5)] [Linear(3)] public sealed partial class NET;
            """);
        run.AssertCompiles();
        Assert.Contains("class NET", run.Files["NET.g.cs"], StringComparison.Ordinal);
        Assert.Contains("class Net", run.Files["Net-2.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SampleLanes")]
    [InlineData("Gpu")]
    [InlineData("samplelanes")]
    public void A_network_may_stand_in_another_and_be_called_what_a_file_is(string name)
    {
        var run = GeneratorRun.Of(
            Bystander,
            $$"""
            using Lamina;
            [Network(4)] [Linear(2)]
            public sealed partial class Net
            {
                [Network(5)] [Linear(3)] public sealed partial class {{name}}x;
            }
            namespace Nets.net { [Network(4)] [Linear(2)] public sealed partial class {{name}}; }
            namespace Nets { [Network(4)] [Linear(2)] public sealed partial class Net; }
            """);
        run.AssertCompiles();
        Assert.Equal(5, run.Files.Keys.Count(file => run.Files[file].Contains("INetwork<", StringComparison.Ordinal)));
    }

    // CS0579 says what is wrong.
    [Fact]
    public void A_network_whose_attribute_stands_on_two_parts_is_written_once()
    {
        var run = GeneratorRun.Of(
            Bystander,
            "using Lamina; [Network(4)] [Linear(2)] public sealed partial class Net;",
            "using Lamina; [Network(4)] public sealed partial class Net;");
        Assert.Null(run.Result.Exception);
        Assert.Contains("Net.g.cs", run.Files.Keys);
        Assert.Equal(["CS0579"], run.Complaints.Select(complaint => complaint.Id));
    }

    [Fact]
    public void A_network_that_the_compiler_fails_on_is_named_and_keeps_its_members()
    {
        var compilation = GeneratorRun.Compile(
            Bystander,
            "namespace Nets { using Lamina; [Network(4)] [Linear(2)] public sealed partial class Odd { void Use() => Fc1.ToString(); } }");
        var alone = GeneratorRun.Of(compilation.RemoveSyntaxTrees(compilation.SyntaxTrees[1]));
        var generator = new NetworkGenerator(declaration =>
            declaration.Type.Name == "Odd" ? throw new InvalidOperationException("nothing emits this") : NetworkCompiler.Lower(declaration));

        var result = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: GeneratorRun.StrictParsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _)
            .GetRunResult();

        Assert.Empty(output.GetDiagnostics().Where(complaint => complaint.Severity >= DiagnosticSeverity.Warning));
        var files = result.Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        Assert.Equal(alone.Files, files.Where(file => file.Key != "Nets.Odd.g.cs").ToDictionary());
        var failure = Assert.Single(result.Diagnostics);
        Assert.Equal(("LAM1000", "Odd"), (failure.Id, compilation.SyntaxTrees[1].GetText().ToString(failure.Location.SourceSpan)));
        Assert.StartsWith("Lamina failed on the network 'Odd', which is a mistake of Lamina and not yours: InvalidOperationException (nothing emits this)", failure.GetMessage(), StringComparison.Ordinal);
    }
}
