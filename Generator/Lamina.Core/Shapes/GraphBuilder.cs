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
    private readonly HashSet<string> names = [];

    public GraphBuilder(Shape input) => Add(new Input(input), [], "input");

    /// <summary>The node every declaration starts from.</summary>
    public int InputNode => 0;

    public int Count => nodes.Count;

    public Node this[int node] => nodes[node];

    /// <summary>Null where the node or something before it has failed; its problem is told once, by <see cref="ShapeInference.Infer"/>.</summary>
    public Shape? ShapeOf(int node) => shapes[node];

    /// <summary>True where a node has that full name already (LAM1008: duplicate names).</summary>
    public bool IsNameTaken(string name) => names.Contains(name);

    /// <summary>Appends a node.</summary>
    /// <param name="layer">The operator.</param>
    /// <param name="inputs">Ids of earlier nodes.</param>
    /// <param name="name">The name given, scope included; null to number it by kind within <paramref name="scope"/>.</param>
    /// <param name="scope">The prefix of an automatic name, <c>layer1.0</c>; empty for none.</param>
    public int Add(Operator layer, IReadOnlyList<int> inputs, string? name = null, string scope = "")
    {
        var node = new Node(nodes.Count, name ?? NextName(layer.Stem, scope), layer, inputs.ToEquatableArray());
        names.Add(node.Name);
        nodes.Add(node);
        shapes.Add(ShapeInference.InferNode(node, shapes).Shape);
        return node.Id;
    }

    public Graph Build(int output, int loss = -1) => new(nodes.ToEquatableArray(), output, loss);

    // conv1, conv2, ... within each scope, passing over names that the user gave.
    private string NextName(string stem, string scope)
    {
        var prefix = scope.Length == 0 ? stem : $"{scope}.{stem}";
        string name;
        do
        {
            numbers.TryGetValue(prefix, out var last);
            numbers[prefix] = last + 1;
            name = $"{prefix}{last + 1}";
        }
        while (names.Contains(name));
        return name;
    }
}
