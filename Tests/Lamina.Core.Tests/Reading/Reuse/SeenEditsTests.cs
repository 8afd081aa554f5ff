using Lamina.Core.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Core.Tests.Reading.Reuse;

/// <summary>Edits that change what a network is, though often not its own file: each is seen.</summary>
public sealed class SeenEditsTests
{
    private const string Start =
        """
        using Lamina;
        [Network(8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => BODY;
        }
        """;

    // What Define returns, another file, and an edit of that file.
    [Theory]
    [InlineData("x.Linear(Sizes.Width)", "static class Sizes { public const int Width = 3; }", "3", "4")]
    [InlineData("x.Linear(Sizes.Width)", "static class Sizes { public static readonly int Width = 3; }", "3", "4")]
    [InlineData("x.Linear(Sizes.Width)", "static class Sizes { public static readonly int Width = 3; }", "readonly ", "")]
    [InlineData("x.Linear(Sizes.Width)", "static class Sizes { public static int Width { get; } = 3; }", "3", "4")]
    [InlineData("x.Linear(Sizes.Width)", "static class Sizes { public static int Width => 3; }", "3", "4")]
    [InlineData("x.Linear(Sizes.Width)", "static class Sizes { public static int Width { get { return 3; } } }", "3", "4")]
    [InlineData("x.Linear(Sizes.Width())", "static class Sizes { public static int Width(int most = 3) => most; }", "= 3", "= 4")]
    [InlineData("x.Linear(Sizes.Width())", "static class Sizes { public static int Width() => Inner(); static int Inner() => 3; }", "3", "4")]
    [InlineData("x.Linear((int)Size.Wide)", "enum Size { Narrow, Wide }", "Narrow, ", "Narrow, Middle, ")]
    [InlineData("x.Linear((int)Size.Wide)", "enum Size { Wide = 3 }", "3", "4")]
    [InlineData("Blocks.Head(x)", "using Lamina; static class Blocks { public static Flow Head(Flow x) => x.Linear(3); }", "3", "4")]
    [InlineData("x.Head()", "using Lamina; static class Blocks { public static Flow Head(this Flow x) { return x.Linear(3); } }", "3", "4")]
    [InlineData("x.Linear(new Size(3).Width)", "record Size(int Width);", "(int Width);", "(int Width) { public int Width { get; } = Width + 1; }")]
    [InlineData("x.Linear(new Size().Width)", "record Size { public int Width { get; init; } = 3; }", "3", "4")]
    [InlineData("x.Linear(default(Size).Width + 3)", "record struct Size { public int Width { get => 1; init { } } }", "get => 1; init { }", "get => field; init { }")]
    [InlineData("x.Linear(default(Size) == new Size { Width = 5 } ? 3 : 4)", "record struct Size { public int Width { get => 1; init { } } }", "get => 1; init { }", "get => field; init { field = value; }")]
    // Not in the network's reach before the edit: an overload, an alias, an extension that is nearer, another part of the class.
    [InlineData("x.Linear(Sizes.Of(3))", "static partial class Sizes { public static int Of(long n) => (int)n; }", "(int)n; }", "(int)n; public static int Of(int n) => n + 1; }")]
    [InlineData("x.Linear(System.Math.Max(3, 2))", "global using Lamina;", "using Lamina;", "using Lamina; namespace System { static class Math { public static int Max(int a, int b) => 4; } }")]
    [InlineData("x.Linear(Width())", "partial class Net { static int Width(long most = 3) => 3; }", "=> 3; }", "=> 3; static int Width() => 4; }")]
    [InlineData("x.Linear(3)", "partial class Net { }", "{ }", "{ static int Info; }")]
    public void In_another_file(string body, string other, string old, string now)
    {
        var project = new EditedProject(Start.Replace("BODY", body, StringComparison.Ordinal), other, "class Third;");
        AssertSeen(project, () => project.Edit(1, old, now));
    }

    [Fact]
    public void A_helper_that_a_file_in_between_calls()
    {
        var project = new EditedProject(
            Start.Replace("BODY", "Blocks.Head(x)", StringComparison.Ordinal),
            "using Lamina; static class Blocks { public static Flow Head(Flow x) => x.Linear(Sizes.Width()); }",
            "static class Sizes { public static int Width() => 3; }");
        AssertSeen(project, () => project.Edit(2, "3", "4"));
    }

    [Fact]
    public void An_alias_for_all_files()
    {
        var project = new EditedProject(
            Start.Replace("BODY", "x.Linear(S.Width)", StringComparison.Ordinal),
            "global using S = A;",
            "static class A { public const int Width = 3; } static class B { public const int Width = 4; }");
        AssertSeen(project, () => project.Edit(1, "A", "B"));
    }

    [Fact]
    public void An_extension_that_is_nearer()
    {
        var project = new EditedProject(
            "namespace Models;\n" + Start.Replace("BODY", "x.Head()", StringComparison.Ordinal),
            "global using Blocks; namespace Blocks { using Lamina; public static class Far { public static Flow Head(this Flow x) => x.Linear(3); } }",
            "namespace Models { using Lamina; static class Near { } }");
        AssertSeen(project, () => project.Edit(2, "{ }", "{ public static Flow Head(this Flow x) => x.Linear(4); }"));
    }

