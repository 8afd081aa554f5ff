using Lamina.Core.Model;
using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.BCELoss over probabilities: −(t·ln o + (1 − t)·ln(1 − o)), no logarithm below −100.
/// </summary>
/// <param name="Weight">One factor for each output; empty for none.</param>
internal sealed record BCELoss(EquatableArray<double> Weight, Reduction Reduction) : ElementLoss(Reduction)
{
    public static Signature<BCELoss> Signature { get; } = new(nameof(BCELoss), From)
    {
        Summary = "Declares the network's loss, torch.nn.BCELoss over probabilities, as Sigmoid gives them: −(t·ln o + (1 − t)·ln(1 − o)). It comes last; inference returns what it reads.",
        Shape = "any → one number",
        Takes =
        [
            new("weight", it => it.Weight, "One factor for each output.") { Default = Default.None("none") },
            new("reduction", it => it.Reduction, "Mean or sum over all elements.") { Default = Reduction.Mean },
        ],
    };

    public override string Kind => Signature.Kind;

    public override LossTerm Term => Statement;

    // The slope is by hand: it is (o − t)/(o·(1 − o)) in one ratio, whose divisor is bounded as PyTorch bounds it, so that outputs of 0 and 1 still learn.
    public static LossTerm Statement { get; } = new(
        "BCE",
        Functions.Negative((T * Functions.AtLeast(-100, Functions.Log(O))) + (((Tensors.Expression)1 - T) * Functions.AtLeast(-100, Functions.Log((Tensors.Expression)1 - O)))),
        [])
    {
        Slope = (O - T) / Functions.AtLeast(1e-12f, O * ((Tensors.Expression)1 - O)),
    };

    public override EquatableArray<double> Weights => Weight;

    public override IEnumerable<LossSetting> Settings => [new("Weight", Weight, default(EquatableArray<double>)), .. base.Settings];

    public static BCELoss From(Arguments arguments) => new(arguments.Doubles("weight"), arguments.Enum<Reduction>("reduction"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => base.CheckArguments(context).Concat(CheckFactors(context, "weight", Weight));

    public override Inference Infer(InferenceContext context) => CheckCount(context, "weight", Weight) is { } wrong ? wrong : base.Infer(context);
}
