using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// <c>a * b</c>: elements of two flows are multiplied. Of one rank, a size of 1 is repeated along its dimension, as in PyTorch; a vector of channels beside a map is one factor
/// for each channel (squeeze and excitation, Hu et al. 2018).
/// </summary>
internal sealed record Multiply : Operator
{
    public override string Kind => "Multiply";

    public override string Stem => "mul";

    public override Inference Infer(InferenceContext context)
    {
        var (left, right) = (context.Inputs[0], context.Inputs[1]);
        if (Broadcast.Of(left, right) is { } shape)
            return shape;
        var names = left.Rank == 3 && right.Rank == 3 ? new[] { "channels", "height", "width" } : [.. Enumerable.Range(1, Math.Max(left.Rank, right.Rank)).Select(axis => $"dimension {axis}")];
        var differences = left.Rank == right.Rank
            ? $"{string.Join(", ", Enumerable.Range(0, left.Rank).Where(axis => left[axis] != right[axis] && left[axis] != 1 && right[axis] != 1).Select(axis => $"{names[axis]} {left[axis]} ≠ {right[axis]}"))}."
            : left.IsVector || right.IsVector
                ? $"A vector beside a map is one factor for each channel: {(left.IsVector ? left[0] : right[0])} factors, {(left.IsVector ? right[0] : left[0])} channels."
                : $"The ranks differ: {left.Rank} and {right.Rank}.";
        return context.SizeMismatch(
            $"'{context.Node.Name}' (*) multiplies {left} from {context.Producer(0)} and {right} from {context.Producer(1)}, but their sizes must be equal or 1.\n{differences}");
    }

    public override int Lower(LayerLowering layer)
    {
        var (left, right) = (layer.Builder.ShapeOf(layer.Inputs[0]), layer.Builder.ShapeOf(layer.Inputs[1]));
        return left == right
            ? layer.Builder.Pointwise(new Operand(0) * new Operand(1), layer.Inputs[0], layer.Inputs[1])
            : layer.Builder.Elements(
                "",
                Broadcast.Of(left, right)!,
                new Operand(0) * new Operand(1),
                new Read("left", layer.Inputs[0], Broadcast.Axes(left)),
                new Read("right", layer.Inputs[1], Broadcast.Axes(right)));
    }
}
