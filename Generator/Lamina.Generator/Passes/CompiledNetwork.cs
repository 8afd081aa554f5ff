using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Generator.Passes;

/// <summary>A lowered program with everything decided: what the emitters print.</summary>
/// <param name="Graph">The fused tensors.</param>
/// <param name="Phases">By tensor id.</param>
/// <param name="Memory">Where tensors lie in a group's arena.</param>
/// <param name="Rules">What the layout means to memory.</param>
internal sealed record CompiledProgram(TensorGraph Graph, Phase[] Phases, MemoryPlan Memory, MemoryRules Rules)
{
    /// <summary>Length of a group's arena.</summary>
    public long FloatsPerGroup => Memory.SampleFloats;

    /// <summary>False where the arena is beyond what .NET can allocate: no kernels are emitted then, and running throws.</summary>
    public bool Fits => FloatsPerGroup <= int.MaxValue;

    public int InputOffset => OffsetOf(Graph.Tensors.Single(tensor => tensor.Primitive is Images).Id);

    public int OutputOffset => OffsetOf(Graph.Output);

    public int OutputGradientOffset => OffsetOf(Graph.Tensors.Single(tensor => tensor.Primitive is OutputGradient).Id);

    private int OffsetOf(int tensor) => (int)Memory.Places[tensor].Offset;

    public IEnumerable<Tensor> Kernels(Phase phase) => Graph.Tensors.Where(tensor => Phases[tensor.Id] == phase);

    /// <summary>False for parts of other tensors, and for concatenations whose inputs all lie where they are wanted.</summary>
    public bool HasWork(Tensor tensor) => !Rules.IsPart(Graph, tensor) && (tensor.Primitive is not Concat || CopiedInputs(tensor).Any());

    /// <inheritdoc cref="MemoryPlan.CopiedInputs"/>
    public IEnumerable<(Tensor Input, int FirstChannel)> CopiedInputs(Tensor concat) => Memory.CopiedInputs(Graph, concat, Rules);

    /// <summary>A parameter's gradient that each group has a sum of, to be added up over the groups.</summary>
    public bool IsSummedByGroup(Tensor tensor) => tensor.Primitive.IsParameterGradient && Phases[tensor.Id] == Phase.Backward;
}

/// <summary>A network's programs with samples in lanes.</summary>
internal sealed record SampleLanePrograms(CompiledProgram Inference, CompiledProgram Training);

/// <summary>A network's programs with channels in lanes.</summary>
internal sealed record ChannelLanePrograms(SequentialProgram Inference, SequentialProgram Training);

/// <summary>A network compiled for inference and for training.</summary>
/// <param name="Declaration">What was declared.</param>
/// <param name="Parameters">Trainable tensors and their places.</param>
/// <param name="ArenaFloats">Length of the parameter arena.</param>
/// <param name="Buffers">Tensors that are kept but not trained.</param>
/// <param name="Layout">Which of the programs runs when.</param>
/// <param name="SampleLanes">With samples in lanes, or null.</param>
/// <param name="ChannelLanes">With channels in lanes, or null.</param>
internal sealed record CompiledNetwork(
    NetworkDeclaration Declaration,
    EquatableArray<PlacedParameter> Parameters,
    long ArenaFloats,
    EquatableArray<PlacedBuffer> Buffers,
    Layout Layout,
    SampleLanePrograms? SampleLanes,
    ChannelLanePrograms? ChannelLanes)
{
    /// <summary>Inference with samples in lanes.</summary>
    public CompiledProgram Inference => SampleLanes!.Inference;

    /// <summary>Training with samples in lanes.</summary>
    public CompiledProgram Training => SampleLanes!.Training;
}
