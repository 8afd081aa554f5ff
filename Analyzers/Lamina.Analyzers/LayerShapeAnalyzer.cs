using System.Collections.Immutable;
using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lamina.Analyzers;

/// <summary>LAM0001: at each layer its shape, parameters and multiply-adds, and at the class name their totals.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LayerShapeAnalyzer : NetworkAnalyzer
{
    // A token in a loop or a helper stands for many layers; more lines than this tell no one anything.
    private const int MostLines = 8;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.LayerShape);

    private protected override void Report(CompilationReading compilation, Reporter reporter)
    {
        var lines = compilation.Networks.SelectMany(network => LinesOf(network).Select(line => (line.Token, Network: network, line.Text)));
        foreach (var atToken in lines.GroupBy(line => line.Token))
        {
            // In a helper that networks share, each layer has its network's name before its own.
            var isShared = atToken.Any(line => !ReferenceEquals(line.Network, atToken.First().Network));
            var shown = atToken.Take(MostLines).Select(line => isShared ? $"{line.Network.Declaration.Type.Name}.{line.Text()}" : line.Text());
            var more = atToken.Count() - MostLines;
            reporter.Report(RuleDescriptors.LayerShape, atToken.Key, string.Join("\n", more > 0 ? shown.Append($"… and {more} more") : shown));
        }
    }

    // One line for each layer at its token, and the totals at the name of the class; written where it is shown.
    private static IEnumerable<(Location Token, Func<string> Text)> LinesOf(NetworkReading network)
    {
        var graph = network.Declaration.Graph;
        var costs = LayerCost.Of(graph, network.Shapes);
        foreach (var node in graph.Nodes.Where(node => node.Operator is not Input && costs[node.Id] is not null))
            yield return (network.Sources.Nodes[node.Id].Token, () => $"{node.Name}: {costs[node.Id]}");

        if (network.Declaration.IsValid && costs.All(cost => cost is not null))
            yield return (network.Sources.Nodes[0].Token, () => $"{network.Declaration.Type.Name}: {network.Shapes[0]} → {LayerCost.Total(costs!, network.Shapes[graph.Output])}");
    }
}
