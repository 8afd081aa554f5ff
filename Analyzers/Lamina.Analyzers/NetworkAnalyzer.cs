using System.Collections.Immutable;
using Lamina.Core.Reading;
using Lamina.Core.Reading.Reuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lamina.Analyzers;

/// <summary>
/// What all analyzers share: the networks of a compilation are read once, and each file is told what lies in it. A network reaches into many files, and what
/// an analyzer of symbols says outside its symbol is never shown while one types (dotnet/roslyn #68654).
/// </summary>
public abstract class NetworkAnalyzer : DiagnosticAnalyzer
{
    private protected NetworkAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        // Only the compiler has no use for hidden diagnostics.
        var isCommandLine = context.MinimumReportedSeverity > DiagnosticSeverity.Hidden;
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(NetworkReader.AttributeName) is null)
                return;
            var compilation = start.Compilation;
            var findings = new Remembered<ILookup<SyntaxTree?, Diagnostic>>();
            start.RegisterSemanticModelAction(file =>
            {
                var found = findings.Get(() => Find(ReadingCache.All(compilation, file.CancellationToken), isCommandLine));
                foreach (var diagnostic in found[file.SemanticModel.SyntaxTree])
                    file.ReportDiagnostic(diagnostic);
            });
        });
    }

    /// <summary>Reports what this analyzer finds in all networks of a compilation.</summary>
    private protected abstract void Report(CompilationReading compilation, Reporter reporter);

    private ILookup<SyntaxTree?, Diagnostic> Find(CompilationReading compilation, bool isCommandLine)
    {
        var reporter = new Reporter(isCommandLine);
        Report(compilation, reporter);
        return reporter.Diagnostics.ToLookup(diagnostic => diagnostic.Location.SourceTree);
    }
}
