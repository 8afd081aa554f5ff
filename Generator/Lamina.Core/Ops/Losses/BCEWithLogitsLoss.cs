using Lamina.Core.Model;
using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.BCEWithLogitsLoss over scores: −(p·t·ln σ(x) + (1 − t)·ln(1 − σ(x))), where −ln σ(x) = softplus(−x).</summary>
/// <param name="Weight">One factor for each output; empty for none.</param>
/// <param name="PosWeight">p, one factor for what is true of each output; empty for none.</param>
internal sealed record BCEWithLogitsLoss(EquatableArray<double> Weight, Reduction Reduction, EquatableArray<double> PosWeight) : ElementLoss(Reduction)
{
    public override string Kind => "BCEWithLogitsLoss";

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

    public static BCEWithLogitsLoss From(Arguments arguments) => new(arguments.Doubles("weight"), Reductions.Parse(arguments), arguments.Doubles("posWeight"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
        base.CheckArguments(context).Concat(CheckFactors(context, "weight", Weight)).Concat(CheckFactors(context, "posWeight", PosWeight));

    public override Inference Infer(InferenceContext context) =>
        (CheckCount(context, "weight", Weight) ?? CheckCount(context, "posWeight", PosWeight)) is { } wrong ? wrong : base.Infer(context);
}
