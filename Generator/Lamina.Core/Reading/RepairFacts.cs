using System.Collections.Immutable;
using System.Globalization;
using Lamina.Core.Model;
using Lamina.Core.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Core.Reading;

/// <summary>An edit as a fixer reads it: nodes have become places in the source.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="At">The token of the layer that is edited, in the diagnostic's own file.</param>
/// <param name="Layer">The layer's name, for the title.</param>
/// <param name="Target">See <see cref="Edit.Target"/>.</param>
/// <param name="Value">See <see cref="Edit.Value"/>.</param>
/// <param name="Input">See <see cref="Edit.Input"/>.</param>
internal sealed record LocatedEdit(EditKind Kind, TextSpan At, string Layer, string Target, string Value, int Input);

/// <summary>Writes a problem's repair into the properties of its diagnostic, and reads it back.</summary>
internal static class RepairFacts
{
    /// <summary>Nothing where there is no repair, or where one would edit another file than the one that is shown.</summary>
    public static ImmutableDictionary<string, string?> Of(Problem problem, Graph graph, SourceMap sources)
    {
        var nothing = ImmutableDictionary<string, string?>.Empty;
        var repair = Repairs.Find(problem, graph, node => Site(node, sources));
        if (repair is null || repair.Edits.Any(edit => IsElsewhere(edit, problem, sources)))
            return nothing;
        return nothing
            .Add(FixProperties.Kind, repair.Edits[0].Kind.ToString())
            .Add(FixProperties.Edits, string.Join("\n", repair.Edits.Select(edit => Write(edit, graph, sources))));
    }

    /// <summary>The edits of a diagnostic with those properties; empty where it has none.</summary>
    public static IReadOnlyList<LocatedEdit> Edits(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(FixProperties.Edits, out var lines) && lines is not null ? lines.Split('\n').Select(Read).ToArray() : [];

    // An edit of the source changes every layer that stands there, in a loop or a helper method.
    private static IReadOnlyList<int> Site(int node, SourceMap sources) =>
        Enumerable.Range(0, sources.Nodes.Length).Where(other => sources.Nodes[other].Token == sources.Nodes[node].Token).ToArray();

    private static bool IsElsewhere(Edit edit, Problem problem, SourceMap sources)
    {
        var here = sources.Nodes[problem.Node].Token.SourceTree;
        var speaksOf = edit.Kind == EditKind.Project ? new[] { edit.Target, edit.Value }.Where(node => node.Length > 0).Select(Number) : [];
        return Place(edit, sources).SourceTree != here || speaksOf.Any(node => sources.Nodes[node].Token.SourceTree != here);
    }

    private static Location Place(Edit edit, SourceMap sources) =>
        edit.Kind == EditKind.SetInput && sources.Nodes[edit.Node].Arguments.TryGetValue("inputShape", out var shape) ? shape : sources.Nodes[edit.Node].Token;

    private static string Write(Edit edit, Graph graph, SourceMap sources)
    {
        var at = Place(edit, sources).SourceSpan;
        var (target, value) = edit.Kind == EditKind.Project ? (Token(edit.Target, sources), Token(edit.Value, sources)) : (edit.Target, edit.Value);
        return string.Join("\t", $"{edit.Kind}", Number(at.Start), Number(at.Length), graph[edit.Node].Name, target, value, Number(edit.Input));
    }

    // A node that an edit speaks of has become the place of its token, as have those that are edited.
    private static string Token(string node, SourceMap sources) => node.Length == 0 ? "" : Number(sources.Nodes[Number(node)].Token.SourceSpan.Start);

    private static LocatedEdit Read(string line)
    {
        var fields = line.Split('\t');
        return new((EditKind)Enum.Parse(typeof(EditKind), fields[0]), new TextSpan(Number(fields[1]), Number(fields[2])), fields[3], fields[4], fields[5], Number(fields[6]));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string number) => int.Parse(number, CultureInfo.InvariantCulture);
}
