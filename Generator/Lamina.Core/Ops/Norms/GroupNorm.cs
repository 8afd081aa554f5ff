using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.GroupNorm: each sample is normalised over the pixels of each group of neighbouring channels (Wu and He 2018).</summary>
internal sealed record GroupNorm(int NumGroups, double Eps, bool Affine) : Operator
{
    public static Signature<GroupNorm> Signature { get; } = new(nameof(GroupNorm), From)
    {
        Summary = "Normalises each sample over the pixels of each group of neighbouring channels, torch.nn.GroupNorm.",
        Shape = "the same",
        Takes =
        [
            new("numGroups", it => it.NumGroups, "Groups of neighbouring channels; must divide the channels."),
            new("eps", it => it.Eps, "Added to the variance, above 0 and below 1.") { Default = 1e-5 },
            new("affine", it => it.Affine, "Whether each channel has a trained weight and bias.") { Default = true },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "norm";

    public override EquatableArray<string> ParameterNames => Affine ? ["weight", "bias"] : [];

    public static GroupNorm From(Arguments arguments) => new(arguments.Int("numGroups"), arguments.Double("eps"), arguments.Bool("affine"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
        [.. context.RequireAtLeast("numGroups", NumGroups, 1), .. context.RequireEpsilon(Eps)];

    public override Inference Infer(InferenceContext context)
    {
        var channels = context.Input[0];
        if (channels % NumGroups == 0)
            return context.Input;
        var fitting = Enumerable.Range(1, channels).Where(groups => channels % groups == 0).OrderBy(groups => Math.Abs(groups - NumGroups)).Take(2).OrderBy(groups => groups);
        return context.NotDivisible(
            "numGroups",
            $"{context.Me} has {NumGroups} groups but receives {channels} channels from {context.Producer()}.\n{channels}/{NumGroups} is not a whole number; {string.Join(" or ", fitting.Select(groups => $"{groups}"))} groups divide {channels}.");
    }

    public override EquatableArray<ParameterSpec> Parameters(IReadOnlyList<Shape> inputs) =>
        ParameterNames.Select(name => ParameterSpec.Constant(name, new Shape(inputs[0][0]), name == "weight" ? 1 : 0)).ToEquatableArray();

    public override int Lower(LayerLowering layer) =>
        SampleStatistics.OfGroups(layer.InputShape, NumGroups).Normalize(layer, Eps, [Index.Loop(0)], Affine, Affine);
}
