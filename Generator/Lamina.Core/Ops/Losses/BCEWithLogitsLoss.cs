using Lamina.Core.Model;
using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.BCEWithLogitsLoss over scores: −(p·t·ln σ(x) + (1 − t)·ln(1 − σ(x))), where −ln σ(x) = softplus(−x).</summary>
/// <param name="Weight">One factor for each output; empty for none.</param>
/// <param name="PosWeight">p, one factor for what is true of each output; empty for none.</param>
internal sealed record BCEWithLogitsLoss(EquatableArray<double> Weight, Reduction Reduction, EquatableArray<double> PosWeight) : ElementLoss(Reduction)
{
    public static Signature<BCEWithLogitsLoss> Signature { get; } = new(nameof(BCEWithLogitsLoss), From)
    {
        Summary = "Declares the network's loss, torch.nn.BCEWithLogitsLoss over scores: sigmoid and BCELoss in one, exact for scores of any size. It comes last; inference returns what it reads.",
        Shape = "any → one number",
        Takes =
        [
            new("weight", it => it.Weight, "One factor for each output.") { Default = Default.None("none") },
            new("reduction", it => it.Reduction, "Mean or sum over all elements.") { Default = Reduction.Mean },
            new("posWeight", it => it.PosWeight, "One factor for what is true of each output.") { Default = Default.None("none") },
        ],
    };

    public override string Kind => Signature.Kind;

    public override LossTerm Term => Statement;

    public static LossTerm Statement { get; } = new(
        "BCEWithLogits",
        (P * T * Functions.Softplus(Functions.Negative(O))) + (((Tensors.Expression)1 - T) * Functions.Softplus(O)),
        []);

    public override EquatableArray<double> Weights => Weight;

    public override EquatableArray<double> Factors => PosWeight;

    public override IEnumerable<LossSetting> Settings =>
    [
        new("Weight", Weight, default(EquatableArray<double>)),
        .. base.Settings,
        new("PosWeight", PosWeight, default(EquatableArray<double>)),
    ];

    public static BCEWithLogitsLoss From(Arguments arguments) => new(arguments.Doubles("weight"), arguments.Enum<Reduction>("reduction"), arguments.Doubles("posWeight"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
        base.CheckArguments(context).Concat(CheckFactors(context, "weight", Weight)).Concat(CheckFactors(context, "posWeight", PosWeight));

    public override Inference Infer(InferenceContext context) =>
        (CheckCount(context, "weight", Weight) ?? CheckCount(context, "posWeight", PosWeight)) is { } wrong ? wrong : base.Infer(context);
}
