using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>The axes of a sample: as users number them, and as nests read along them.</summary>
internal static class Axes
{
    /// <summary>LAM1005 unless <paramref name="dim"/> is a dimension of the sample: from 1, since 0 is the batch, or negative to count from the end.</summary>
    public static Problem? Check(InferenceContext context, string argument, int dim)
    {
        var rank = context.Input.Rank;
        return (dim >= 1 && dim <= rank) || (dim < 0 && dim >= -rank)
            ? null
            : context.OutOfRange(argument, dim, rank == 1
                ? "1 or −1, the features (0 is the batch)"
                : $"from 1 to {rank} for the {context.Input} sample from {context.Producer()} (0 is the batch), or negative to count from the end");
    }

    /// <summary>The axis of a sample that PyTorch's <paramref name="dim"/> names.</summary>
    public static int Of(int dim, Shape shape) => dim < 0 ? shape.Rank + dim : dim - 1;

    /// <summary>Every axis by the loop of its own number.</summary>
    public static Index[] All(Shape shape) => [.. Enumerable.Range(0, shape.Rank).Select(Index.Loop)];

    /// <summary>The shape with one element along an axis.</summary>
    public static Shape Reduced(Shape shape, int axis) => new(shape.Dimensions.Select((size, each) => each == axis ? 1 : size).ToEquatableArray());

    /// <summary>Where a nest over <see cref="Reduced"/> reads the whole shape: along the axis by its only reduction.</summary>
    public static Index[] Over(Shape shape, int axis) => [.. Enumerable.Range(0, shape.Rank).Select(each => Index.Loop(each == axis ? shape.Rank : each))];

    /// <summary>Where a nest over the whole shape reads a tensor that has one element along the axis.</summary>
    public static Index[] Along(Shape shape, int axis) => [.. Enumerable.Range(0, shape.Rank).Select(each => each == axis ? (Index)0 : Index.Loop(each))];
}
