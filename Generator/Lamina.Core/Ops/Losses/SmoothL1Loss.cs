using Lamina.Core.Model;
using Lamina.Core.Tensors;
using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.SmoothL1Loss: with d = |output − target|, d²/2β where d is below β, else d − β/2 (Girshick 2015). β = 0 is L1Loss.</summary>
internal sealed record SmoothL1Loss(Reduction Reduction, double Beta) : ElementLoss(Reduction)
{
    private static readonly Expression D = O - T;

    public static Signature<SmoothL1Loss> Signature { get; } = new(nameof(SmoothL1Loss), From)
    {
        Summary = "Declares the network's loss, torch.nn.SmoothL1Loss: with d = |output − target|, d²/2β where d is below β, else d − β/2. It comes last; inference returns what it reads.",
        Shape = "any → one number",
        Takes =
        [
            new("reduction", it => it.Reduction, "Mean or sum over all elements.") { Default = Reduction.Mean },
            new("beta", it => it.Beta, "Where the square ends, from 0 on; 0 is L1Loss.") { Default = 1.0 },
        ],
    };

    public override string Kind => Signature.Kind;

    public override LossTerm Term => Statement;

    public static LossTerm Statement { get; } = new(
        "SmoothL1",
        new IfGreater(Number(0), Functions.Abs(D), D * D * 0.5f / Number(0), Functions.Abs(D) - (Number(0) * 0.5f)),
        ["beta"]);

    public override EquatableArray<double> Numbers => [Beta];

    public override IEnumerable<LossSetting> Settings => [.. base.Settings, new("Beta", Beta, 1.0)];

    public static SmoothL1Loss From(Arguments arguments) => new(arguments.Enum<Reduction>("reduction"), arguments.Double("beta"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
        base.CheckArguments(context).Concat(RequireNumber(context, "beta", Beta, Beta >= 0, "a finite number from 0 on"));
}
