using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.NLLLoss over a vector of log-probabilities, as LogSoftmax gives them: what the label's class has, times −w.</summary>
/// <param name="Weight">One factor per class; empty for none.</param>
/// <param name="IgnoreIndex">Samples with this label count for nothing.</param>
internal sealed record NLLLoss(EquatableArray<double> Weight, int IgnoreIndex, Reduction Reduction) : ClassLoss(Weight, IgnoreIndex, Reduction)
{
    public static Signature<NLLLoss> Signature { get; } = new(nameof(NLLLoss), From)
    {
        Summary = "Declares the network's loss, torch.nn.NLLLoss over log-probabilities, as LogSoftmax gives them. It comes last; inference returns what it reads.",
        Shape = "(classes) → one number",
        Takes =
        [
            new("weight", it => it.Weight, "One factor for each class.") { Default = Default.None("none") },
            new("ignoreIndex", it => it.IgnoreIndex, "Samples with this label count for nothing.") { Default = -100 },
            new("reduction", it => it.Reduction, "Mean or sum over the batch.") { Default = Reduction.Mean },
        ],
    };

    public override string Kind => Signature.Kind;

    public override bool TakesScores => false;

    public override ClassCoefficient Coefficient => Statement;

    /// <summary>w·t.</summary>
    public static ClassCoefficient Statement { get; } = new("NLL", ClassCoefficient.Weight * ClassCoefficient.Share, []);

    public static NLLLoss From(Arguments arguments) => new(arguments.Doubles("weight"), arguments.Int("ignoreIndex"), arguments.Enum<Reduction>("reduction"));
}
