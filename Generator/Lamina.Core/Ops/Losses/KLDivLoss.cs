using Lamina.Core.Tensors;
using static Lamina.Core.Ops.LossTerm;

namespace Lamina.Core.Ops;

/// <summary>
/// torch.nn.KLDivLoss over log-probabilities: t·(ln t − o), 0·ln 0 being 0; with <paramref name="LogTarget"/> the targets are log-probabilities too, eᵗ·(t − o).
/// </summary>
internal sealed record KLDivLoss(Reduction Reduction, bool LogTarget) : ElementLoss(Reduction)
{
    public static Signature<KLDivLoss> Signature { get; } = new(nameof(KLDivLoss), From)
    {
        Summary = "Declares the network's loss, torch.nn.KLDivLoss over log-probabilities: t·(ln t − o). It comes last; inference returns what it reads.",
        Shape = "any → one number",
        Takes =
        [
            new("reduction", it => it.Reduction, "Mean over all elements, sum, or sum divided by the number of samples.") { Default = Reduction.Mean },
            new("logTarget", it => it.LogTarget, "Whether targets are log-probabilities too.") { Default = false },
        ],
    };

    public override string Kind => Signature.Kind;

    public override LossTerm Term => LogTarget ? OfLogTargets : Statement;

    public override (string Property, LossTerm Term)? Alternative => ("LogTarget", OfLogTargets);

    public static LossTerm Statement { get; } = new("KLDiv", new IfEqual(T, 0, 0, T * Functions.Log(T)) - (T * O), []);

    public static LossTerm OfLogTargets { get; } = new("KLDivOfLogTargets", Functions.Exp(T) * (T - O), []);

    public override IEnumerable<LossSetting> Settings => [.. base.Settings, new("LogTarget", LogTarget, false)];

    public override IReadOnlyList<Reduction> Reductions => [.. base.Reductions, Reduction.BatchMean];

    public static KLDivLoss From(Arguments arguments) => new(arguments.Enum<Reduction>("reduction"), arguments.Bool("logTarget"));
}
