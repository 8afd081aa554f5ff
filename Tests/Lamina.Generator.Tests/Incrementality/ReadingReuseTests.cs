using Lamina.Core.Reading.Reuse;
using Lamina.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Generator.Tests.Incrementality;

/// <summary>The step of reading runs after every edit; what it costs is counted here.</summary>
public sealed class ReadingReuseTests
{
    private const string First = "using Lamina;\n[Network(1, 8, 8)]\n[Conv2d(2, 3), Tanh, Flatten, Linear(3)]\npublic sealed partial class First;";
    private const string Second = "using Lamina;\n[Network(4)]\npublic sealed partial class Second\n{\n    static Flow Define(Flow x) => Blocks.Head(x);\n}";
    private const string Helpers = "using Lamina;\nstatic class Blocks\n{\n    public static Flow Head(Flow x) => x.Linear(5).ReLU().Linear(2);\n    static int Other() => 1;\n}";
    private const string Other = "class Other { int Number() => 1; }";

    [Theory]
    [InlineData(3, "=> 1", "=> 2", 0)]
    [InlineData(0, "using", "// The first.\nusing", 0)]
    [InlineData(2, "static int", "// Not called.\n    static int", 0)]
    [InlineData(2, "Linear(5)", "Linear(6)", 1)]
    [InlineData(2, "Linear(5)", "Linear(2 + 3)", 1)]
    // Attributes are declared, and what is declared may concern all.
    [InlineData(0, "Linear(3)", "Linear(4)", 2)]
    [InlineData(3, "int Number", "long Number", 2)]
    public void An_edit_reads_what_it_may_change(int file, string old, string now, int read)
    {
        var before = GeneratorRun.Compile(First, Second, Helpers, Other);
        var tree = before.SyntaxTrees[file];
        var after = before.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(tree.ToString().Replace(old, now, StringComparison.Ordinal))));
        GeneratorRun.Driver().RunGenerators(before).RunGenerators(after);
        Assert.Equal(2, Readings.Of(before).Fresh);
        Assert.Equal(read, Readings.Of(after).Fresh);
    }

    [Fact]
    public void What_is_remembered_is_what_a_driver_of_its_own_would_write()
    {
        var before = GeneratorRun.Compile(First, Second, Helpers, Other);
        var tree = before.SyntaxTrees[0];
        GeneratorRun.Of(before);
        var after = before.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText($"// Edited.\n{tree}", GeneratorRun.StrictParsing, tree.FilePath));
        var remembered = GeneratorRun.Of(after).Files;
        Assert.Equal(0, Readings.Of(after).Fresh);
        var fresh = GeneratorRun.Of(GeneratorRun.Compile([$"// Edited.\n{First}", Second, Helpers, Other])).Files;
        Assert.Equal(fresh, remembered);
    }
}
