using System.Runtime.CompilerServices;
using Lamina.Core.Reading.Reuse;
using Lamina.Core.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Core.Tests.Reading.Reuse;

/// <summary>Edits that cannot change a network: it is not read again, and what is remembered is what a reading would give, places included.</summary>
public sealed class ReuseTests
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
                return x.Scope("head", y => y.Flatten().Linear(Sizes.Classes));
            }
        }
        """;

    private const string Helpers =
        """
        using Lamina;
        static class Blocks
        {
            public static Flow Body(Flow x, int channels) => (Conv(x, channels) + Conv(x, channels)).ReLU();
            static Flow Conv(Flow x, int channels) { return x.Conv2d(channels, 3, padding: 1, bias: false); }
        }
        """;

    private const string Sizes = "static class Sizes { public const int Classes = 10; public static int Other() => 1; static int table = 3; }";

    private const string Unrelated =
        """
        #nullable enable
        using System;
        class Unrelated
        {
            #region One
            /// <summary>Says something.</summary>
            void Say(string? text) { Console.WriteLine(text + 1); }
            #endregion
            int Number => 1;
            int Count { get { return 2; } set { } }
            readonly int[] numbers = { 1, 2 };
        }
        """;

    private static EditedProject Project => new(Network, Helpers, Sizes, Unrelated);

    [Theory]
    // Bodies and initializers of files that the network does not look into.
    [InlineData(3, "text + 1", "text + 2")]
    [InlineData(3, "text + 1", "text + ")]
    [InlineData(3, "=> 1", "=> 3")]
    [InlineData(3, "return 2", "return 4")]
    [InlineData(3, "{ 1, 2 }", "{ 1 }")]
    [InlineData(3, "Says something", "Says it")]
    [InlineData(3, "#region One", "#region Two")]
    [InlineData(2, "=> 1", "=> 2")]
    [InlineData(2, "table = 3", "table = 4")]
    // Comments and spaces in those that it does.
    [InlineData(0, "using Lamina;", "// A network.\nusing Lamina;")]
    [InlineData(0, "[Network", "\n\n[Network")]
    [InlineData(0, "4 + i", "4  +  /* as many */ i")]
    [InlineData(0, "x.Scope", "x\n            .Scope")]
    [InlineData(0, "    }\n}", "    }\n    // The end.\n}")]
    [InlineData(1, "{ return", "{ // Not biased.\n        return")]
    [InlineData(1, "static class Blocks", "// Blocks.\nstatic class Blocks")]
    public void An_edit_that_changes_no_declaration_and_no_code_it_has_looked_into_reads_nothing(int file, string old, string now) =>
        Assert.Equal(0, Project.Edit(file, old, now).Fresh);

    [Fact]
    public void One_edit_after_the_other_reads_nothing()
    {
        var project = Project;
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(0, project.Edit(3, $"text + {i + 1}", $"text + {i + 2}").Fresh);
            Assert.Equal(0, project.Edit(0, "[Network", $"// {i}\n[Network").Fresh);
            Assert.Equal(0, project.Edit(1, "static Flow Conv", $"/* {i} */ static Flow Conv").Fresh);
        }
    }

    [Fact]
    public void Only_the_network_that_is_edited_is_read()
    {
        var second = Network.Replace("class Net", "class Second", StringComparison.Ordinal);
        var project = new EditedProject(Network, second, Helpers, Sizes);
        Assert.Equal(1, project.Edit(1, "i < 3", "i < 4").Fresh);
        Assert.Equal(1, project.Edit(0, "i < 3", "i < 4").Fresh);
        Assert.Equal(0, project.Edit(0, "[Network", "// Both.\n[Network").Fresh);
        Assert.Equal(2, project.Edit(2, "padding: 1", "padding: 2").Fresh);
    }

    // A compilation that an editor only tries out stands between two states of the project.
    [Fact]
    public void The_state_before_the_last_is_known_too()
    {
        var project = Project;
        var first = project.Compilation;
        Assert.Equal(1, project.Edit(0, "i < 3", "i < 4").Fresh);
        Assert.Equal(0, project.Become(first.WithOptions(first.Options)).Edit(3, "text + 1", "text + 9").Fresh);
    }

    [Fact]
    public void The_same_files_in_another_compilation_read_nothing()
    {
        var project = Project;
        Assert.Equal(0, project.Become(project.Compilation.Clone()).Fresh);
    }

    // Its text names lines.
    [Fact]
    public void A_mistake_is_told_again_where_its_file_has_moved_and_not_where_another_has()
    {
        var project = Project.Edit(0, "Flatten().", "");
        Assert.NotEmpty(project.Reading.Problems);
        Assert.Equal(0, project.Edit(3, "text + 1", "text + 2").Fresh);
        Assert.Equal(1, project.Edit(0, "[Network", "// Moved.\n[Network").Fresh);
    }

    [Fact]
    public void Chains_of_attributes_are_remembered_too()
    {
        var project = new EditedProject("using Lamina;\n[Network(8)]\n[Linear(Sizes.Classes), ReLU, Linear(2)]\npublic sealed partial class Net;", Sizes, Unrelated);
        Assert.Equal(0, project.Edit(2, "text + 1", "text + 2").Fresh);
        Assert.Equal(0, project.Edit(0, "[Linear", "// Layers.\n[Linear").Fresh);
        Assert.Equal(1, project.Edit(1, "Classes = 10", "Classes = 11").Fresh);
    }

    // Whatever is typed, in whatever order, what is remembered is what is so: EditedProject compares.
    [Fact]
    public void A_long_session_never_differs_from_reading_anew()
    {
        (int File, string Old, string Now)[] edits =
        [
            (0, "i < 3", "i < 4"), (0, "4 + i", "5 + i"), (0, ".Flatten()", ""), (0, "using Lamina;", "using Lamina;\n// Comment."), (0, "for (", "for  ("),
            (1, "bias: false", "bias: true"), (1, "padding: 1", "padding: 0"), (1, ").ReLU()", ")"), (1, "static class", "// Helpers.\nstatic class"),
            (2, "= 10", "= 12"), (2, "=> 1", "=> 2"), (2, "Classes", "Number"), (3, "text + 1", "text + "), (3, "int Number", "long Number"), (3, "class Unrelated", "partial class Net"),
        ];
        var random = new Random(7);
        var project = Project;
        var fresh = 0;
        for (var step = 0; step < 120; step++)
        {
            var (file, old, now) = edits[random.Next(edits.Length)];
            // There and back, as it comes.
            var text = project.Compilation.SyntaxTrees[file].GetText().ToString();
            if (now.Length > 0 && text.Contains(now, StringComparison.Ordinal) && random.Next(2) == 0)
                project.Edit(file, now, old);
            else if (text.Contains(old, StringComparison.Ordinal))
                project.Edit(file, old, now);
            fresh += project.Fresh;
        }

        Assert.InRange(fresh, 10, 100);
    }

    [Fact]
    public async Task Many_who_ask_at_once_share_one_reading()
    {
        var compilation = Source.Compile(Network, Helpers, Sizes, Unrelated);
        var network = Source.Networks(compilation).Single();
        var readings = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Readings.Of(compilation).Get(network, default))));
        Assert.Single(readings.Distinct(ReferenceEqualityComparer.Instance));
        Assert.Equal(1, Readings.Of(compilation).Fresh);
    }

    [Fact]
    public void A_cancelled_reading_is_forgotten()
    {
        var compilation = Source.Compile(Network, Helpers, Sizes);
        var network = Source.Networks(compilation).Single();
        Assert.ThrowsAny<OperationCanceledException>(() => Readings.Of(compilation).Get(network, new CancellationToken(canceled: true)));
        var project = new EditedProject(compilation);
        Assert.Equal(1, project.Fresh);
        Assert.True(project.Reading.Declaration.IsValid);
    }

    [Fact]
    public void Compilations_that_were_replaced_can_be_collected()
    {
        var (last, old) = EditAndForget();
        for (var i = 0; i < 10 && old.Any(compilation => compilation.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.DoesNotContain(old, compilation => compilation.IsAlive);
        GC.KeepAlive(last);
    }

    [Fact]
    public void A_project_that_is_closed_is_collected_with_its_files()
    {
        var file = CloseProject();
        for (var i = 0; i < 10 && file.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(file.IsAlive);
    }

    // In methods of their own, so that no local keeps a compilation.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (CSharpCompilation Last, WeakReference[] Old) EditAndForget()
    {
        var library = Source.Compile("public static class Library;").WithAssemblyName("Library");
        var compilations = new List<CSharpCompilation> { Source.Compile(Network, Helpers, Sizes, Unrelated).AddReferences(library.ToMetadataReference()) };
        for (var i = 0; i < 3; i++)
        {
            var tree = compilations[^1].SyntaxTrees[i % 2 == 0 ? 0 : 3];
            compilations.Add(compilations[^1].ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText($"// {i}\n{tree}", CSharpParseOptions.Default, tree.FilePath)));
        }

        foreach (var compilation in compilations)
            Readings.Of(compilation).Get(Source.Networks(compilation).Single(), default);
        var last = compilations[^1];
        last = last.ReplaceReference(last.References.OfType<CompilationReference>().Single(), MetadataReference.CreateFromImage(Image()));
        Readings.Of(last).Get(Source.Networks(last).Single(), default);
        return (last, [.. compilations.Append(library).Select(compilation => new WeakReference(compilation))]);
    }

    private static byte[] Image()
    {
        using var file = new MemoryStream();
        Source.Compile("public static class Library;").WithAssemblyName("Library").Emit(file);
        return file.ToArray();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference CloseProject()
    {
        var project = Project.Edit(0, "[Network", "// Last.\n[Network");
        return new WeakReference(project.Compilation.SyntaxTrees[3]);
    }
}
