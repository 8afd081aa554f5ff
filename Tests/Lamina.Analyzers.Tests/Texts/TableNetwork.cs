using System.Globalization;
using Lamina.Analyzers.Tests.Verification;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;

namespace Lamina.Analyzers.Tests.Texts;

/// <summary>A line of a table, and all that Lamina has to say of it.</summary>
/// <param name="Line">As the table has it.</param>
/// <param name="WhyNoFix">Why no right fix can be known; null where there is one, offered or not.</param>
internal sealed record TableNetwork(string Line, string? WhyNoFix)
{
    private const string NoFix = "  no fix: ";

    public string Source { get; } = TableSource.Of(Line);

    /// <summary>In the order of the source.</summary>
    public IReadOnlyList<TableMistake> Mistakes { get; private set; } = [];

    /// <summary>The networks of a table, which are not judged yet. A line that is indented says why the network before it has no right fix.</summary>
    public static IReadOnlyList<TableNetwork> Read(string file)
    {
        var networks = new List<TableNetwork>();
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.StartsWith(NoFix, StringComparison.Ordinal))
                networks[^1] = new(networks[^1].Line, line[NoFix.Length..]);
            else
                networks.Add(new(line, null));
        }

        return networks;
    }

    /// <summary>Asks all analyzers and the compiler, and makes each fix on its own.</summary>
    public async Task JudgeAsync()
    {
        var project = TestProject.Create(Source);
        var mistakes = new List<TableMistake>();
        foreach (var diagnostic in await DiagnoseAsync(project))
        {
            var fixes = new List<TableFix>();
            foreach (var (title, made) in await VerifyFix.EachAsync(project, diagnostic))
            {
                var after = (await made.Documents.Single().GetTextAsync()).ToString();
                fixes.Add(new(title, after, [.. (await DiagnoseAsync(made)).Select(left => new TableMistake(left, after, []))]));
            }

            mistakes.Add(new(diagnostic, Source, fixes));
        }

        Mistakes = mistakes;
    }

    // Of Lamina, and errors of C#.
    private static async Task<IEnumerable<Diagnostic>> DiagnoseAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        return (await TestProject.DiagnoseAsync(compilation))
            .Where(diagnostic => diagnostic.Id != RuleIds.LayerShape)
            .Concat(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start);
    }
}

/// <summary>One message.</summary>
/// <param name="Fixes">What is offered for it.</param>
internal sealed record TableMistake(Diagnostic Diagnostic, string Source, IReadOnlyList<TableFix> Fixes)
{
    public bool IsError => Diagnostic.Severity == DiagnosticSeverity.Error;

    public bool IsOfCSharp => Diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    /// <summary>The line with the token in marks.</summary>
    public string Marked
    {
        get
        {
            var span = Diagnostic.Location.SourceSpan;
            var marked = Source.Insert(span.End, "»").Insert(span.Start, "«");
            var line = marked.LastIndexOf('\n', span.Start) + 1;
            return TableSource.Shorten(marked[line..marked.IndexOf('\n', span.End)]);
        }
    }

    public string Message => Diagnostic.GetMessage(CultureInfo.InvariantCulture);
}

/// <summary>A fix that was made.</summary>
/// <param name="After">The file then.</param>
/// <param name="Left">The mistakes that are left then.</param>
internal sealed record TableFix(string Title, string After, IReadOnlyList<TableMistake> Left);
