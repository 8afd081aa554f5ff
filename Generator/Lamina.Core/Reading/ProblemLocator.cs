using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Lamina.Core.Model;
using Lamina.Core.Ops;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading;

/// <summary>
/// Turns a shape rule's problem into what is shown: nodes named with their lines, the token at fault, secondary locations, the facts for a fix.
/// </summary>
internal static class ProblemLocator
{
    private static readonly Regex Reference = new("⟦([0-9]+)⟧", RegexOptions.CultureInvariant);

    public static LocatedProblem Locate(Problem problem, Graph graph, SourceMap sources)
    {
        var source = sources.Nodes[problem.Node];
        var location = problem.Argument is { } argument && source.Arguments.TryGetValue(argument, out var written) ? written : source.Token;
        var message = Reference.Replace(
            problem.Message,
            match => Name(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), graph, sources, location));
        return new(
            problem.Id,
            message + CallTrace.Render(source.CallStack, location),
            location,
            [.. problem.Producers.Select(node => sources.Nodes[node].Token), .. CallTrace.Locations(source.CallStack)],
            RepairFacts.Of(problem, graph, sources));
    }

    // 'pool2' (AvgPool2d, line 5)
    private static string Name(int node, Graph graph, SourceMap sources, Location from) =>
        graph[node] is { Operator: not Input } layer
            ? $"'{layer.Name}' ({(layer.Operator is Add ? "+" : layer.Operator is Multiply ? "*" : layer.Operator.Kind)}, {CallTrace.Line(sources.Nodes[node].Token, from)})"
            : "the input";
}
