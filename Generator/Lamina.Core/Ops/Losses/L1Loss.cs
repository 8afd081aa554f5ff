using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.L1Loss: |output − target|.</summary>
internal sealed record L1Loss(Reduction Reduction) : ElementLoss(Reduction)
{
    public static Signature<L1Loss> Signature { get; } = new(nameof(L1Loss), From)
    {
        Summary = "Declares the network's loss, torch.nn.L1Loss: the mean of |output − target| over all elements. It comes last; inference returns what it reads.",
        Shape = "any → one number",
        Takes =
        [
            new("reduction", it => it.Reduction, "Mean or sum over all elements.") { Default = Reduction.Mean },
        ],
    };

    public override string Kind => Signature.Kind;

    public override LossTerm Term => Statement;

    public static LossTerm Statement { get; } = new("L1", Functions.Abs(O - T), []);

    public static L1Loss From(Arguments arguments) => new(arguments.Enum<Reduction>("reduction"));
}
