using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.LocalResponseNorm: y = x/(k + alpha·m)^beta, m being the mean of x² over <see cref="Size"/> neighbouring channels, those beyond the first and last counted as
/// zeros (Krizhevsky et al. 2012).
/// </summary>
internal sealed record LocalResponseNorm(int Size, double Alpha, double Beta, double K) : Operator
{
    public static Signature<LocalResponseNorm> Signature { get; } = new(nameof(LocalResponseNorm), From)
    {
        Summary = "x/(k + alpha·m)^beta with the mean m of x² over neighbouring channels, torch.nn.LocalResponseNorm.",
        Shape = "the same",
        Takes =
        [
            new("size", it => it.Size, "Neighbouring channels, at least 1."),
            new("alpha", it => it.Alpha, "The weight of the mean, at least 0.") { Default = 1e-4 },
            new("beta", it => it.Beta, "The exponent.") { Default = 0.75 },
            new("k", it => it.K, "Added to the mean, above 0.") { Default = 1.0 },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "norm";

    public static LocalResponseNorm From(Arguments arguments) => new(
        arguments.Int("size"),
        arguments.Double("alpha"),
        arguments.Double("beta"),
        arguments.Double("k"));

    // A base of 0 or less has no power: PyTorch gives NaN or infinity there.
    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
    [
        .. context.RequireAtLeast("size", Size, 1),
        .. context.RequireFinite("beta", Beta),
        .. Alpha is >= 0 and < float.MaxValue ? Array.Empty<Problem>() : [context.OutOfRange("alpha", $"{Alpha}", "at least 0")],
        .. K is > 0 and < float.MaxValue ? Array.Empty<Problem>() : [context.OutOfRange("k", $"{K}", "above 0")],
    ];

    // As in PyTorch: the channels of one pixel alone are no neighbourhood of responses.
    public override Inference Infer(InferenceContext context) => context.Input.IsVector
        ? context.RankMismatch("channels with pixels, such as a map of channels × height × width", "A vector has no channels to compare at a pixel: place the norm before what made the vector.")
        : context.Input;

    public override int Lower(LayerLowering layer)
    {
        var (builder, shape) = (layer.Builder, layer.InputShape);
        var neighbours = Axes.All(shape);
        // size/2 channels before and (size − 1)/2 behind, as PyTorch pads.
        neighbours[0] = Index.Loop(0) + Index.Loop(shape.Rank) - (Size / 2);
        var x = new Operand(0);
        var squares = builder.Nest("Squares", shape, Reducer.Sum, [Size], x * x, new Read("x", layer.Input, neighbours) { Outside = 0 });
        var @base = Derivative.Plus(Derivative.Times(new Operand(1), (float)(Alpha / Size)), (float)K);
        var power = new Unary(UnaryFunction.Exp, Derivative.Times(new Unary(UnaryFunction.Log, @base), (float)-Beta));
        return builder.Pointwise(x * power, layer.Input, squares);
    }
}
