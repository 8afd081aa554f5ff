using Lamina.Core.Model;
using Lamina.Core.Tensors;
using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.SmoothL1Loss: with d = |output − target|, d²/2β where d is below β, else d − β/2 (Girshick 2015). β = 0 is L1Loss.</summary>
internal sealed record SmoothL1Loss(Reduction Reduction, double Beta) : ElementLoss(Reduction)
{
    private static readonly Expression D = O - T;

    public override string Kind => "SmoothL1Loss";

    public override LossTerm Term => Statement;

    public static LossTerm Statement { get; } = new(
        "SmoothL1",
        new IfGreater(Number(0), Functions.Abs(D), D * D * 0.5f / Number(0), Functions.Abs(D) - (Number(0) * 0.5f)),
        ["beta"]);

    public override EquatableArray<double> Numbers => [Beta];

    public override IEnumerable<LossSetting> Settings => [.. base.Settings, new("Beta", Beta, 1.0)];

    public static SmoothL1Loss From(Arguments arguments) => new(Reductions.Parse(arguments), arguments.Double("beta", 1));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
        base.CheckArguments(context).Concat(RequireNumber(context, "beta", Beta, Beta >= 0, "a finite number from 0 on"));
}
