using Lamina.Core.Model;
using Lamina.Core.Tensors;
using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>
/// torchvision.ops.sigmoid_focal_loss over scores (Lin et al. 2017): α_t·(1 − p_t)^γ times the term of <see cref="BCEWithLogitsLoss"/>, p_t being the probability given to
/// what is true.
/// </summary>
/// <param name="Alpha">α for what is true, 1 − α for what is not; −1 for neither.</param>
internal sealed record FocalLoss(double Alpha, double Gamma, Reduction Reduction) : ElementLoss(Reduction)
{
    private static readonly Expression NotTarget = (Expression)1 - T;

    public static Signature<FocalLoss> Signature { get; } = new(nameof(FocalLoss), From)
    {
        Summary = "Declares the network's loss, torchvision.ops.sigmoid_focal_loss over scores: α·(1 − p)^γ times the term of BCEWithLogitsLoss, p being the probability given to what is true. It comes last; inference returns what it reads.",
        Shape = "any → one number",
        Takes =
        [
            new("alpha", it => it.Alpha, "α for what is true, 1 − α for what is not; −1 for neither.") { Default = 0.25 },
            new("gamma", it => it.Gamma, "How much what is easy counts less, from 0 on.") { Default = 2.0 },
            new("reduction", it => it.Reduction, "Mean or sum over all elements.") { Default = Reduction.Mean },
        ],
    };

    public override string Kind => Signature.Kind;

    public override LossTerm Term => Statement;

    // 1 − p_t is written as what is missed, t·σ(−x) + (1 − t)·σ(x), which keeps its digits where p_t is almost 1.
    public static LossTerm Statement { get; } = new(
        "Focal",
        new IfGreater(0, Number(0), 1, (Number(0) * T) + (((Expression)1 - Number(0)) * NotTarget))
            * Functions.Power((T * Functions.Sigmoid(Functions.Negative(O))) + (NotTarget * Functions.Sigmoid(O)), Number(1))
            * ((T * Functions.Softplus(Functions.Negative(O))) + (NotTarget * Functions.Softplus(O))),
        ["alpha", "gamma"]);

    public override EquatableArray<double> Numbers => [Alpha, Gamma];

    public override IEnumerable<LossSetting> Settings => [new("Alpha", Alpha, 0.25), new("Gamma", Gamma, 2.0), .. base.Settings];

    public static FocalLoss From(Arguments arguments) => new(arguments.Double("alpha"), arguments.Double("gamma"), arguments.Enum<Reduction>("reduction"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => base.CheckArguments(context)
        .Concat(RequireNumber(context, "alpha", Alpha, Alpha == -1 || Alpha is >= 0 and <= 1, "from 0 to 1, or −1 for no such factor"))
        .Concat(RequireNumber(context, "gamma", Gamma, Gamma >= 0, "a finite number from 0 on"));
}
