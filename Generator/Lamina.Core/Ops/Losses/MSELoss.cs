using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.MSELoss: (output − target)².</summary>
internal sealed record MSELoss(Reduction Reduction) : ElementLoss(Reduction)
{
    public override string Kind => "MSELoss";

    public override LossTerm Term => Statement;

    public static LossTerm Statement { get; } = new("MSE", (O - T) * (O - T), []);

    public static MSELoss From(Arguments arguments) => new(Reductions.Parse(arguments));
}
