using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>Flows of different shapes side by side: a size of 1 is repeated, and a vector lies along the channels of what has more dimensions.</summary>
internal static class Broadcast
{
    /// <summary>The shape that both have together, or null.</summary>
    public static Shape? Of(Shape left, Shape right)
    {
        if (left.Rank != right.Rank)
        {
            var (vector, other) = left.Rank < right.Rank ? (left, right) : (right, left);
            return vector.IsVector && (vector[0] == other[0] || vector[0] == 1) ? other : null;
        }

        var fits = Enumerable.Range(0, left.Rank).All(axis => left[axis] == right[axis] || left[axis] == 1 || right[axis] == 1);
        return fits ? new(left.Dimensions.Select((size, axis) => Math.Max(size, right[axis])).ToEquatableArray()) : null;
    }

    /// <summary>Where a nest over the common shape reads one of the two.</summary>
    public static Index[] Axes(Shape shape) => [.. Enumerable.Range(0, shape.Rank).Select(axis => shape[axis] == 1 ? (Index)0 : Index.Loop(axis))];
}
