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

    private protected override void Report(NetworkReading reading, Reporter reporter)
    {
        var graph = reading.Declaration.Graph;
        var costs = graph.Nodes.Select(node => LayerCost.Of(node, reading.Shapes)).ToArray();
        var layers = graph.Nodes.Where(node => node.Operator is not Input && costs[node.Id] is not null);
        foreach (var token in layers.GroupBy(node => reading.Sources.Nodes[node.Id].Token))
            ReportAt(token.Key, token.Select(node => $"{node.Name}: {costs[node.Id]}").ToArray(), reporter);

        if (reading.Declaration.IsValid && costs.All(cost => cost is not null))
        {
            var total = LayerCost.Total(costs!, reading.Shapes[graph.Output]);
            ReportAt(reading.Sources.Nodes[0].Token, [$"{reading.Declaration.Type.Name}: {reading.Shapes[0]} → {total}"], reporter);
        }
    }

    private static void ReportAt(Location token, IReadOnlyCollection<string> lines, Reporter reporter)
    {
        var shown = lines.Take(MostLines);
        if (lines.Count > MostLines)
            shown = shown.Append($"… and {lines.Count - MostLines} more");
        reporter.Report(RuleDescriptors.LayerShape, token, string.Join("\n", shown));
    }
}
