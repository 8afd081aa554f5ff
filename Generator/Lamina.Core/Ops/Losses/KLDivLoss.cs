using Lamina.Core.Tensors;
using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.KLDivLoss over log-probabilities: t·(ln t − o), 0·ln 0 being 0; with <paramref name="LogTarget"/> the targets are log-probabilities too, eᵗ·(t − o).
/// </summary>
internal sealed record KLDivLoss(Reduction Reduction, bool LogTarget) : ElementLoss(Reduction)
{
    public override string Kind => "KLDivLoss";

    public override LossTerm Term => LogTarget ? OfLogTargets : Statement;

    public override (string Property, LossTerm Term)? Alternative => ("LogTarget", OfLogTargets);

    public static LossTerm Statement { get; } = new("KLDiv", new IfEqual(T, 0, 0, T * Functions.Log(T)) - (T * O), []);

    public static LossTerm OfLogTargets { get; } = new("KLDivOfLogTargets", Functions.Exp(T) * (T - O), []);

    public override IEnumerable<LossSetting> Settings => [.. base.Settings, new("LogTarget", LogTarget, false)];

    protected override bool HasBatchMean => true;

    public static KLDivLoss From(Arguments arguments) => new(Reductions.Parse(arguments), arguments.Bool("logTarget", false));
}
