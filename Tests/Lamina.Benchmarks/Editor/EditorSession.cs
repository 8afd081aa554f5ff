using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Lamina.Analyzers;
using Lamina.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Benchmarks.Editor;

/// <summary>Milliseconds of processor time that one edit costs.</summary>
/// <param name="Generator">The generator's driver.</param>
/// <param name="Compiler">The compiler's own diagnostics of the file that is open.</param>
/// <param name="Analyzers">The analyzers' diagnostics of that file, as an editor asks for them while one types.</param>
/// <param name="Project">All analyzers over all files, as it asks for them when one pauses.</param>
internal sealed record EditCost(double Generator, double Compiler, double Analyzers, double Project)
{
    /// <summary>What one waits for at a keystroke.</summary>
    public double Keystroke => Generator + Compiler + Analyzers;

    public static EditCost MedianOf(IReadOnlyCollection<EditCost> costs) => new(
        Median(costs.Select(cost => cost.Generator)),
        Median(costs.Select(cost => cost.Compiler)),
        Median(costs.Select(cost => cost.Analyzers)),
        Median(costs.Select(cost => cost.Project)));

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}

/// <summary>A project that is open in an editor: every edit makes a new compilation, runs the generator and the analyzers, and is timed.</summary>
internal sealed class EditorSession
{
    private const int UnrelatedFiles = 12;
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new DeclarationAnalyzer(), new ShapeAnalyzer(), new LayerShapeAnalyzer(), new AdviceAnalyzer()];

    // A project without networks that shares the symbols of .NET: no session begins with loading them.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Project",
        [],
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Network).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private readonly EditedNetwork network;
    private Compilation compilation;
    private GeneratorDriver driver;
    private ImmutableArray<(SourceText Text, SyntaxTree Tree)> generated = [];

    /// <param name="network">The network of the project's first file.</param>
    /// <param name="withKernels">Whether the editor asks for kernels, which it can do without.</param>
    public EditorSession(EditedNetwork network, bool withKernels)
    {
        this.network = network;
        compilation = Empty.AddSyntaxTrees(
            Enumerable.Range(1, UnrelatedFiles).Select(file => Parse(EditorSources.Unrelated(file).Replace("NUMBER", "1", StringComparison.Ordinal), $"/src/Ledger{file}.cs"))
                .Prepend(Parse(network.With(120), "/src/Net.cs")));
        var disabled = withKernels ? IncrementalGeneratorOutputKind.None : IncrementalGeneratorOutputKind.Implementation;
        driver = CSharpGeneratorDriver.Create([new NetworkGenerator().AsSourceGenerator()], parseOptions: Parsing, driverOptions: new GeneratorDriverOptions(disabled));
    }

    /// <summary>Makes an edit whose number no edit before had.</summary>
    public EditCost Edit(EditKind kind, int number)
    {
        var text = kind == EditKind.Unrelated
            ? EditorSources.Unrelated(UnrelatedFiles).Replace("NUMBER", $"{number}", StringComparison.Ordinal)
            : network.With(kind == EditKind.Number ? 120 + number : 120, kind == EditKind.Comment ? $"edit {number}" : "");
        var old = compilation.SyntaxTrees.Single(tree => tree.FilePath == (kind == EditKind.Unrelated ? $"/src/Ledger{UnrelatedFiles}.cs" : "/src/Net.cs"));
        var edited = old.WithChangedText(Change(old.GetText(), text));
        compilation = compilation.ReplaceSyntaxTree(old, edited);

        var begin = Now();
        var output = Generate();
        var written = Now();
        var model = output.GetSemanticModel(edited);
        model.GetDiagnostics();
        var compiled = Now();
        Analyze(output, analysis => analysis.GetAnalysisResultAsync(model, null, default));
        var shown = Now();
        Analyze(output, analysis => analysis.GetAnalysisResultAsync(default(CancellationToken)));
        return new(written - begin, compiled - written, shown - compiled, Now() - shown);
    }

    // As an editor does, which keeps the tree of a generated file whose text is the same. A driver's own RunGeneratorsAndUpdateCompilation parses all of them each time.
    private Compilation Generate()
    {
        driver = driver.RunGenerators(compilation);
        generated = driver.GetRunResult().Results.Single().GeneratedSources.Select(Keep).ToImmutableArray();
        return compilation.AddSyntaxTrees(generated.Select(file => file.Tree));

        (SourceText Text, SyntaxTree Tree) Keep(GeneratedSourceResult source)
        {
            var old = generated.FirstOrDefault(file => file.Tree.FilePath == source.SyntaxTree.FilePath);
            return old.Tree is not null && old.Text.ContentEquals(source.SourceText) ? old : (source.SourceText, source.SyntaxTree);
        }
    }

    private static void Analyze(Compilation output, Func<CompilationWithAnalyzers, Task<AnalysisResult>> ask)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, _, _) => throw new InvalidOperationException("An analyzer failed.", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        ask(output.WithAnalyzers(Analyzers, options)).GetAwaiter().GetResult();
    }

    // As an editor tells it: the smallest span that differs, so that the parser keeps what it can.
    private static SourceText Change(SourceText before, string after)
    {
        var old = before.ToString();
        var start = old.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = old.Skip(start).Reverse().Zip(after.Skip(start).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return before.WithChanges(new TextChange(TextSpan.FromBounds(start, old.Length - end), after[start..^end]));
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text), Parsing, path);

    private static double Now() => Environment.CpuUsage.TotalTime.TotalMilliseconds;
}

/// <summary>What is typed.</summary>
internal enum EditKind
{
    /// <summary>Another number of features in a layer of the network.</summary>
    Number,

    /// <summary>A comment above the network, which moves everything in its file.</summary>
    Comment,

    /// <summary>A number in a method of another file, with which no network has to do.</summary>
    Unrelated,
}
