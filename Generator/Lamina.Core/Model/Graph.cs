namespace Lamina.Core.Model;

/// <summary>
/// A network as declared: nodes in topological order, node 0 the input. Equal by value and free of locations, so that an edit
/// which leaves the network as it was stops here.
/// </summary>
/// <param name="Nodes">All nodes; <c>Nodes[i].Id == i</c>.</param>
/// <param name="Output">The node whose value <c>Infer</c> returns.</param>
/// <param name="Loss">The declared loss, which reads <paramref name="Output"/>; −1 where none is declared.</param>
internal sealed record Graph(EquatableArray<Node> Nodes, int Output, int Loss = -1)
{
    public Node this[int id] => Nodes[id];
}
