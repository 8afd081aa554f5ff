using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Generator.Tests.Support;

/// <summary>Source text as a user's project, and the generator run over it.</summary>
/// <param name="Output">The user's code with the generated files.</param>
/// <param name="Result">What the generator did.</param>
internal sealed record GeneratorRun(CSharpCompilation Output, GeneratorRunResult Result)
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(NetworkAttribute).Assembly.Location)];

    private static readonly MetadataReference[] GpuReferences =
        [MetadataReference.CreateFromFile(typeof(Gpu).Assembly.Location), MetadataReference.CreateFromFile(typeof(ILGPU.ArrayView<float>).Assembly.Location)];

    /// <summary>
    /// As strict as a user's project may be: C# warnings are errors, documentation comments are checked, no unsafe code, no implicit usings,
    /// the default language version.
    /// </summary>
    public static CSharpParseOptions StrictParsing { get; } =
        new(LanguageVersion.Default, DocumentationMode.Diagnose);

    public static CSharpCompilation Compile(NullableContextOptions nullable, params string[] sources) => CSharpCompilation.Create(
        "Networks",
        sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, StrictParsing, $"/src/File{index + 1}.cs")),
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: nullable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            optimizationLevel: OptimizationLevel.Release));

    public static CSharpCompilation Compile(params string[] sources) => Compile(NullableContextOptions.Enable, sources);

    /// <summary>A project that has the library for devices too. As the SDK does, it lets an older library's references stand for the newer ones (CS1701).</summary>
    public static CSharpCompilation CompileWithGpu(NullableContextOptions nullable, params string[] sources)
    {
        var compilation = Compile(nullable, sources).AddReferences(GpuReferences);
        return compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));
    }

    /// <summary>A project that has the library for devices too.</summary>
    public static CSharpCompilation CompileWithGpu(params string[] sources) => CompileWithGpu(NullableContextOptions.Enable, sources);

    /// <summary>A driver that records the incremental steps.</summary>
    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new NetworkGenerator().AsSourceGenerator()],
        parseOptions: StrictParsing,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorRun Of(params string[] sources) => Of(Compile(sources));

    public static GeneratorRun Of(CSharpCompilation compilation, CancellationToken cancellation = default)
    {
        var driver = CSharpGeneratorDriver.Create([new NetworkGenerator().AsSourceGenerator()], parseOptions: StrictParsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, cancellation);
        // A failure is told to users as LAM1000; no test may pass over it.
        Assert.Empty(driver.GetRunResult().Diagnostics);
        return new((CSharpCompilation)output, driver.GetRunResult().Results.Single());
    }

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>The one file whose name ends so.</summary>
    public string File(string ending) => Files.Single(file => file.Key.EndsWith(ending, StringComparison.Ordinal)).Value;

    /// <summary>Everything the compiler complains about, warnings included.</summary>
    public IReadOnlyList<Diagnostic> Complaints =>
        [.. Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>Fails with the compiler's messages where there are any.</summary>
    public GeneratorRun AssertCompiles()
    {
        Assert.Null(Result.Exception);
        Assert.True(Complaints.Count == 0, string.Join("\n", Complaints));
        return this;
    }
}
