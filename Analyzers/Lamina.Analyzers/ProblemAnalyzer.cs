using System.Collections.Immutable;
using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lamina.Analyzers;

/// <summary>Reports those problems whose rules the analyzer supports.</summary>
public abstract class ProblemAnalyzer : NetworkAnalyzer
{
    private readonly ImmutableDictionary<string, DiagnosticDescriptor> rules;

    private protected ProblemAnalyzer(params DiagnosticDescriptor[] rules)
    {
        SupportedDiagnostics = ImmutableArray.Create(rules);
        this.rules = rules.ToImmutableDictionary(rule => rule.Id);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    private protected sealed override void Report(CompilationReading compilation, Reporter reporter)
    {
        foreach (var problem in SharedProblems.Merge(compilation.Networks).Concat(compilation.Forgotten))
        {
            if (rules.TryGetValue(problem.Id, out var rule))
                reporter.Report(rule, problem);
        }
    }
}
