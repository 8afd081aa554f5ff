using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.LayerNorm: each sample is normalised over its last dimensions, from <see cref="StartDim"/> on (Ba et al. 2016). PyTorch's normalized_shape is inferred:
/// the default is the last dimension alone, 1 the whole sample.
/// </summary>
internal sealed record LayerNorm(int StartDim, double Eps, bool ElementwiseAffine, bool Bias) : Operator
{
    public static Signature<LayerNorm> Signature { get; } = new(nameof(LayerNorm), From)
    {
        Summary = "Normalises each sample over its last dimensions, torch.nn.LayerNorm.",
        Shape = "the same",
        Takes =
        [
            new("startDim", it => it.StartDim, "The first dimension of PyTorch's normalized_shape, whose sizes are inferred, counting the batch as 0; negative counts from the end. −1 is the last alone.") { Default = -1 },
            new("eps", it => it.Eps, "Added to the variance, above 0 and below 1.") { Default = 1e-5 },
            new("elementwiseAffine", it => it.ElementwiseAffine, "Whether a trained weight scales each element of the normalised shape.") { Default = true },
            new("bias", it => it.Bias, "Whether a bias is added to each, where there is a weight.") { Default = true },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "norm";

    public override EquatableArray<string> ParameterNames => !ElementwiseAffine ? [] : Bias ? ["weight", "bias"] : ["weight"];

    public static LayerNorm From(Arguments arguments) => new(
        arguments.Int("startDim"),
        arguments.Double("eps"),
        arguments.Bool("elementwiseAffine"),
        arguments.Bool("bias"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => context.RequireEpsilon(Eps);

    public override Inference Infer(InferenceContext context) => Axes.Check(context, "startDim", StartDim) is { } wrong ? wrong : context.Input;

    public override EquatableArray<ParameterSpec> Parameters(IReadOnlyList<Shape> inputs)
    {
        var normalized = new Shape(inputs[0].Dimensions.Skip(Axes.Of(StartDim, inputs[0])).ToEquatableArray());
        return ParameterNames.Select(name => ParameterSpec.Constant(name, normalized, name == "weight" ? 1 : 0)).ToEquatableArray();
    }

    public override int Lower(LayerLowering layer)
    {
        var (shape, first) = (layer.InputShape, Axes.Of(StartDim, layer.InputShape));
        Index[] affine = [.. Enumerable.Range(first, shape.Rank - first).Select(Index.Loop)];
        return SampleStatistics.OfLastAxes(shape, first).Normalize(layer, Eps, affine, ElementwiseAffine, ElementwiseAffine && Bias);
    }
}
