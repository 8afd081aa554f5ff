using System.Collections.Immutable;
using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;

namespace Lamina.Analyzers;

/// <summary>A mistake in code that several networks share is one mistake.</summary>
internal static class SharedProblems
{
    // More names than this tell no one anything.
    private const int MostNames = 3;

    /// <summary>The problems of all networks, each place and rule once: as the first network has it, with the names of the others.</summary>
    public static IEnumerable<LocatedProblem> Merge(ImmutableArray<NetworkReading> networks) =>
        networks
            .SelectMany(network => network.Problems.Select(problem => (Network: network, Problem: problem)))
            .GroupBy(found => (found.Problem.Id, found.Problem.Location))
            .Select(alike =>
            {
                var ((network, problem), others) = (alike.First(), alike.Skip(1).ToArray());
                var isRepairedByOneEdit = problem.Properties.IsEmpty
                    || (others.All(other => IsSameRepair(other.Problem, problem))
                        && networks.Where(reader => alike.All(found => found.Network != reader)).All(reader => !Reads(reader, problem)));
                return problem with
                {
                    Message = problem.Message + Name([.. others.Select(other => other.Network.Declaration.Type.Name)]),
                    Properties = isRepairedByOneEdit ? problem.Properties : ImmutableDictionary<string, string?>.Empty,
                };
            });

    private static string Name(string[] others)
    {
        if (others.Length == 0)
            return "";
        var shown = string.Join(", ", others.Take(MostNames).Select(name => $"'{name}'"));
        var more = others.Length > MostNames ? $" and {others.Length - MostNames} more" : "";
        return $"\n  The same in {(others.Length == 1 ? "the network" : "the networks")} {shown}{more}.";
    }

    // The name of the layer is the title's alone.
    private static bool IsSameRepair(LocatedProblem left, LocatedProblem right) =>
        Kind(left) == Kind(right)
        && RepairFacts.Edits(left.Properties).Select(Unnamed).SequenceEqual(RepairFacts.Edits(right.Properties).Select(Unnamed));

    private static string? Kind(LocatedProblem problem) => problem.Properties.GetValueOrDefault(FixProperties.Kind);

    private static LocatedEdit Unnamed(LocatedEdit edit) => edit with { Layer = "" };

    // A network without the mistake that reads a layer which the repair edits would be changed by it, too.
    private static bool Reads(NetworkReading network, LocatedProblem problem)
    {
        var edited = RepairFacts.Edits(problem.Properties).Select(edit => Location.Create(problem.Location.SourceTree!, edit.At)).ToImmutableHashSet();
        return network.Sources.Nodes.Any(node =>
            IsEdited(node.Token) || node.Arguments.Values.Any(IsEdited));

        bool IsEdited(Location place) => place == problem.Location || edited.Contains(place);
    }
}
