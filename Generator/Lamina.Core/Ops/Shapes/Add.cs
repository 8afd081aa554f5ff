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
        return left == right
            ? left
            : context.SizeMismatch(
                $"'{context.Node.Name}' (+) adds {left} from {context.Producer(0)} and {right} from {context.Producer(1)}, but both must have one shape.\n{Explain(left, right)}");
    }

    public override int Lower(LayerLowering layer) =>
        layer.Builder.Pointwise(new Operand(0) + new Operand(1), layer.Inputs[0], layer.Inputs[1]);

    private static string Explain(Model.Shape left, Model.Shape right)
    {
        if (left.Rank != right.Rank)
            return $"The ranks differ: {left.Rank} and {right.Rank}.";
        var names = left.IsMap ? new[] { "channels", "height", "width" } : new[] { "features" };
        var differences = Enumerable.Range(0, left.Rank)
            .Where(axis => left[axis] != right[axis])
            .Select(axis => $"{(axis < names.Length ? names[axis] : $"dimension {axis + 1}")} {left[axis]} ≠ {right[axis]}");
        return $"{string.Join(", ", differences)}. {Advise(left, right)}".TrimEnd();
    }

    // What the sizes look like: a broadcast, a stride, a padding that one branch lacks, an odd size rounded down.
    private static string Advise(Model.Shape left, Model.Shape right)
    {
        if (left.Rank > 0 && (left.Dimensions.Skip(left.IsMap ? 1 : 0).All(size => size == 1) || right.Dimensions.Skip(right.IsMap ? 1 : 0).All(size => size == 1)))
            return "'+' adds element by element and does not broadcast.";
        if (!left.IsMap)
            return "";
        var (large, small) = left.Height >= right.Height ? (left, right) : (right, left);
        if ((large.Height, large.Width) == (small.Height, small.Width))
            return $"A shortcut usually gets a 1×1 convolution with the channels of the other branch.";
        var (rows, columns) = (large.Height - small.Height, large.Width - small.Width);
        if (rows <= 1 && columns is >= -1 and <= 1)
            return "An odd size is rounded down where it is halved: take an input whose sides can be halved as often, or pad both branches alike.";
        for (var stride = 2; stride <= large.Height; stride++)
        {
            if (Strided(large.Height, stride) == small.Height && Strided(large.Width, stride) == small.Width)
                return $"A shortcut usually gets a 1×1 convolution with the same channels and stride as the other branch, here {stride}.";
        }

        return rows == columns
            ? $"One branch loses {rows} rows and columns that the other keeps: pad its convolutions{(rows % 2 == 0 ? $", by {rows / 2} in all" : "")}."
            : "The branches cut different sizes: give both the same strides and paddings.";
    }

    // Of a 1×1 convolution, or of any that is padded to keep its size.
    private static int Strided(int size, int stride) => (size + stride - 1) / stride;
}
