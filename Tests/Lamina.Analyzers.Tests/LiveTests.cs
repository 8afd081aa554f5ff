using Lamina.Analyzers.Tests.Verification;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lamina.Analyzers.Tests;

/// <summary>
/// A mistake is shown in the file it stands in while one types: an editor asks for the diagnostics of one file at a time, and a build for all. Sources are files,
/// <c>Networks1.cs</c> and so on.
/// </summary>
public sealed class LiveTests
{
    private const string Network =
        """
        using Lamina;
        [Network(3, 8, 8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => Blocks.Head(Blocks.Stem(x));
        }

        """;

    private const string Helper =
        """
        using Lamina;
        static class Blocks
        {
            public static Flow Stem(Flow x) => x.Conv2d(4, 3).ReLU();
            public static Flow Head(Flow x) => x.Linear(10);
        }

        """;

    [Fact]
    public async Task A_mistake_in_a_helper_class_of_the_same_file_is_shown()
    {
        var file = Network + Helper.Replace("using Lamina;", "", StringComparison.Ordinal);
        Assert.Equal(["1: LAM1001 Linear"], await LiveAsync([file], 1));
        await AssertToldOnceAsync(file);
    }

    [Fact]
    public async Task A_mistake_in_a_helper_class_of_another_file_is_shown_there_and_nowhere_else()
    {
        Assert.Empty(await LiveAsync([Network, Helper], 1));
        Assert.Equal(["2: LAM1001 Linear"], await LiveAsync([Network, Helper], 2));
        await AssertToldOnceAsync(Network, Helper);
    }

    [Fact]
    public async Task The_order_of_the_files_does_not_matter()
    {
        Assert.Equal(["1: LAM1001 Linear"], await LiveAsync([Helper, Network], 1));
        Assert.Empty(await LiveAsync([Helper, Network], 2));
    }

    [Fact]
    public async Task A_mistake_in_another_part_of_the_network_in_another_file_is_shown_there()
    {
        const string First =
            """
            using Lamina;
            [Network(3, 8, 8)]
            public sealed partial class Net
            {
                static Flow Define(Flow x) => Head(x);
            }
            """;
        const string Second =
            """
            using Lamina;
            partial class Net
            {
                static Flow Head(Flow x) => x.Conv2d(4, 9).Flatten().Linear(10);
            }
            """;
        Assert.Empty(await LiveAsync([First, Second], 1));
        Assert.Equal(["2: LAM1003 9"], await LiveAsync([First, Second], 2));
        await AssertToldOnceAsync(First, Second);
    }

    [Fact]
    public async Task A_value_in_another_file_that_is_not_known_is_shown_there()
    {
        const string Settings =
            """
            static class Settings
            {
                public static int Classes() => System.Environment.ProcessorCount;
            }
            """;
        const string Reader =
            """
            using Lamina;
            [Network(8)]
            public sealed partial class Net
            {
                static Flow Define(Flow x) => x.Linear(Settings.Classes());
            }
            """;
        Assert.Equal(["2: LAM1006 ProcessorCount"], await LiveAsync([Reader, Settings], 2));
    }

    [Fact]
    public async Task Shapes_are_shown_in_a_helper_class_of_another_file()
    {
        var shapes = await LiveAsync([Network, Helper], 2, RuleIds.LayerShape);
        Assert.Equal(["2: LAM0001 Conv2d", "2: LAM0001 ReLU"], shapes);
    }

    [Fact]
    public async Task Advice_is_shown_in_a_helper_class_of_another_file()
    {
        const string Blocks =
            """
            using Lamina;
            static class Blocks
            {
                public static Flow Stem(Flow x) => x.Conv2d(4, 3).BatchNorm2d();
                public static Flow Head(Flow x) => x.Flatten().Linear(10);
            }
            """;
        Assert.Equal(["2: LAM2002 Conv2d"], await LiveAsync([Network, Blocks], 2));
    }

    [Fact]
    public async Task A_mistake_in_a_helper_that_two_networks_share_is_one_and_names_both()
    {
        var other = Network.Replace("Net\n", "Other\n", StringComparison.Ordinal).Replace("3, 8, 8", "1, 6, 6", StringComparison.Ordinal);
        Assert.Equal(["3: LAM1001 Linear"], await LiveAsync([Network, other, Helper], 3));
        var told = await AssertToldOnceAsync(Network, other, Helper);
        Assert.Contains("receives 4×6×6", told.GetMessage(), StringComparison.Ordinal);
        Assert.EndsWith("\n  The same in the network 'Other'.", told.GetMessage(), StringComparison.Ordinal);
        // Both need the Flatten, so that it is offered.
        Assert.Equal("InsertLayer", told.Properties["Fix"]);
    }