    [Fact]
    public void A_file_that_is_added_or_removed()
    {
        var project = new EditedProject(Start.Replace("BODY", "x.Linear(Width(3))", StringComparison.Ordinal), "partial class Net { static int Width(long n) => 3; }", "class Third;");
        var part = CSharpSyntaxTree.ParseText("partial class Net { static int Width(int n) => 4; }", CSharpParseOptions.Default, "Part.cs");
        AssertSeen(project, () => project.Become(project.Compilation.AddSyntaxTrees(part)));
        var seen = project.Description;
        // What stood before is known still.
        project.Become(project.Compilation.RemoveSyntaxTrees(part));
        Assert.NotEqual(seen, project.Description);
    }

    [Fact]
    public void A_reference_that_is_replaced()
    {
        var project = new EditedProject(Start.Replace("BODY", "x.Linear(Library.Width)", StringComparison.Ordinal), "class Second;");
        var (old, now) = (Library(3), Library(4));
        project.Become(project.Compilation.AddReferences(old));
        AssertSeen(project, () => project.Become(project.Compilation.ReplaceReference(old, now)));
    }

    [Fact]
    public void A_project_that_is_referenced_and_edited()
    {
        var library = Source.Compile("public static class Library { public const int Width = 3; }");
        var (old, now) = (library.ToMetadataReference(), library.ReplaceSyntaxTree(library.SyntaxTrees[0], CSharpSyntaxTree.ParseText("public static class Library { public const int Width = 4; }")).ToMetadataReference());
        var project = new EditedProject(Source.Compile(Start.Replace("BODY", "x.Linear(Library.Width)", StringComparison.Ordinal), "class Second;").WithAssemblyName("User").AddReferences(old));
        AssertSeen(project, () => project.Become(project.Compilation.ReplaceReference(old, now)));
    }

    [Fact]
    public void Options_of_the_compiler()
    {
        var project = new EditedProject(
            Start.Replace("BODY", "x.Linear(Sizes.Width())", StringComparison.Ordinal),
            "static class Sizes { public static int Width() { var most = int.MaxValue; return most + 10 < 0 ? 3 : 4; } }");
        AssertSeen(project, () => project.Become(project.Compilation.WithOptions(project.Compilation.Options.WithOverflowChecks(true))));
    }

    [Fact]
    public void Symbols_of_the_preprocessor_and_the_version_of_the_language()
    {
        var project = new EditedProject(Start.Replace("BODY", "x.Linear(\n#if WIDE\n4\n#else\n3\n#endif\n)", StringComparison.Ordinal), "class Second;");
        AssertSeen(project, () => project.Become(Parse(CSharpParseOptions.Default.WithPreprocessorSymbols("WIDE"))));
        AssertSeen(project, () => project.Become(Parse(CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp11))));

        CSharpCompilation Parse(CSharpParseOptions options) => project.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(
            project.Compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath)));
    }

    [Fact]
    public void A_comment_where_the_line_counts()
    {
        var project = new EditedProject(
            Start.Replace("BODY", "x.Linear(Sizes.Here())", StringComparison.Ordinal),
            "static class Sizes { public static int Here([System.Runtime.CompilerServices.CallerLineNumber] int line = 0) => line; }");
        AssertSeen(project, () => project.Edit(0, "[Network", "// Here.\n[Network"));
    }

    [Fact]
    public void A_directive_that_makes_an_error_of_a_warning()
    {
        var compilation = Source.Compile("class First;", Start.Replace("BODY", "x.Linear(3, name: Name(null))", StringComparison.Ordinal).Replace("static Flow", "static string Name(string name) => \"fc\";\n    static Flow", StringComparison.Ordinal));
        var project = new EditedProject(compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable).WithGeneralDiagnosticOption(ReportDiagnostic.Error)));
        AssertSeen(project, () => project.Edit(1, "[Network", "#nullable enable\n[Network"));
    }

    [Fact]
    public void A_directive_that_moves_in_another_file()
    {
        const string Other = "static class Sizes\n{\n    public static string A() => \"fc\";\n#nullable disable\n    public static string? B() => \"fc\";\n}";
        var compilation = Source.Compile(Start.Replace("BODY", "x.Linear(3, name: Sizes.A())", StringComparison.Ordinal), Other);
        var project = new EditedProject(compilation);
        project.Edit(1, "    public static string A() => \"fc\";\n#nullable disable", "#nullable disable\n    public static string A() => \"fc\";");
        Assert.Equal(1, project.Fresh);
    }

    // The description is another, and the reading is what one from nothing gives.
    private static void AssertSeen(EditedProject project, Action edit)
    {
        var before = project.Description;
        edit();
        Assert.NotEqual(before, project.Description);
        Assert.Equal(1, project.Fresh);
    }

    private static PortableExecutableReference Library(int width)
    {
        using var file = new MemoryStream();
        var result = Source.Compile($"public static class Library {{ public const int Width = {width}; }}").WithAssemblyName("Library").Emit(file);
        Assert.True(result.Success);
        return MetadataReference.CreateFromImage(file.ToArray());
    }
}
