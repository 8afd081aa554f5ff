using Lamina.Core.Model;
using Lamina.Core.Reading;
using Lamina.Core.Reading.Reuse;
using Lamina.Core.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Core.Tests.Reading.Reuse;

/// <summary>A project whose networks are read after every edit, as an editor has them read; each reading is held against one from nothing.</summary>
internal sealed class EditedProject
{
    public EditedProject(CSharpCompilation compilation)
    {
        Compilation = compilation;
        Read();
    }

    public EditedProject(params string[] files) : this(Source.Compile(files))
    {
    }

    public CSharpCompilation Compilation { get; private set; }

    /// <summary>The last reading of the first network.</summary>
    public NetworkReading Reading { get; private set; } = null!;

    /// <summary>How many networks had to be read after the last edit.</summary>
    public int Fresh { get; private set; }

    /// <summary>What the network is, in a form that a test can compare: its layers with their shapes, and its problems.</summary>
    public string Description => string.Join("\n", Reading.Declaration.Graph.Nodes.Select(node => $"{node.Name} {Reading.Shapes.Shapes[node.Id]}")
        .Concat(Reading.Problems.Select(problem => problem.Message))
        .Append($"{Reading.Declaration.IsValid}"));

    /// <summary>Replaces text in one file, as typing does.</summary>
    public EditedProject Edit(int file, string old, string now)
    {
        var tree = Compilation.SyntaxTrees[file];
        var text = tree.GetText();
        var at = text.ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' is not in the file");
        return Become(Compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(at, old.Length), now)))));
    }

    /// <summary>Goes on with another compilation.</summary>
    public EditedProject Become(CSharpCompilation compilation)
    {
        Compilation = compilation;
        Read();
        return this;
    }

    private void Read()
    {
        var readings = Readings.Of(Compilation);
        var networks = Source.Networks(Compilation).ToArray();
        foreach (var network in networks)
            AssertSame(NetworkReader.Read(network, Compilation, default), readings.Get(network, default));
        Reading = readings.Get(networks[0], default);
        Fresh = readings.Fresh;
    }

    private static void AssertSame(NetworkReading expected, NetworkReading actual)
    {
        Assert.DoesNotContain(expected.Problems, problem => problem.Id == RuleIds.Failure);
        Assert.Equal(expected.Declaration, actual.Declaration);
        Assert.Equal(expected.Shapes.Shapes, actual.Shapes.Shapes);
        Assert.Equal(expected.Problems.Select(Describe), actual.Problems.Select(Describe));
        Assert.Equal(expected.Sources.Nodes.Select(Describe), actual.Sources.Nodes.Select(Describe));
        Assert.Equal(expected.Reach!.Files.ToHashSet(), actual.Reach!.Files.ToHashSet());
        Assert.Equal(expected.Reach.IsTiedToText, actual.Reach.IsTiedToText);
    }

    private static string Describe(LocatedProblem problem) =>
        $"{problem.Id} {Describe(problem.Location)} {problem.Message} {string.Join(' ', problem.Related.Select(Describe))} {string.Join(' ', problem.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal))}";

    private static string Describe(NodeSource source) =>
        $"{Describe(source.Token)} {string.Join(' ', source.Arguments.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={Describe(pair.Value)}"))} {string.Join(' ', source.CallStack.Select(call => $"{call.Method}@{Describe(call.Location)}"))}";

    // The very tree, not one that has the same path.
    private static string Describe(Location place) =>
        $"{place.SourceTree?.FilePath}#{(place.SourceTree is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(place.SourceTree))}{place.SourceSpan}";
}
