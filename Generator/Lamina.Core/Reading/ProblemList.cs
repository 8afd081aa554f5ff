using System.Collections.Immutable;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading;

/// <summary>What one reading has to complain about, and whether C# itself complains already.</summary>
internal sealed class ProblemList
{
    private readonly List<LocatedProblem> problems = [];
    private readonly HashSet<(string Id, Location Location)> told = [];

    /// <summary>
    /// True where the compiler reports an error of its own in the declaration. The network is not valid then, but nothing is said about it:
    /// each mistake is told once.
    /// </summary>
    public bool HasCSharpErrors { get; set; }

    public bool IsEmpty => problems.Count == 0 && !HasCSharpErrors;

    /// <summary>Adds a problem, unless the same token has it already: a mistake in a helper that is called ten times is one mistake.</summary>
    public void Add(LocatedProblem problem)
    {
        if (told.Add((problem.Id, problem.Location)))
            problems.Add(problem);
    }

    /// <summary>Adds a problem without secondary locations.</summary>
    /// <param name="fix">A fix of the fixers' own, the value of <see cref="FixProperties.Kind"/>; null for none.</param>
    public void Add(string id, Location location, string message, string? fix = null) =>
        Add(LocatedProblem.At(id, location, message, fix));

    /// <summary>A mistake in the declaration itself, LAM1008.</summary>
    public void AddDeclaration(Location location, string message, string? fix = null) => Add(RuleIds.Declaration, location, message, fix);

    /// <summary>In the order of the source, as a reader of the file meets them.</summary>
    public ImmutableArray<LocatedProblem> InSourceOrder() =>
        problems
            .OrderBy(problem => problem.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(problem => problem.Location.SourceSpan.Start)
            .ToImmutableArray();
}
