using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>
/// Grows a graph node by node, naming and inferring each as it comes, so that a declaration can ask for <c>x.Channels</c> while it is read.
/// </summary>
internal sealed class GraphBuilder
{
    private readonly List<Node> nodes = [];
    private readonly List<Shape?> shapes = [];
    private readonly Dictionary<string, int> numbers = [];

    // The nodes that are numbered by their kind, by the prefix that the number follows.
    private readonly Dictionary<string, List<int>> numbered = [];
    private readonly HashSet<string> given = [];
    private readonly Dictionary<string, string> prefixes = [];

    public GraphBuilder(Shape input) => Add(new Input(input), [], "input");

    /// <summary>The node every declaration starts from.</summary>
    public int InputNode => 0;

    public int Count => nodes.Count;

    public Node this[int node] => nodes[node];

    /// <summary>Null where the node or something before it has failed; its problem is told once, by <see cref="ShapeInference.Infer"/>.</summary>
    public Shape? ShapeOf(int node) => shapes[node];

    /// <summary>True where a node was given that full name already (LAM1008: duplicate names).</summary>
    public bool IsNameTaken(string name) => given.Contains(name);

    /// <summary>The node that was given a name.</summary>
    public int NodeOf(string name) => nodes.First(node => node.Name == name).Id;

    /// <summary>Appends a node.</summary>
    /// <param name="layer">The operator.</param>
    /// <param name="inputs">Ids of earlier nodes.</param>
    /// <param name="name">The name given, scope included; null to number it by kind within <paramref name="scope"/>.</param>
    /// <param name="scope">The prefix of an automatic name, <c>layer1.0</c>; empty for none.</param>
    public int Add(Operator layer, IReadOnlyList<int> inputs, string? name = null, string scope = "")
    {
        var node = new Node(nodes.Count, name ?? "", layer, inputs.ToEquatableArray());
        nodes.Add(node);
        shapes.Add(null);
        if (name is null)
            Number(node.Id, scope.Length == 0 ? layer.Stem : $"{scope}.{layer.Stem}");
        else if (given.Add(name) && prefixes.TryGetValue(name, out var prefix))
            NumberAgain(prefix);
        shapes[node.Id] = ShapeInference.InferNode(nodes[node.Id], shapes).Shape;
        return node.Id;
    }

    public Graph Build(int output, int loss = -1) => new(nodes.ToEquatableArray(), output, loss);

    // conv1, conv2, ... within each scope, passing over names that the user gave.
    private void Number(int node, string prefix)
    {
        if (!numbered.TryGetValue(prefix, out var alike))
            numbered[prefix] = alike = [];
        alike.Add(node);
        Rename(node, prefix);
    }

    private void Rename(int node, string prefix)
    {
        string name;
        do
        {
            numbers.TryGetValue(prefix, out var last);
            numbers[prefix] = last + 1;
            name = $"{prefix}{last + 1}";
        }
        while (given.Contains(name));
        prefixes[name] = prefix;
        nodes[node] = nodes[node] with { Name = name };
    }

    // A name that is given later, too, is passed over: the layers before it move on by one.
    private void NumberAgain(string prefix)
    {
        numbers[prefix] = 0;
        foreach (var node in numbered[prefix])
            Rename(node, prefix);
    }
}
