using Lamina.Core.Model;
using Lamina.Core.Shapes;

namespace Lamina.Generator.Passes;

/// <summary>What is known of a network from its sizes alone, before any pass.</summary>
/// <param name="Declaration">What was declared.</param>
/// <param name="Shapes">Of each layer.</param>
/// <param name="Parameters">Trainable tensors and their places.</param>
/// <param name="ArenaFloats">Length of the parameter arena.</param>
/// <param name="Buffers">Tensors that are kept but not trained.</param>
internal sealed record SizedNetwork(
    NetworkDeclaration Declaration,
    InferredShapes Shapes,
    EquatableArray<PlacedParameter> Parameters,
    long ArenaFloats,
    EquatableArray<PlacedBuffer> Buffers)
{
    /// <summary>The sizes of a valid declaration.</summary>
    public static SizedNetwork Of(NetworkDeclaration declaration)
    {
        var shapes = ShapeInference.Infer(declaration.Graph);
        var parameters = ParameterTable.Place(declaration.Graph, shapes, out var arenaFloats);
        return new(declaration, shapes, parameters, arenaFloats, BufferTable.Place(declaration.Graph, shapes));
    }
}
