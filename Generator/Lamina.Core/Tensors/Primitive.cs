using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>
/// An operation of the lowered program. The set is closed and small: layers and their gradients are stated in it, passes rewrite it, and each
/// emitter prints it. Shapes are of one sample; a parameter's shape is its own.
/// </summary>
internal abstract record Primitive
{
    /// <summary>The shape of the result; the verifier holds every node to it.</summary>
    public abstract Shape Result(IReadOnlyList<Shape> inputs);

    /// <summary>Whether an element-wise formula may be applied to each result before it is stored, so that the two become one loop nest.</summary>
    public virtual bool TakesEpilogue => false;

    /// <summary>Whether the result is another view of the first input's memory.</summary>
    public virtual bool IsView => false;

    /// <summary>Whether there is one result for the whole batch, not one for each sample: statistics, and the gradients of parameters.</summary>
    public virtual bool IsWholeBatch => IsParameterGradient;

    /// <summary>Whether the result sums over the batch and has a parameter's shape.</summary>
    public virtual bool IsParameterGradient => false;
}
