using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>The network's input.</summary>
internal sealed record Images(Shape Shape) : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs) => Shape;
}

/// <summary>∂loss/∂output, which the loss gives.</summary>
internal sealed record OutputGradient(Shape Shape) : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs) => Shape;
}

/// <summary>A trainable tensor, by its number in the network.</summary>
internal sealed record ParameterValue(int Index, Shape Shape) : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs) => Shape;
}

/// <summary>A tensor that is kept with the parameters but not trained, such as a running mean, by its number among the network's buffers.</summary>
internal sealed record BufferValue(int Index, Shape Shape) : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs) => Shape;
}

/// <summary>
/// Random factors for dropout: 0 with probability <paramref name="P"/>, else 1/(1 − P). The counter-based generator is addressed by step, stream, group
/// and element, so every thread draws the same numbers.
/// </summary>
internal sealed record DropoutMask(double P, int Stream, Shape Shape) : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs) => Shape;
}