    [Fact]
    public async Task A_repair_in_a_helper_that_another_network_reads_rightly_is_not_offered()
    {
        var flat = Network.Replace("Net\n", "Flat\n", StringComparison.Ordinal).Replace("Blocks.Stem(x)", "x.Flatten()", StringComparison.Ordinal);
        var told = await AssertToldOnceAsync(Network, flat, Helper);
        Assert.Equal(RuleIds.RankMismatch, told.Id);
        Assert.False(told.Properties.ContainsKey("Fix"));
    }

    [Fact]
    public async Task Advice_that_is_wrong_for_one_of_two_networks_that_share_a_layer_is_not_given()
    {
        const string Both =
            """
            using Lamina;
            [Network(3, 8, 8)]
            public sealed partial class Normed
            {
                static Flow Define(Flow x) => Blocks.Stem(x).BatchNorm2d().Flatten().Linear(10);
            }

            [Network(3, 8, 8)]
            public sealed partial class Plain
            {
                static Flow Define(Flow x) => Blocks.Stem(x).ReLU().Flatten().Linear(10);
            }

            static class Blocks
            {
                public static Flow Stem(Flow x) => x.Conv2d(4, 3);
            }
            """;
        Assert.Empty(await LiveAsync([Both], 1));
    }

    [Fact]
    public async Task The_shapes_of_a_layer_that_two_networks_share_are_one_list_with_the_networks_names()
    {
        var other = Network.Replace("Net\n", "Other\n", StringComparison.Ordinal).Replace("3, 8, 8", "1, 6, 6", StringComparison.Ordinal);
        var convolution = Assert.Single(
            await DiagnoseFileAsync([Network, other, Helper], 3),
            diagnostic => diagnostic.Id == RuleIds.LayerShape && TokenOf(diagnostic) == "Conv2d");
        Assert.Equal(
            ["Net.conv1: 4×6×6, 112 parameters, 3,888 multiply-adds per sample", "Other.conv1: 4×4×4, 40 parameters, 576 multiply-adds per sample"],
            convolution.GetMessage().Split('\n'));
    }

    [Fact]
    public async Task An_attribute_that_is_named_by_an_alias_is_found()
    {
        const string Aliases = "global using Net = Lamina.NetworkAttribute;";
        const string Aliased =
            """
            using Lamina;
            using Model = Lamina.NetworkAttribute;
            [Model(3, 8, 8), Linear(10)]
            public sealed partial class First;
            [Net(3, 8, 8), Linear(10)]
            public sealed partial class Second;
            [Lamina.NetworkAttribute(3, 8, 8), Linear(10)]
            public sealed partial class Third;
            """;
        Assert.Equal(["2: LAM1001 Linear", "2: LAM1001 Linear", "2: LAM1001 Linear"], await LiveAsync([Aliases, Aliased], 2));
    }

    private static async Task<string[]> LiveAsync(string[] files, int file, string? id = null) =>
    [
        .. (await DiagnoseFileAsync(files, file))
            .Where(diagnostic => id is null ? diagnostic.Id != RuleIds.LayerShape : diagnostic.Id == id)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(Show),
    ];

    // What an editor asks for while one types in that file.
    private static async Task<IEnumerable<Diagnostic>> DiagnoseFileAsync(string[] files, int file)
    {
        var compilation = Compile(files);
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[file - 1]);
        var analyzers = compilation.WithAnalyzers(TestProject.Analyzers);
        return [.. await analyzers.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, default), .. await analyzers.GetAnalyzerSyntaxDiagnosticsAsync(model.SyntaxTree, default)];
    }

    private static async Task<Diagnostic> AssertToldOnceAsync(params string[] files) =>
        Assert.Single(await TestProject.DiagnoseAsync(Compile(files)), diagnostic => diagnostic.Id != RuleIds.LayerShape);

    private static CSharpCompilation Compile(string[] files)
    {
        var compilation = TestProject.Compile(files[0]);
        return compilation.AddSyntaxTrees(files.Skip(1).Select((file, i) =>
            CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(LanguageVersion.Latest), $"/src/Networks{i + 2}.cs")));
    }

    private static string Show(Diagnostic diagnostic) =>
        $"{Path.GetFileNameWithoutExtension(diagnostic.Location.SourceTree!.FilePath)["Networks".Length..]}: {diagnostic.Id} {TokenOf(diagnostic)}";

    private static string TokenOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
}
