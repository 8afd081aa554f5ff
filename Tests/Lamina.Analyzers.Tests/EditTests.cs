using Lamina.Analyzers.Tests.Verification;
using Lamina.Core.Reading.Reuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Analyzers.Tests;

/// <summary>After an edit the analyzers report what they would of the same files opened anew, and read what the edit may have changed alone.</summary>
public sealed class EditTests
{
    private const string Network =
        """
        using Lamina;
        [Network(3, 8, 8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x)
            {
                for (var i = 0; i < 3; i++)
                    x = Blocks.Body(x, 4 + i);
                return x.Flatten().Linear(10);
            }
        }
        """;

    private const string Helper =
        """
        using Lamina;
        static class Blocks
        {
            public static Flow Body(Flow x, int channels) => x.Conv2d(channels, 3, padding: 1).BatchNorm2d().ReLU();
        }
        """;

    private const string Unrelated = "class Unrelated { int Number() => 1; }";

    [Theory]
    [InlineData(0, "using", "// Moved.\nusing", 0)]
    [InlineData(0, "x.Flatten", "x /* here */ .Flatten", 0)]
    [InlineData(1, "static class", "\n\nstatic class", 0)]
    [InlineData(2, "=> 1", "=> 2", 0)]
    [InlineData(2, "int Number", "long Number", 1)]
    [InlineData(0, "4 + i", "5 + i", 1)]
    [InlineData(0, ".Flatten()", "", 1)]
    [InlineData(1, "padding: 1", "padding: -1", 1)]
    [InlineData(1, "padding: 1", "padding: 1, bias: false", 1)]
    public async Task What_is_shown_after_an_edit_is_what_the_files_say(int file, string old, string now, int read)
    {
        string[] files = [Network, Helper, Unrelated];
        var before = Compile(files);
        await DiagnoseAsync(before);
        Assert.Equal(1, Readings(before));
        var tree = before.SyntaxTrees[file];
        files[file] = files[file].Replace(old, now, StringComparison.Ordinal);
        var shown = await DiagnoseAsync(before.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(files[file]))));
        Assert.NotEmpty(shown);
        Assert.Equal(await DiagnoseAsync(Compile(files)), shown);
        Assert.Equal(1 + read, Readings(before));
    }

    [Fact]
    public async Task The_file_that_is_open_and_the_whole_project_share_a_reading()
    {
        var compilation = Compile(Network, Helper, Unrelated);
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        var (file, project) = (compilation.WithAnalyzers(TestProject.Analyzers), compilation.WithAnalyzers(TestProject.Analyzers));
        await file.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, default);
        await project.GetAnalyzerDiagnosticsAsync(default);
        Assert.Equal(1, Readings(compilation));
    }

    private static async Task<string[]> DiagnoseAsync(CSharpCompilation compilation)
    {
        var diagnostics = await compilation.WithAnalyzers(TestProject.Analyzers).GetAnalyzerDiagnosticsAsync(default);
        return [.. diagnostics.Select(diagnostic => $"{diagnostic} {string.Join(' ', diagnostic.AdditionalLocations)} {string.Join(' ', diagnostic.Properties)}").Order(StringComparer.Ordinal)];
    }

    // Analyzers see a copy of the compilation; both are states of one project.
    private static int Readings(Compilation compilation) => ReadingMemory.Of(compilation).Fresh;

    private static CSharpCompilation Compile(params string[] files) => TestProject.Compile(files[0]).AddSyntaxTrees([.. files.Skip(1).Select((file, i) =>
        CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(LanguageVersion.Latest), $"/src/Networks{i + 2}.cs"))]);
}
