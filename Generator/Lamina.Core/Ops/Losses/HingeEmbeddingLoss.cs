using Lamina.Core.Model;
using Lamina.Core.Tensors;
using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.HingeEmbeddingLoss over distances: o where the target is 1, max(0, margin − o) where it is −1.</summary>
internal sealed record HingeEmbeddingLoss(double Margin, Reduction Reduction) : ElementLoss(Reduction)
{
    public override string Kind => "HingeEmbeddingLoss";

    public override LossTerm Term => Statement;

    // As in PyTorch, a target that is neither has both.
    public static LossTerm Statement { get; } = new(
        "HingeEmbedding",
        new IfEqual(T, 1, 0, Functions.Positive(Number(0) - O)) + new IfEqual(T, -1, 0, O),
        ["margin"]);

    public override EquatableArray<double> Numbers => [Margin];

    public override IEnumerable<LossSetting> Settings => [new("Margin", Margin, 1.0), .. base.Settings];

    public static HingeEmbeddingLoss From(Arguments arguments) => new(arguments.Double("margin", 1), Reductions.Parse(arguments));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => base.CheckArguments(context).Concat(context.RequireFinite("margin", Margin));
}
