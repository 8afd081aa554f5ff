using Lamina.Core.Model;
using Lamina.Core.Tensors;
using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.HuberLoss: with d = |output − target|, d²/2 where d is at most δ, else δ·(d − δ/2) (Huber 1964).</summary>
internal sealed record HuberLoss(Reduction Reduction, double Delta) : ElementLoss(Reduction)
{
    private static readonly Expression D = O - T;

    public static Signature<HuberLoss> Signature { get; } = new(nameof(HuberLoss), From)
    {
        Summary = "Declares the network's loss, torch.nn.HuberLoss: with d = |output − target|, d²/2 where d is at most δ, else δ·(d − δ/2). It comes last; inference returns what it reads.",
        Shape = "any → one number",
        Takes =
        [
            new("reduction", it => it.Reduction, "Mean or sum over all elements.") { Default = Reduction.Mean },
            new("delta", it => it.Delta, "Where the square ends, above 0.") { Default = 1.0 },
        ],
    };

    public override string Kind => Signature.Kind;

    public override LossTerm Term => Statement;

    public static LossTerm Statement { get; } = new(
        "Huber",
        new IfGreater(Functions.Abs(D), Number(0), Number(0) * (Functions.Abs(D) - (Number(0) * 0.5f)), D * D * 0.5f),
        ["delta"]);

    public override EquatableArray<double> Numbers => [Delta];

    public override IEnumerable<LossSetting> Settings => [.. base.Settings, new("Delta", Delta, 1.0)];

    public static HuberLoss From(Arguments arguments) => new(arguments.Enum<Reduction>("reduction"), arguments.Double("delta"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
        base.CheckArguments(context).Concat(RequireNumber(context, "delta", Delta, Delta > 0, "a finite number above 0"));
}
