using System.Collections.Immutable;
using Lamina.Core.Advice;
using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lamina.Analyzers;

/// <summary>LAM2002: what is right, but not what anyone means. Only a network without errors is advised on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdviceAnalyzer : NetworkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.BiasBeforeBatchNorm);

    private protected override void Report(NetworkReading reading, Reporter reporter)
    {
        if (!reading.Declaration.IsValid)
            return;
        var (graph, sources) = (reading.Declaration.Graph, reading.Sources);
        foreach (var atToken in BiasBeforeBatchNorm.Find(graph).GroupBy(problem => sources.Nodes[problem.Node].Token))
        {
            // A layer in a loop or a helper is many layers: it is advised on where the advice is right for all of them.
            if (atToken.Count() == graph.Nodes.Count(node => sources.Nodes[node.Id].Token == atToken.Key))
                reporter.Report(RuleDescriptors.BiasBeforeBatchNorm, ProblemLocator.Locate(atToken.First(), graph, sources));
        }
    }
}
