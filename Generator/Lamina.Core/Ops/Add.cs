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

    public override void Differentiate(LayerLowering layer, int gradient)
    {
        for (var input = 0; input < 2; input++)
        {
            if (layer.NeedsGradient(input))
                layer.SetInputGradient(gradient, input);
        }
    }

    private static string Explain(Model.Shape left, Model.Shape right)
    {
        if (left.Rank != right.Rank)
            return $"The ranks differ: {left.Rank} and {right.Rank}.";
        var names = left.IsMap ? new[] { "channels", "height", "width" } : new[] { "features" };
        var differences = Enumerable.Range(0, left.Rank)
            .Where(axis => left[axis] != right[axis])
            .Select(axis => $"{(axis < names.Length ? names[axis] : $"dimension {axis + 1}")} {left[axis]} ≠ {right[axis]}");
        var advice = left.IsMap ? " A shortcut usually gets a 1×1 convolution with the same channels and stride." : "";
        return $"{string.Join(", ", differences)}.{advice}";
    }
}
