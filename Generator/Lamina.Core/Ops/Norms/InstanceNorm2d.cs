using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.InstanceNorm2d: each channel of each sample is normalised over its pixels (Ulyanov et al. 2016), in training and inference alike; without running statistics,
/// PyTorch's default.
/// </summary>
internal sealed record InstanceNorm2d(double Eps, bool Affine) : Operator
{
    public static Signature<InstanceNorm2d> Signature { get; } = new(nameof(InstanceNorm2d), From)
    {
        Summary = "Normalises each channel of each sample over its pixels, torch.nn.InstanceNorm2d; without running statistics.",
        Shape = "(C, H, W), the same",
        Takes =
        [
            new("eps", it => it.Eps, "Added to the variance, above 0 and below 1.") { Default = 1e-5 },
            new("affine", it => it.Affine, "Whether each channel has a trained weight and bias.") { Default = false },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "norm";

    public override EquatableArray<string> ParameterNames => Affine ? ["weight", "bias"] : [];

    public static InstanceNorm2d From(Arguments arguments) => new(arguments.Double("eps"), arguments.Bool("affine"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => context.RequireEpsilon(Eps);

    public override Inference Infer(InferenceContext context)
    {
        if (!context.Input.IsMap)
            return context.RankMismatch("a map of channels × height × width", $"Each channel is normalised over height and width, {Problem.WhereFlat}");
        return context.Input.Height * (long)context.Input.Width > 1
            ? context.Input
            : context.SizeMismatch($"{context.Me} normalises each channel over its pixels but receives {context.Input} from {context.Producer()}.\nOf one pixel nothing but 0 would be left.");
    }

    public override EquatableArray<ParameterSpec> Parameters(IReadOnlyList<Shape> inputs) =>
        ParameterNames.Select(name => ParameterSpec.Constant(name, new Shape(inputs[0][0]), name == "weight" ? 1 : 0)).ToEquatableArray();

    public override int Lower(LayerLowering layer) =>
        SampleStatistics.OfGroups(layer.InputShape, layer.InputShape.Channels).Normalize(layer, Eps, [Index.Loop(0)], Affine, Affine);
}
