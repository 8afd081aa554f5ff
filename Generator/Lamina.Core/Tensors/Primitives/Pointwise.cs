using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>y[i] = Body(x0[i], x1[i], ...), all of one shape.</summary>
internal sealed record Pointwise(Expression Body) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => inputs[0];
}

/// <summary>
/// <paramref name="Anchor"/> with a formula applied to each element before it is stored: operand 0 of <paramref name="Epilogue"/> is the anchor's result,
/// operand k the input <c>AnchorInputs + k − 1</c>.
/// </summary>
internal sealed record Fused(Primitive Anchor, int AnchorInputs, Expression Epilogue) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => Anchor.Result(inputs.Take(AnchorInputs).ToArray());
}

/// <summary>The same numbers in the same order under another shape: Flatten and its gradient.</summary>
internal sealed record View(Shape Shape) : Primitive
{
    public override bool IsView => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) =>
        inputs[0].Size == Shape.Size ? Shape : throw new InvalidOperationException($"A view of {inputs[0]} cannot be {Shape}.");
}

/// <summary>
/// A <see cref="View"/> where it changes which numbers are neighbours, so that they have to be moved: with channels in lanes, a map of several pixels
/// and a vector.
/// </summary>
internal sealed record Reshape(Shape Shape) : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs) => Shape;
}
