using System.Collections.Immutable;
using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Shapes;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading;

/// <summary>One layer as either spelling writes it.</summary>
/// <param name="Kind">A key of <see cref="OperatorTable"/>.</param>
/// <param name="Arguments">Written arguments by the names of the signature, as <see cref="Ops.Arguments"/> takes them.</param>
/// <param name="Name">The name given, without scope; null to number it.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record LayerCall(string Kind, IReadOnlyDictionary<string, object?> Arguments, string? Name, NodeSource Source);

/// <summary>
/// Grows the graph of one declaration and keeps, beside it, where each node stands. Both spellings record through it, so that both give one graph.
/// </summary>
internal sealed class GraphRecorder
{
    private readonly GraphBuilder builder;
    private readonly ProblemList problems;
    private readonly List<NodeSource> sources = [];
    private bool isGuessing;

    /// <param name="input">The shape of a sample.</param>
    /// <param name="inputToken">The class's name, which stands for the input.</param>
    /// <param name="problems">Where mistakes are told.</param>
    /// <param name="inputShape">Where the shape stands.</param>
    public GraphRecorder(Shape input, Location inputToken, ProblemList problems, Location? inputShape = null)
    {
        builder = new GraphBuilder(input);
        this.problems = problems;
        sources.Add(new NodeSource(inputToken, ImmutableDictionary<string, Location>.Empty.Add("inputShape", inputShape ?? inputToken), []));
    }

    /// <summary>A recorder that tells nothing and takes what it is given, layers behind a loss too.</summary>
    public static GraphRecorder Guessing(Shape input) => new(input, Location.None, new ProblemList()) { isGuessing = true };

    /// <summary>The node added last.</summary>
    public int Last => Count - 1;

    /// <summary>Nodes so far, the input included.</summary>
    public int Count => builder.Count;

    public int InputNode => builder.InputNode;

    public SourceMap Sources => new(sources.ToImmutableArray());

    /// <summary>The prefix of the names inside the scopes that are open: <c>layer1.0</c>; empty outside all.</summary>
    public string Scope { get; set; } = "";

    public NodeSource SourceOf(int node) => sources[node];

    public Node this[int node] => builder[node];

    /// <summary>Null where the node's shape, or one before it, is wrong.</summary>
    public Shape? ShapeOf(int node) => builder.ShapeOf(node);

    /// <summary>Appends a layer; null where it cannot be one, which is a problem told here.</summary>
    public int? Add(LayerCall call, params int[] inputs)
    {
        var arguments = call.Arguments.ToDictionary(argument => argument.Key, argument => argument.Value);
        var wrong = new HashSet<string>();
        while (true)
        {
            try
            {
                var layer = OperatorTable.Create(call.Kind, arguments);
                return Add(wrong.Count == 0 ? layer : new Misread(layer), call, inputs);
            }
            catch (InvalidArgumentException exception)
            {
                // Its default takes its place, so that the others are still read, or 1, which is right for whatever must be given.
                if (!wrong.Add(exception.Argument))
                    throw new InvalidOperationException($"{call.Kind} reads '{exception.Argument}' in no form.", exception);
                arguments.Remove(exception.Argument);
                if (OperatorTable.Find(call.Kind)?.Find(exception.Argument) is { IsRequired: true })
                    arguments.Add(exception.Argument, 1);
                var layer = call.Name is null ? call.Kind : $"'{Qualify(call.Name)}' ({call.Kind})";
                problems.Add(RuleIds.ArgumentOutOfRange, LocationOf(call, exception.Argument), $"{layer}: {exception.Message}.", FixProperties.MeantValue);
            }
        }
    }

    /// <summary>Appends what an operator of C# makes of two flows.</summary>
    public int? AddJoined(Operator joined, int left, int right, NodeSource source)
    {
        var call = new LayerCall(joined.Kind, ImmutableDictionary<string, object?>.Empty, null, source);
        return Add(joined, call, left, right);
    }

    /// <summary>Appends the flows one after the other along their channels.</summary>
    public int? AddConcat(int[] flows, NodeSource source)
    {
        var call = new LayerCall("Concat", ImmutableDictionary<string, object?>.Empty, null, source);
        return Add(new Concat(), call, flows);
    }

    /// <summary>The graph whose output is <paramref name="last"/>, or what a loss at its end reads.</summary>
    public Graph Build(int last)
    {
        var loss = builder[last].Operator is LossOperator ? last : -1;
        return builder.Build(loss < 0 ? last : builder[loss].Inputs[0], loss);
    }

    private int? Add(Operator layer, LayerCall call, params int[] inputs)
    {
        foreach (var input in inputs)
        {
            if (!isGuessing && builder[input] is { Operator: LossOperator loss } node)
            {
                var isSecond = layer is LossOperator;
                problems.AddDeclaration(
                    sources[input].Token,
                    isSecond
                        ? $"'{node.Name}' ({loss.Kind}) is followed by another loss, but a network has one, at its end: remove one of the two."
                        : $"'{node.Name}' ({loss.Kind}) must be the last layer, but another one follows: nothing can read a loss. Move it to the end.",
                    isSecond ? (layer == loss ? FixProperties.RemoveMarked : null) : FixProperties.MoveLoss);
                return null;
            }
        }

        var name = CheckName(call);
        sources.Add(call.Source);
        return builder.Add(layer, inputs, name, Scope);
    }

    // A wrong or second name is told, and the layer is numbered instead: the rest of the network can still be read.
    private string? CheckName(LayerCall call)
    {
        if (call.Name is null)
            return null;
        var full = Qualify(call.Name);
        var mistake = LayerName.Check(call.Name) ?? (builder.IsNameTaken(full) ? DescribeSecond(full, call) : null);
        if (mistake is null)
            return full;
        problems.AddDeclaration(LocationOf(call, "name"), mistake, FixProperties.RemoveName);
        return null;
    }

    private string DescribeSecond(string name, LayerCall call)
    {
        var first = sources[builder.NodeOf(name)].Token;
        return first == call.Source.Token
            ? $"This layer is made more than once and named '{name}' each time, but names are the keys of a checkpoint: number them, as in $\"{{name}}{{i}}\", or call each in a Scope of its own."
            : $"Two layers are named '{name}', this and the one at {CallTrace.Line(first, LocationOf(call, "name"))}: names are the keys of a checkpoint, so give each its own.";
    }

    private string Qualify(string name) => Scope.Length == 0 ? name : $"{Scope}.{name}";

    private static Location LocationOf(LayerCall call, string argument) =>
        call.Source.Arguments.TryGetValue(argument, out var location) ? location : call.Source.Token;
}
