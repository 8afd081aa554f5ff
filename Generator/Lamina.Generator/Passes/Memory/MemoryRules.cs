using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>What a layout means to the planner: how much memory a tensor takes, and which tensors may lie inside others.</summary>
internal abstract class MemoryRules
{
    /// <summary>Whether element-wise work may overwrite an operand that nothing reads again.</summary>
    public virtual bool Overwrites => true;

    /// <summary>Whether a tensor has a place in the arena; parameters and most of their gradients have arenas of their own.</summary>
    public virtual bool HasPlace(Tensor tensor) => tensor.Primitive is not (ParameterValue or BufferValue) && !tensor.Primitive.IsParameterGradient;

    /// <summary>Whether there is one of a tensor for the whole batch, not one for each sample.</summary>
    public virtual bool IsWholeBatch(Tensor tensor) => tensor.Primitive.IsWholeBatch;

    /// <summary>Floats that a tensor takes: of the whole batch or of one sample.</summary>
    public abstract long Floats(Tensor tensor);

    /// <summary>Where a channel begins inside a tensor; null where it does not begin at a place of its own.</summary>
    public virtual long? OffsetOf(Shape whole, int channel) => null;

    /// <summary>Whether that many channels fill what they lie in, so that whatever follows is another's.</summary>
    public virtual bool FillsBlocks(int channels) => true;

    /// <summary>
    /// Whether a tensor is nothing but a part of the one it is cut from, which lies there already. Only where it begins counts: what stands behind its last channel, in lanes that
    /// are idle for it, may be anything.
    /// </summary>
    public bool IsPart(TensorGraph graph, Tensor tensor) =>
        tensor.Primitive is ChannelSlice slice && OffsetOf(graph[tensor.Inputs[0]].Shape, slice.First) is not null;
}
