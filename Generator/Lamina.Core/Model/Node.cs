using Lamina.Core.Ops;

namespace Lamina.Core.Model;

/// <summary>One application of an operator. <see cref="Inputs"/> are ids of earlier nodes, so a graph is always in topological order.</summary>
/// <param name="Id">The node's index in its graph.</param>
/// <param name="Name">PyTorch's module name, scopes and all: <c>layer1.0.conv1</c>.</param>
/// <param name="Operator">What is applied.</param>
/// <param name="Inputs">Ids of the nodes read.</param>
internal sealed record Node(int Id, string Name, Operator Operator, EquatableArray<int> Inputs);
