using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.LogSoftmax: x − ln Σ exp(x) along <see cref="Dim"/>, which is counted as in <see cref="Softmax"/>.</summary>
internal sealed record LogSoftmax(int Dim) : Operator
{
    public static Signature<LogSoftmax> Signature { get; } = new(nameof(LogSoftmax), From)
    {
        Summary = "x − ln Σ exp(x) along one dimension, torch.nn.LogSoftmax.",
        Shape = "the same",
        Takes =
        [
            new("dim", it => it.Dim, "The dimension, counting the batch as 0; negative counts from the end. 1 is a vector's features, or a map's channels.") { Default = 1 },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "softmax";

    public static LogSoftmax From(Arguments arguments) => new(arguments.Int("dim"));

    public override Inference Infer(InferenceContext context) => Axes.Check(context, "dim", Dim) is { } wrong ? wrong : context.Input;

    public override int Lower(LayerLowering layer) => State(layer.Builder, layer.Input, Axes.Of(Dim, layer.InputShape));

    /// <summary>The logarithms of a softmax along an axis.</summary>
    public static int State(TensorBuilder builder, int input, int axis = 0)
    {
        var exponentials = Exponentials.Along(builder, input, axis);
        var (x, greatest, sum) = (new Operand(0), new Operand(1), new Operand(2));
        return builder.Elements(
            "",
            builder.ShapeOf(input),
            x - greatest - new Unary(UnaryFunction.Log, sum),
            exponentials.X,
            exponentials.Greatest,
            exponentials.Sum);
    }

    // By hand, as for Softmax: ∂x = ∂y − exp(y)·Σ ∂y.
    public override void Differentiate(LayerLowering layer, int gradient)
    {
        if (!layer.NeedsGradient())
            return;
        var (shape, axis) = (layer.InputShape, Axes.Of(Dim, layer.InputShape));
        var sum = layer.Builder.Nest("Sums", Axes.Reduced(shape, axis), Reducer.Sum, [shape[axis]], new Operand(0), new Read("dy", gradient, Axes.Over(shape, axis)));
        layer.SetInputGradient(layer.Builder.Elements(
            "ByData",
            shape,
            new Operand(0) - (new Unary(UnaryFunction.Exp, new Operand(1)) * new Operand(2)),
            new Read("dy", gradient, Axes.All(shape)),
            new Read("y", layer.Output, Axes.All(shape)),
            new Read("sum", sum, Axes.Along(shape, axis))));
    }
}
