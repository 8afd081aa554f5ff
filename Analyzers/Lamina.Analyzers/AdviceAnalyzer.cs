using System.Collections.Immutable;
using Lamina.Core.Advice;
using Lamina.Core.Model;
using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lamina.Analyzers;

/// <summary>LAM2001, LAM2002 and LAM2005: what is right, but not what anyone means. Only a network without errors is advised on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdviceAnalyzer : NetworkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        RuleDescriptors.ActivationBeforeLoss, RuleDescriptors.BiasBeforeBatchNorm, RuleDescriptors.UnreadLayer);

    private protected override void Report(NetworkReading reading, Reporter reporter)
    {
        if (!reading.Declaration.IsValid)
            return;
        var graph = reading.Declaration.Graph;
        Report(RuleDescriptors.ActivationBeforeLoss, ActivationBeforeLoss.Find(graph), reading, reporter);
        Report(RuleDescriptors.BiasBeforeBatchNorm, BiasBeforeBatchNorm.Find(graph), reading, reporter);
        Report(RuleDescriptors.UnreadLayer, UnreadLayer.Find(graph), reading, reporter);
    }

    private static void Report(DiagnosticDescriptor rule, IEnumerable<Problem> problems, NetworkReading reading, Reporter reporter)
    {
        var (graph, sources) = (reading.Declaration.Graph, reading.Sources);
        foreach (var atToken in problems.GroupBy(problem => sources.Nodes[problem.Node].Token))
        {
            // A layer in a loop or a helper is many layers: it is advised on where the advice is right for all of them.
            if (atToken.Count() == graph.Nodes.Count(node => sources.Nodes[node.Id].Token == atToken.Key))
                reporter.Report(rule, ProblemLocator.Locate(atToken.First(), graph, sources));
        }
    }
}
