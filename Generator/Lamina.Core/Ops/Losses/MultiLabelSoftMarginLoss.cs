using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.MultiLabelSoftMarginLoss over a score for each of several labels that may all hold: the terms of <see cref="BCEWithLogitsLoss"/>, averaged over the labels of a
/// sample whatever the reduction is.
/// </summary>
/// <param name="Weight">One factor for each output; empty for none.</param>
internal sealed record MultiLabelSoftMarginLoss(EquatableArray<double> Weight, Reduction Reduction) : ElementLoss(Reduction)
{
    public static Signature<MultiLabelSoftMarginLoss> Signature { get; } = new(nameof(MultiLabelSoftMarginLoss), From)
    {
        Summary = "Declares the network's loss, torch.nn.MultiLabelSoftMarginLoss over a score for each of several labels that may all hold: BCEWithLogitsLoss averaged over the labels of a sample. It comes last; inference returns what it reads.",
        Shape = "any → one number",
        Takes =
        [
            new("weight", it => it.Weight, "One factor for each output.") { Default = Default.None("none") },
            new("reduction", it => it.Reduction, "Mean or sum over the batch.") { Default = Reduction.Mean },
        ],
    };

    public override string Kind => Signature.Kind;

    public override LossTerm Term => BCEWithLogitsLoss.Statement;

    public override EquatableArray<double> Weights => Weight;

    public override IEnumerable<LossSetting> Settings => [new("Weight", Weight, default(EquatableArray<double>)), .. base.Settings];

    public static MultiLabelSoftMarginLoss From(Arguments arguments) => new(arguments.Doubles("weight"), arguments.Enum<Reduction>("reduction"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => base.CheckArguments(context).Concat(CheckFactors(context, "weight", Weight));

    public override Inference Infer(InferenceContext context) => CheckCount(context, "weight", Weight) is { } wrong ? wrong : base.Infer(context);

    // A sample's part is a mean, whatever becomes of the batch.
    protected override (double Scale, double? Divisor) Share(int outputs) => Reduction == Reduction.Mean ? (1, outputs) : (1.0 / outputs, null);
}
