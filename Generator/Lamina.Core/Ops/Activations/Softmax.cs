using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.Softmax: exp(x)/Σ exp(x) along <see cref="Dim"/>. As in PyTorch, dimension 0 is the batch and negative numbers count from the end; the default, 1, is a vector's
/// features or a map's channels.
/// </summary>
internal sealed record Softmax(int Dim) : Operator
{
    public static Signature<Softmax> Signature { get; } = new(nameof(Softmax), From)
    {
        Summary = "exp(x)/Σ exp(x) along one dimension, torch.nn.Softmax.",
        Shape = "the same",
        Takes =
        [
            new("dim", it => it.Dim, "The dimension, counting the batch as 0; negative counts from the end. 1 is a vector's features, or a map's channels.") { Default = 1 },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "softmax";

    public static Softmax From(Arguments arguments) => new(arguments.Int("dim"));

    public override Inference Infer(InferenceContext context) => Axes.Check(context, "dim", Dim) is { } wrong ? wrong : context.Input;

    public override int Lower(LayerLowering layer)
    {
        var exponentials = Exponentials.Along(layer.Builder, layer.Input, Axes.Of(Dim, layer.InputShape));
        return layer.Builder.Elements(
            "",
            layer.InputShape,
            exponentials.Term / new Operand(2),
            exponentials.X,
            exponentials.Greatest,
            exponentials.Sum);
    }

    // By hand: what is passed back through the greatest element, which only keeps exponentials small, cancels. ∂x = y·(∂y − Σ ∂y·y).
    public override void Differentiate(LayerLowering layer, int gradient)
    {
        if (!layer.NeedsGradient())
            return;
        var (shape, axis) = (layer.InputShape, Axes.Of(Dim, layer.InputShape));
        var sum = layer.Builder.Nest(
            "Sums",
            Axes.Reduced(shape, axis),
            Reducer.Sum,
            [shape[axis]],
            new Operand(0) * new Operand(1),
            new Read("dy", gradient, Axes.Over(shape, axis)),
            new Read("y", layer.Output, Axes.Over(shape, axis)));
        layer.SetInputGradient(layer.Builder.Elements(
            "ByData",
            shape,
            new Operand(1) * (new Operand(0) - new Operand(2)),
            new Read("dy", gradient, Axes.All(shape)),
            new Read("y", layer.Output, Axes.All(shape)),
            new Read("sum", sum, Axes.Along(shape, axis))));
    }
}
