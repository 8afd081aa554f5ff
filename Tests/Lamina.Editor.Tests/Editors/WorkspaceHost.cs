using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Editor.Tests.Editors;

/// <summary>An editor on Roslyn's workspaces, as Visual Studio and C# Dev Kit are: it asks the analyzers for one file at a time.</summary>
internal sealed class WorkspaceHost : IEditor
{
    private readonly MSBuildWorkspace workspace;
    private readonly string root;

    private WorkspaceHost(MSBuildWorkspace workspace, string root)
    {
        this.workspace = workspace;
        this.root = root;
        Solution = workspace.CurrentSolution;
    }

    /// <summary>The projects with all edits.</summary>
    public Solution Solution { get; set; }

    /// <summary>Loads a project, which has been restored, and those that it refers to.</summary>
    public static async Task<IEditor> OpenAsync(string root, string project)
    {
        var workspace = MSBuildWorkspace.Create();
        await workspace.OpenProjectAsync(Path.Combine(root, project));
        return new WorkspaceHost(workspace, root);
    }

    public Task WriteAsync(string file, string text)
    {
        Solution = Solution.WithDocumentText(Document(file).Id, SourceText.From(text));
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<Told>> DiagnoseAsync(string file) =>
        [.. (await DiagnosticsAsync(file)).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => new Told(file, diagnostic.Id, diagnostic.Location.GetLineSpan().Span, diagnostic.GetMessage()))];

    /// <summary>Everything that compiler and analyzers say of a file, without looking at another.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(string file)
    {
        var document = Document(file);
        var model = (await document.GetSemanticModelAsync())!;
        var analyzers = document.Project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)).ToImmutableArray();
        var failures = new List<Diagnostic>();
        var options = new CompilationWithAnalyzersOptions(
            document.Project.AnalyzerOptions,
            onAnalyzerException: (_, _, failure) => failures.Add(failure),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var driver = model.Compilation.WithAnalyzers(analyzers, options);
        var told = model.GetDiagnostics()
            .AddRange(await driver.GetAnalyzerSyntaxDiagnosticsAsync(model.SyntaxTree, default))
            .AddRange(await driver.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, default));
        return failures.Count == 0 ? told : throw new InvalidOperationException(string.Join('\n', failures));
    }

    public async Task<string> HoverAsync(string file, LinePosition place)
    {
        var document = Document(file);
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, await OffsetAsync(document, place));
        return info is null ? "" : string.Join('\n', info.Sections.Select(section => section.Text));
    }

    public async Task<IReadOnlyList<string>> CompleteAsync(string file, LinePosition place)
    {
        var document = Document(file);
        var list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, await OffsetAsync(document, place));
        return [.. list.ItemsList.OrderBy(item => item.SortText, StringComparer.OrdinalIgnoreCase).Select(item => item.DisplayTextPrefix + item.DisplayText)];
    }

    /// <summary>The fixes that the package has for what is told in the file, in the order in which an editor lists them.</summary>
    public async Task<IReadOnlyList<CodeAction>> FixesAsync(string file)
    {
        var document = Document(file);
        var fixes = new List<CodeAction>();
        foreach (var diagnostic in (await DiagnosticsAsync(file)).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
        {
            foreach (var provider in FixProviders(document.Project).Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (fix, _) => fixes.Add(fix), default));
        }

        return fixes;
    }

    public async Task ApplyAsync(CodeAction fix) => Solution = (await fix.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    public async Task<string> TextAsync(string file) => (await Document(file).GetTextAsync()).ToString();

    public ValueTask DisposeAsync()
    {
        workspace.Dispose();
        return ValueTask.CompletedTask;
    }

    public Document Document(string file) => Solution.GetDocument(Solution.GetDocumentIdsWithFilePath(Path.Combine(root, file)).Single())!;

    // Roslyn finds the fixes of a package in this way too: by their attribute, in the assemblies that hold its analyzers.
    private static IEnumerable<CodeFixProvider> FixProviders(Project project) => project.AnalyzerReferences.OfType<AnalyzerFileReference>()
        .Where(reference => Path.GetFileName(reference.FullPath).StartsWith("Lamina.", StringComparison.Ordinal))
        .SelectMany(reference => reference.GetAssembly().GetTypes())
        .Where(type => type.IsDefined(typeof(ExportCodeFixProviderAttribute), inherit: false))
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!);

    private static async Task<int> OffsetAsync(Document document, LinePosition place) => (await document.GetTextAsync()).Lines.GetPosition(place);
}
