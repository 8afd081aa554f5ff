using Lamina.Core.Model;
using Lamina.Core.Tensors;
using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.HuberLoss: with d = |output − target|, d²/2 where d is at most δ, else δ·(d − δ/2) (Huber 1964).</summary>
internal sealed record HuberLoss(Reduction Reduction, double Delta) : ElementLoss(Reduction)
{
    private static readonly Expression D = O - T;

    public override string Kind => "HuberLoss";

    public override LossTerm Term => Statement;

    public static LossTerm Statement { get; } = new(
        "Huber",
        new IfGreater(Functions.Abs(D), Number(0), Number(0) * (Functions.Abs(D) - (Number(0) * 0.5f)), D * D * 0.5f),
        ["delta"]);

    public override EquatableArray<double> Numbers => [Delta];

    public override IEnumerable<LossSetting> Settings => [.. base.Settings, new("Delta", Delta, 1.0)];

    public static HuberLoss From(Arguments arguments) => new(Reductions.Parse(arguments), arguments.Double("delta", 1));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
        base.CheckArguments(context).Concat(RequireNumber(context, "delta", Delta, Delta > 0, "a finite number above 0"));
}
