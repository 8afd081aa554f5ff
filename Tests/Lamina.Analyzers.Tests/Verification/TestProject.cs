using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Analyzers.Tests.Verification;

/// <summary>An in-memory project that references .NET and the Lamina runtime, as a user's does.</summary>
internal static class TestProject
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(NetworkAttribute).Assembly.Location)];

    // Compilations made from this one share its symbols of .NET, which cost more than the rest of a run.
    private static readonly CSharpCompilation Empty = Bind(
        CSharpCompilation.Create("Networks", [], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));

    /// <summary>Every analyzer that the product ships.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [new DeclarationAnalyzer(), new ShapeAnalyzer(), new LayerShapeAnalyzer(), new AdviceAnalyzer()];

    public static Project Create(params string[] sources)
    {
        var project = new AdhocWorkspace().AddProject("Networks", LanguageNames.CSharp)
            .WithMetadataReferences(References)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        for (var i = 0; i < sources.Length; i++)
            project = project.AddDocument($"Networks{i + 1}.cs", SourceText.From(sources[i]), filePath: $"/src/Networks{i + 1}.cs").Project;
        return project;
    }

    /// <summary>A compilation without a workspace around it, for the many runs of the robustness tests.</summary>
    public static CSharpCompilation Compile(string source) =>
        Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), "/src/Networks1.cs"));

    /// <summary>What all analyzers report, a crash of one (AD0001) included, in source order.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(Compilation compilation, CancellationToken cancellation = default)
    {
        var diagnostics = await compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync(cancellation);
        // A failure of ours is told to users as LAM1000; no test may pass over it.
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == Core.Model.RuleIds.Failure);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    public static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(Project project) =>
        await DiagnoseAsync((await project.GetCompilationAsync())!);

    private static CSharpCompilation Bind(CSharpCompilation compilation)
    {
        compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }
}
