using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lamina.Analyzers;

/// <summary>What all analyzers share: they look at each class with <c>[Network]</c> once, however many parts it has, through one reading.</summary>
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
            if (start.Compilation.GetTypeByMetadataName(NetworkReader.AttributeName) is { } attribute)
                start.RegisterSymbolAction(symbol => AnalyzeType(symbol, attribute, isCommandLine), SymbolKind.NamedType);
        });
    }

    /// <summary>Reports what this analyzer finds in one network.</summary>
    private protected abstract void Report(NetworkReading reading, Reporter reporter);

    private void AnalyzeType(SymbolAnalysisContext context, INamedTypeSymbol attribute, bool isCommandLine)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.GetAttributes().Any(candidate => SymbolEqualityComparer.Default.Equals(candidate.AttributeClass, attribute)))
            Report(ReadingCache.Get(type, context.Compilation, context.CancellationToken), new Reporter(context, isCommandLine));
    }
}
