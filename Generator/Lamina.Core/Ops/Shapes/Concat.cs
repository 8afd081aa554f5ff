using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.cat along dimension 1, <c>Flow.Concat(a, b, ...)</c>: channels of maps, features of vectors, one flow's after the other's (DenseNet, Huang et al. 2017).
/// </summary>
internal sealed record Concat : Operator
{
    public override string Kind => "Concat";

    public override string Stem => "concat";

    public override Inference Infer(InferenceContext context)
    {
        var first = context.Inputs[0];
        var joined = 0L;
        for (var i = 0; i < context.Inputs.Count; i++)
        {
            var other = context.Inputs[i];
            if (other.Rank != first.Rank)
                return RankMismatch(context, i);
            // Plain loops: a dense block reads the square of its length, while the user types.
            for (var axis = 1; axis < first.Rank; axis++)
            {
                if (other[axis] != first[axis])
                    return context.SizeMismatch($"{Reads(context, i)}, but all must have the same {Sides(first)}.\n{Explain(first, other)}. Give all branches the same strides, and their windows the padding that keeps the size: half of an odd kernel.");
            }

            joined += other[0];
        }

        // Too many channels for an int are too many for a layer; its size is told then.
        var channels = (int)Math.Min(joined, int.MaxValue);
        return new Shape(first.Dimensions.Select((size, axis) => axis == 0 ? channels : size).ToEquatableArray());
    }

    public override int Lower(LayerLowering layer) =>
        layer.Inputs.Count == 1 ? layer.Input : layer.Builder.Add(new Tensors.Concat(), [.. layer.Inputs]);

    public override void Differentiate(LayerLowering layer, int gradient)
    {
        var first = 0;
        for (var input = 0; input < layer.Inputs.Count; input++)
        {
            var count = layer.Builder.ShapeOf(layer.Inputs[input])[0];
            if (layer.NeedsGradient(input))
                layer.SetInputGradient(layer.Inputs.Count == 1 ? gradient : layer.Builder.Add(new ChannelSlice(first, count), gradient), input);
            first += count;
        }
    }

    private static Problem RankMismatch(InferenceContext context, int input)
    {
        var (first, other) = (context.Inputs[0], context.Inputs[input]);
        var flatten = first.IsVector || other.IsVector ? " A Flatten makes a vector of a map." : "";
        return new Problem(
            RuleIds.RankMismatch,
            context.Node.Id,
            null,
            $"{Reads(context, input)}, but all must have one rank.\nThe ranks differ: {first.Rank} and {other.Rank}.{flatten}",
            context.Node.Inputs);
    }

    private static string Reads(InferenceContext context, int input) =>
        $"{context.Me} joins {context.Inputs[0]} from {context.Producer(0)} and {context.Inputs[input]} from {context.Producer(input)} along the {(context.Inputs[0].IsVector ? "features" : "channels")}";

    private static string Sides(Shape shape) => shape.Rank switch { 2 => "length", 3 => "height and width", _ => "depth, height and width" };

    private static string Explain(Shape first, Shape other)
    {
        var names = first.Rank switch { 2 => new[] { "channels", "length" }, 3 => ["channels", "height", "width"], _ => ["channels", "depth", "height", "width"] };
        return string.Join(", ", Enumerable.Range(1, first.Rank - 1)
            .Where(axis => first[axis] != other[axis])
            .Select(axis => $"{names[axis]} {first[axis]} ≠ {other[axis]}"));
    }
}
