using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>Its inputs one after the other along the first dimension: channels of maps, features of vectors.</summary>
internal sealed record Concat : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs)
    {
        var first = inputs[0];
        var joined = inputs.Sum(input => input[0]);
        return new(first.Dimensions.Select((size, axis) => axis == 0 ? joined : size).ToEquatableArray());
    }
}

/// <summary>Channels (or features) [First, First + Count) of its input: the gradient of a <see cref="Concat"/> by one of its inputs.</summary>
internal sealed record ChannelSlice(int First, int Count) : Primitive
{
    public override Shape Result(IReadOnlyList<Shape> inputs) =>
        new(inputs[0].Dimensions.Select((size, axis) => axis == 0 ? Count : size).ToEquatableArray());
}
