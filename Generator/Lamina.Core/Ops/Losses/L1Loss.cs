using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.L1Loss: |output − target|.</summary>
internal sealed record L1Loss(Reduction Reduction) : ElementLoss(Reduction)
{
    public override string Kind => "L1Loss";

    public override LossTerm Term => Statement;

    public static LossTerm Statement { get; } = new("L1", Functions.Abs(O - T), []);

    public static L1Loss From(Arguments arguments) => new(Reductions.Parse(arguments));
}
