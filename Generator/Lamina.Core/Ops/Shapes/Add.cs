using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>The residual connection <c>a + b</c>: elements of two flows of one shape are added (He et al. 2015).</summary>
internal sealed record Add : Operator
{
    public override string Kind => "Add";

    public override string Stem => "add";

    public override Inference Infer(InferenceContext context)
    {
        var (left, right) = (context.Inputs[0], context.Inputs[1]);
        if (left == right)
            return left;
        var sum = $"'{context.Node.Name}' (+) adds {left} from {context.Producer(0)} and {right} from {context.Producer(1)}, but both must have one";
        if (left.Rank == right.Rank)
            return context.SizeMismatch($"{sum} shape.\n{Explain(left, right)}");
        var flatten = left.IsVector || right.IsVector ? " A Flatten makes a vector of a map." : "";
        return new Problem(RuleIds.RankMismatch, context.Node.Id, null, $"{sum} rank.\nThe ranks differ: {left.Rank} and {right.Rank}.{flatten}", context.Node.Inputs);
    }

    public override int Lower(LayerLowering layer) =>
        layer.Builder.Pointwise(new Operand(0) + new Operand(1), layer.Inputs[0], layer.Inputs[1]);

    private static string Explain(Shape left, Shape right)
    {
        var names = left.IsMap ? new[] { "channels", "height", "width" } : new[] { "features" };
        var differences = Enumerable.Range(0, left.Rank)
            .Where(axis => left[axis] != right[axis])
            .Select(axis => $"{(axis < names.Length ? names[axis] : $"dimension {axis + 1}")} {left[axis]} ≠ {right[axis]}");
        return $"{string.Join(", ", differences)}. {Advise(left, right)}".TrimEnd();
    }

    // What the sizes look like: a broadcast, a stride, a padding that one branch lacks, an odd size rounded down.
    private static string Advise(Shape left, Shape right)
    {
        if (IsBroadcast(left, right) || IsBroadcast(right, left))
            return "'+' adds element by element and does not broadcast.";
        if (left.IsVector)
            return "A shortcut usually gets a Linear with the features of the other branch.";
        if (!left.IsMap)
            return "";
        var (large, small) = left.Height >= right.Height ? (left, right) : (right, left);
        if ((large.Height, large.Width) == (small.Height, small.Width))
            return "A shortcut usually gets a 1×1 convolution with the channels of the other branch.";
        var (rows, columns) = (large.Height - small.Height, large.Width - small.Width);
        if (rows <= 1 && columns is >= -1 and <= 1)
            return "Sizes that differ by 1 come of an odd size that is halved or of an even window: take an input whose sides can be halved as often, or pad both branches alike.";
        if (StrideOf(large.Height, small.Height) is { } vertical && StrideOf(large.Width, small.Width) is { } horizontal)
            return $"A shortcut usually gets a 1×1 convolution with the same channels and stride as the other branch, here {new Size2d(vertical, horizontal)}.";
        return rows == columns
            ? $"One branch loses {rows} rows and columns that the other keeps: pad its windows{(rows % 2 == 0 ? $", by {rows / 2} in all" : "")}."
            : "The branches cut different sizes: give both the same strides and paddings.";
    }

    // One number for all channels, or for all pixels of each.
    private static bool IsBroadcast(Shape shape, Shape over) =>
        shape.Rank > 0 && (shape.Dimensions.Skip(shape.IsMap ? 1 : 0).All(size => size == 1) || (shape.IsMap && shape.Channels == 1 && over.Channels > 1 && (shape.Height, shape.Width) == (over.Height, over.Width)));

    // Of a 1×1 convolution, or of any that is padded to keep its size; null where none makes the one of the other.
    private static int? StrideOf(int from, int to)
    {
        for (var stride = 1; stride <= from; stride++)
        {
            if ((from + stride - 1) / stride == to)
                return stride;
        }

        return null;
    }
}
