namespace Lamina.Core.Model;

/// <summary>What a layer's members follow from.</summary>
/// <param name="Name">PyTorch's module name.</param>
/// <param name="Kind">The operator.</param>
/// <param name="Parameters">Names of its parameters.</param>
/// <param name="Buffers">Names of its buffers.</param>
internal sealed record NamedLayer(string Name, string Kind, EquatableArray<string> Parameters, EquatableArray<string> Buffers)
{
    public static NamedLayer Of(Node node) => new(node.Name, node.Operator.Kind, node.Operator.ParameterNames, node.Operator.BufferNames);
}
