using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>A network after the passes that the programs for the processor and for a device have in common.</summary>
/// <param name="Declaration">What was declared.</param>
/// <param name="Parameters">Trainable tensors and their places.</param>
/// <param name="ArenaFloats">Length of the parameter arena.</param>
/// <param name="Buffers">Tensors that are kept but not trained.</param>
/// <param name="Layout">Which of the processor's programs runs when.</param>
/// <param name="Inference">The simplified program of inference.</param>
/// <param name="Training">The simplified program of a training step.</param>
internal sealed record LoweredNetwork(
    NetworkDeclaration Declaration,
    EquatableArray<PlacedParameter> Parameters,
    long ArenaFloats,
    EquatableArray<PlacedBuffer> Buffers,
    Layout Layout,
    TensorGraph Inference,
    TensorGraph Training);
