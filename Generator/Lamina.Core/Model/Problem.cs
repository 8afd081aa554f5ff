namespace Lamina.Core.Model;

/// <summary>
/// One mistake in a network, found by a shape rule. Nodes are named in <see cref="Message"/> by <see cref="Reference"/>, because only the reader
/// knows the line a node stands on.
/// </summary>
/// <param name="Id">A constant of <see cref="RuleIds"/>.</param>
/// <param name="Node">The node that fails.</param>
/// <param name="Argument">The argument at fault, as the operator's signature names it (<c>kernelSize</c>); null for the layer itself.</param>
/// <param name="Message">First line: what is wrong. Further lines: path, numbers, what to do.</param>
/// <param name="Producers">Nodes to show as secondary locations.</param>
/// <param name="Repair">A repair that the rule itself knows; null where one is to be looked for.</param>
internal sealed record Problem(
    string Id,
    int Node,
    string? Argument,
    string Message,
    EquatableArray<int> Producers,
    Repair? Repair = null)
{
    /// <summary>A mark in an explanation, replaced by what became of height and width: the Flatten on the way, or that there never were any.</summary>
    public const string WhereFlat = "⟦flat⟧";

    /// <summary>A mark in an explanation, replaced by the hint that a layer may be meant before the Flatten that stands right before it, or by nothing.</summary>
    public const string OrBeforeFlatten = "⟦or before flatten⟧";

    /// <summary>A mark in a message that the reader replaces by the node's name, kind and line.</summary>
    public static string Reference(int node) => $"⟦{node}⟧";
}
