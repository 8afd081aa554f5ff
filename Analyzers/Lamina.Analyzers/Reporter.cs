using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;

namespace Lamina.Analyzers;

/// <summary>Where an analyzer puts what it finds.</summary>
/// <param name="isCommandLine">
/// True in the compiler itself. Of its output MSBuild shows a message's first line alone, so that the path of shapes would be lost: there the lines
/// are joined. An editor shows them all.
/// </param>
internal sealed class Reporter(bool isCommandLine)
{
    private readonly List<Diagnostic> diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    public void Report(DiagnosticDescriptor rule, LocatedProblem problem) =>
        diagnostics.Add(Diagnostic.Create(rule, problem.Location, problem.Related, problem.Properties, LayOut(problem.Message)));

    public void Report(DiagnosticDescriptor rule, Location location, string message) =>
        diagnostics.Add(Diagnostic.Create(rule, location, LayOut(message)));

    private string LayOut(string message) => isCommandLine ? string.Join(" | ", message.Split('\n').Select(line => line.Trim())) : message;
}
