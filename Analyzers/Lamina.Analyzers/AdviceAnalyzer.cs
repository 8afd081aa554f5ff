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

    private protected override void Report(CompilationReading compilation, Reporter reporter)
    {
        var networks = compilation.Networks.Where(network => network.Declaration.IsValid).ToArray();
        var layers = networks.SelectMany(network => network.Sources.Nodes).GroupBy(node => node.Token).ToDictionary(atToken => atToken.Key, atToken => atToken.Count());
        Report(RuleDescriptors.ActivationBeforeLoss, ActivationBeforeLoss.Find);
        Report(RuleDescriptors.BiasBeforeBatchNorm, BiasBeforeBatchNorm.Find);
        Report(RuleDescriptors.UnreadLayer, UnreadLayer.Find);

        void Report(DiagnosticDescriptor rule, Func<Graph, IEnumerable<Problem>> find)
        {
            var advice = networks.SelectMany(network => find(network.Declaration.Graph).Select(problem => (Network: network, Problem: problem)));
            foreach (var atToken in advice.GroupBy(found => found.Network.Sources.Nodes[found.Problem.Node].Token))
            {
                // A layer in a loop or a helper is many layers, of one network or several: it is advised on where the advice is right for all of them.
                var (network, problem) = atToken.First();
                if (atToken.Count() != layers[atToken.Key])
                {
                    // What stands before a loss is wrong there alone: it is told at the loss.
                    if (problem.Id != RuleIds.ActivationBeforeLoss)
                        continue;
                    problem = problem with { Node = network.Declaration.Graph.Loss, Producers = EquatableArray<int>.Of(problem.Node), Repair = null };
                }

                reporter.Report(rule, ProblemLocator.Locate(problem, network.Declaration.Graph, network.Sources));
            }
        }
    }
}
