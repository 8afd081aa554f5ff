using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.MSELoss: (output − target)².</summary>
internal sealed record MSELoss(Reduction Reduction) : ElementLoss(Reduction)
{
    public static Signature<MSELoss> Signature { get; } = new(nameof(MSELoss), From)
    {
        Summary = "Declares the network's loss, torch.nn.MSELoss: the mean of (output − target)² over all elements. It comes last; inference returns what it reads.",
        Shape = "any → one number",
        Takes =
        [
            new("reduction", it => it.Reduction, "Mean or sum over all elements.") { Default = Reduction.Mean },
        ],
    };

    public override string Kind => Signature.Kind;

    public override LossTerm Term => Statement;

    public static LossTerm Statement { get; } = new("MSE", (O - T) * (O - T), []);

    public static MSELoss From(Arguments arguments) => new(arguments.Enum<Reduction>("reduction"));
}
