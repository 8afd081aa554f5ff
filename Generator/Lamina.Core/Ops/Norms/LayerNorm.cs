using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.LayerNorm: each sample is normalised over its last dimensions, from <see cref="StartDim"/> on (Ba et al. 2016). PyTorch's normalized_shape is inferred:
/// the default is the last dimension alone, 1 the whole sample.
/// </summary>
internal sealed record LayerNorm(int StartDim, double Eps, bool ElementwiseAffine, bool Bias) : Operator
{
    public override string Kind => "LayerNorm";

    public override string Stem => "norm";

    public override EquatableArray<string> ParameterNames => !ElementwiseAffine ? [] : Bias ? ["weight", "bias"] : ["weight"];

    public static LayerNorm From(Arguments arguments) => new(
        arguments.Int("startDim", -1),
        arguments.Double("eps", 1e-5),
        arguments.Bool("elementwiseAffine", true),
        arguments.Bool("bias", true));

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
