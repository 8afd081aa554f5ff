using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>The network's input.</summary>
internal sealed record Images(Shape Shape) : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs) => Shape;
}

/// <summary>
/// The network's input where it has few channels: pixels of C neighbouring floats, or rows of a channel, with the zero padding of the convolutions that read it.
/// Written so when the batch is taken in.
/// </summary>
internal sealed record PixelImages(Shape Shape, Size2d Before, Size2d After) : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs) =>
        new(Shape.Channels, Shape.Height + Before.Height + After.Height, Shape.Width + Before.Width + After.Width);
}

/// <summary>∂loss/∂output, which the loss gives.</summary>
internal sealed record OutputGradient(Shape Shape) : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs) => Shape;
}

/// <summary>What a loss compares an output with: a number for each element of it or, where <paramref name="IsLabel"/>, the number of the sample's class.</summary>
internal sealed record Target(string Name, Shape Shape, bool IsLabel) : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs) => Shape;
}

/// <summary>Numbers that a declaration gives, one vector for all samples: weights of classes, for example.</summary>
internal sealed record ConstantValue(EquatableArray<float> Values) : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs) => new(Values.Count);
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
