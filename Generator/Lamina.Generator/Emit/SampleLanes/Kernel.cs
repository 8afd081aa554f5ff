using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>
/// One emitted kernel: a primitive over literal shapes, with its epilogue. Layers of the same signature share it.
/// </summary>
/// <param name="Name">The method's name.</param>
/// <param name="Anchor">The operation.</param>
/// <param name="Inputs">Shapes of the anchor's inputs.</param>
/// <param name="Result">Shape of the result.</param>
/// <param name="Epilogue">The formula applied before storing, or null.</param>
/// <param name="Operands">Tensors that the formula reads beside the result.</param>
/// <param name="Algorithm">How it is computed, and why so.</param>
/// <param name="GroupStride">Floats from one group's arena to the next, for sums over the batch.</param>
/// <param name="Users">The layers that run it, for the comment.</param>
internal sealed record Kernel(
    string Name,
    Primitive Anchor,
    IReadOnlyList<Shape> Inputs,
    Shape Result,
    Expression? Epilogue,
    int Operands,
    Algorithm Algorithm,
    long GroupStride,
    List<string> Users)
{
    /// <summary>Zeros around the first input, over which a window need not sum.</summary>
    public ZeroBorder Border { get; init; }

    /// <summary>What tells kernels apart.</summary>
    public static (Primitive, EquatableArray<Shape>, ZeroBorder, long) Signature(TensorGraph graph, Tensor tensor, long groupStride) =>
        (tensor.Primitive, tensor.Inputs.Select(input => graph[input].Shape).ToEquatableArray(), ZeroBorder.Of(graph, tensor), tensor.Primitive.IsParameterGradient ? groupStride : 0);
}
