using Lamina.Core.Model;
using Lamina.Core.Tensors;
using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.HingeEmbeddingLoss over distances: o where the target is 1, max(0, margin − o) where it is −1.</summary>
internal sealed record HingeEmbeddingLoss(double Margin, Reduction Reduction) : ElementLoss(Reduction)
{
    public static Signature<HingeEmbeddingLoss> Signature { get; } = new(nameof(HingeEmbeddingLoss), From)
    {
        Summary = "Declares the network's loss, torch.nn.HingeEmbeddingLoss over distances: o where the target is 1, max(0, margin − o) where it is −1. It comes last; inference returns what it reads.",
        Shape = "any → one number",
        Takes =
        [
            new("margin", it => it.Margin, "What distances of unlike pairs should reach.") { Default = 1.0 },
            new("reduction", it => it.Reduction, "Mean or sum over all elements.") { Default = Reduction.Mean },
        ],
    };

    public override string Kind => Signature.Kind;

    public override LossTerm Term => Statement;

    // As in PyTorch, a target that is neither has both.
    public static LossTerm Statement { get; } = new(
        "HingeEmbedding",
        new IfEqual(T, 1, 0, Functions.Positive(Number(0) - O)) + new IfEqual(T, -1, 0, O),
        ["margin"]);

    public override EquatableArray<double> Numbers => [Margin];

    public override IEnumerable<LossSetting> Settings => [new("Margin", Margin, 1.0), .. base.Settings];

    public static HingeEmbeddingLoss From(Arguments arguments) => new(arguments.Double("margin"), arguments.Enum<Reduction>("reduction"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => base.CheckArguments(context).Concat(context.RequireFinite("margin", Margin));
}
