using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lamina.Analyzers;

/// <summary>Where an analyzer puts what it finds.</summary>
/// <param name="IsCommandLine">
/// True in the compiler itself. Of its output MSBuild shows a message's first line alone, so that the path of shapes would be lost: there the lines
/// are joined. An editor shows them all.
/// </param>
internal readonly record struct Reporter(SymbolAnalysisContext Context, bool IsCommandLine)
{
    public void Report(DiagnosticDescriptor rule, LocatedProblem problem) =>
        Context.ReportDiagnostic(Diagnostic.Create(rule, problem.Location, problem.Related, problem.Properties, LayOut(problem.Message)));

    public void Report(DiagnosticDescriptor rule, Location location, string message) =>
        Context.ReportDiagnostic(Diagnostic.Create(rule, location, LayOut(message)));

    private string LayOut(string message) => IsCommandLine ? string.Join(" | ", message.Split('\n').Select(line => line.Trim())) : message;
}
