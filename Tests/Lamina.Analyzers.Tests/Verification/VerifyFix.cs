using System.Collections.Immutable;
using Lamina.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lamina.Analyzers.Tests.Verification;

/// <summary>Applies fixes as an editor does, one at a time or all at once.</summary>
internal static class VerifyFix
{
    private static readonly ImmutableArray<CodeFixProvider> Providers =
        [new InsertLayerFixProvider(), new AddPartialFixProvider(), new SetArgumentFixProvider()];

    /// <summary>The first problem's only fix has that title and gives that text, which has no problem left.</summary>
    public static async Task AppliesAsync(string before, string after, string title)
    {
        var project = TestProject.Create(before);
        var (action, _, _) = Assert.Single(await FixesOfFirstAsync(project));
        Assert.Equal(title, action.Title);
        await AssertFixedAsync(await ApplyAsync(action, project), after);
    }

    /// <summary>No fix is offered for the first problem.</summary>
    public static async Task OffersNothingAsync(string source) => Assert.Empty(await FixesOfFirstAsync(TestProject.Create(source)));

    /// <summary>Fixing all occurrences in the document gives that text, which has no problem left.</summary>
    public static async Task AppliesToAllAsync(string before, string after)
    {
        var project = TestProject.Create(before);
        var (action, provider, diagnostic) = (await FixesOfFirstAsync(project))[0];
        var context = new FixAllContext(
            project.Documents.Single(),
            provider,
            FixAllScope.Document,
            action.EquivalenceKey,
            [diagnostic.Id],
            new AnalyzerDiagnostics(),
            default);
        var all = await provider.GetFixAllProvider()!.GetFixAsync(context);
        await AssertFixedAsync(await ApplyAsync(all!, project), after);
    }

    private static async Task<List<(CodeAction Action, CodeFixProvider Provider, Diagnostic Diagnostic)>> FixesOfFirstAsync(Project project)
    {
        var diagnostic = (await TestProject.DiagnoseAsync(project)).First(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        var fixes = new List<(CodeAction, CodeFixProvider, Diagnostic)>();
        foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var context = new CodeFixContext(project.Documents.Single(), diagnostic, (action, _) => fixes.Add((action, provider, diagnostic)), default);
            await provider.RegisterCodeFixesAsync(context);
        }

        return fixes;
    }

    private static async Task<Project> ApplyAsync(CodeAction action, Project project)
    {
        var operations = await action.GetOperationsAsync(default);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }

    private static async Task AssertFixedAsync(Project project, string after)
    {
        Assert.Equal(after, (await project.Documents.Single().GetTextAsync()).ToString());
        Assert.Empty((await TestProject.DiagnoseAsync(project)).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    private sealed class AnalyzerDiagnostics : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await TestProject.DiagnoseAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await TestProject.DiagnoseAsync(document.Project);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
