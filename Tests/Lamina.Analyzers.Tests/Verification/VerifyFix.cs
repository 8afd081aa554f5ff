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
    [
        new RankMismatchFixProvider(), new SizeMismatchFixProvider(), new WindowDoesNotFitFixProvider(), new NotDivisibleFixProvider(), new ArgumentOutOfRangeFixProvider(),
        new NotKnownAtCompileTimeFixProvider(), new DeclarationFixProvider(), new ActivationBeforeLossFixProvider(), new BiasBeforeBatchNormFixProvider(), new UnreadLayerFixProvider(), new OutsideTheLanguageFixProvider(), new WrongTypeFixProvider(),
    ];

    /// <summary>The first problem's only fix has that title and gives that text, which has no problem left.</summary>
    public static async Task AppliesAsync(string before, string after, string title)
    {
        var project = TestProject.Create(before);
        var (action, _, _) = Assert.Single(await FixesOfFirstAsync(project));
        Assert.Equal(title, action.Title);
        await AssertFixedAsync(await ApplyAsync(action, project), after);
    }

    /// <summary>As <see cref="AppliesAsync"/>, for a chain of attributes.</summary>
    public static Task AppliesToChainAsync(string shape, string before, string after, string title)
    {
        return AppliesAsync(Network(before), Network(after), title);

        string Network(string layers) => $"using Lamina;\n[Network({shape})]\n[{layers}]\npublic sealed partial class Net;\n";
    }

    /// <summary>As <see cref="AppliesAsync"/>, for the body of Define, and members after <c>//</c>.</summary>
    public static Task AppliesToDefineAsync(string shape, string before, string after, string title) => AppliesAsync(Define(shape, before), Define(shape, after), title);

    /// <summary>No fix is offered for the first problem in the body of Define.</summary>
    public static Task OffersNothingInDefineAsync(string shape, string body) => OffersNothingAsync(Define(shape, body));

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

    /// <summary>Fixing all of a rule as the command line does gives those files.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="kind">The key of the first diagnostic's fix; null where that has none.</param>
    public static async Task AppliesToProjectAsync(string id, string? kind, string[] before, string[] after)
    {
        var project = TestProject.Create(before);
        var provider = Providers.Single(provider => provider.FixableDiagnosticIds.Contains(id));
        var context = new FixAllContext(project.Documents.First(), provider, FixAllScope.Project, kind!, [id], new AnalyzerDiagnostics(), default);
        var all = await provider.GetFixAllProvider()!.GetFixAsync(context);
        var documents = (await ApplyAsync(all!, project)).Documents.ToArray();
        for (var i = 0; i < after.Length; i++)
            Assert.Equal(after[i], (await documents[i].GetTextAsync()).ToString());
    }

    /// <summary>Every fix that is offered for one diagnostic of a project of one file, made on its own.</summary>
    public static async Task<IReadOnlyList<(string Title, Project Made)>> EachAsync(Project project, Diagnostic diagnostic)
    {
        var made = new List<(string, Project)>();
        foreach (var (action, _, _) in await FixesOfAsync(diagnostic, project))
            made.Add((action.Title, await ApplyAsync(action, project)));
        return made;
    }

    private static string Define(string shape, string body) =>
        $$"""
        using Lamina;
        [Network({{shape}})]
        public sealed partial class Net
        {
            {{body.Split(" // ").ElementAtOrDefault(1)}}
            static Flow Define(Flow x) { {{body.Split(" // ")[0]}} }
        }
        """;

    private static async Task<List<(CodeAction Action, CodeFixProvider Provider, Diagnostic Diagnostic)>> FixesOfFirstAsync(Project project)
    {
        var first = (await TestProject.DiagnoseAsync(project)).First(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return await FixesOfAsync(first, project);
    }

    private static async Task<List<(CodeAction Action, CodeFixProvider Provider, Diagnostic Diagnostic)>> FixesOfAsync(Diagnostic diagnostic, Project project)
    {
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
