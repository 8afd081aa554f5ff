using System.Collections.Immutable;
using Lamina.Core.Model;
using Lamina.Core.Shapes;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading;

/// <summary>All that one reading of a declaration found: the cacheable part, and beside it what needs Roslyn.</summary>
/// <param name="Declaration">Equal by value, free of locations: what the generator caches.</param>
/// <param name="Shapes">Of <see cref="NetworkDeclaration.Graph"/>.</param>
/// <param name="Sources">Where each node stands in the source.</param>
/// <param name="Problems">Every root problem, located and rendered: what the analyzers report.</param>
/// <param name="Reach">What it has looked into; null where that is not known, since reading has failed.</param>
internal sealed record NetworkReading(
    NetworkDeclaration Declaration,
    InferredShapes Shapes,
    SourceMap Sources,
    ImmutableArray<LocatedProblem> Problems,
    SourceReach? Reach);

/// <summary>Where nodes come from; index by node id.</summary>
internal sealed record SourceMap(ImmutableArray<NodeSource> Nodes);

/// <summary>Where one node comes from.</summary>
/// <param name="Token">The layer's own name: the attribute's, or the method's in <c>x.Conv2d(...)</c>. The class name for the input.</param>
/// <param name="Arguments">Where each written argument stands, by the name of the signature.</param>
/// <param name="CallStack">The call sites that led to a layer inside a helper method, innermost first; empty in Define itself.</param>
internal sealed record NodeSource(Location Token, ImmutableDictionary<string, Location> Arguments, ImmutableArray<CallSite> CallStack);

/// <summary>One call that led to a layer.</summary>
/// <param name="Method">The method that is called.</param>
/// <param name="Location">Its name where it is called.</param>
internal sealed record CallSite(string Method, Location Location);

/// <summary>A problem as it is shown.</summary>
/// <param name="Id">A constant of <see cref="RuleIds"/>.</param>
/// <param name="Message">Complete, with layers named and lines filled in.</param>
/// <param name="Location">The very token at fault.</param>
/// <param name="Related">Secondary locations: the producer, then the call sites.</param>
/// <param name="Properties">Facts for the code fix; keys are constants of <see cref="FixProperties"/>.</param>
internal sealed record LocatedProblem(
    string Id,
    string Message,
    Location Location,
    ImmutableArray<Location> Related,
    ImmutableDictionary<string, string?> Properties)
{
    /// <summary>A problem without secondary locations.</summary>
    /// <param name="fix">A fix of the fixers' own, the value of <see cref="FixProperties.Kind"/>; null for none.</param>
    public static LocatedProblem At(string id, Location location, string message, string? fix = null)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        return new(id, message, location, [], fix is null ? properties : properties.Add(FixProperties.Kind, fix));
    }
}
