using Lamina.Core.Model;
using Lamina.Core.Shapes;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>A lowered program with everything decided: what the emitters print.</summary>
/// <param name="Graph">The fused tensors.</param>
/// <param name="Phases">By tensor id.</param>
/// <param name="Offsets">Place in the group's arena, by tensor id; −1 for none.</param>
/// <param name="FloatsPerGroup">Length of that arena.</param>
internal sealed record CompiledProgram(TensorGraph Graph, Phase[] Phases, long[] Offsets, long FloatsPerGroup)
{
    /// <summary>False where the arena is beyond what .NET can allocate: no kernels are emitted then, and running throws.</summary>
    public bool Fits => FloatsPerGroup <= int.MaxValue;

    public int InputOffset => (int)Offsets[Graph.Tensors.Single(tensor => tensor.Primitive is Images).Id];

    public int OutputOffset => (int)Offsets[Graph.Output];

    public int OutputGradientOffset => (int)Offsets[Graph.Tensors.Single(tensor => tensor.Primitive is OutputGradient).Id];

    public IEnumerable<Tensor> Kernels(Phase phase) => Graph.Tensors.Where(tensor => Phases[tensor.Id] == phase);
}

/// <summary>A network compiled for inference and for training.</summary>
internal sealed record CompiledNetwork(
    NetworkDeclaration Declaration,
    InferredShapes Shapes,
    EquatableArray<PlacedParameter> Parameters,
    long ArenaFloats,
    CompiledProgram Inference,
    CompiledProgram Training)
{
    /// <summary>What is kept with the parameters but not trained, by the numbers that the programs use.</summary>
    public EquatableArray<PlacedBuffer> Buffers { get; } = BufferTable.Place(Declaration.Graph, Shapes);
}
