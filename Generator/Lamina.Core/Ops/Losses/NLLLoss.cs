using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.NLLLoss over a vector of log-probabilities, as LogSoftmax gives them: what the label's class has, times −w.</summary>
/// <param name="Weight">One factor per class; empty for none.</param>
/// <param name="IgnoreIndex">Samples with this label count for nothing.</param>
internal sealed record NLLLoss(EquatableArray<double> Weight, int IgnoreIndex, Reduction Reduction) : ClassLoss(Weight, IgnoreIndex, Reduction)
{
    public override string Kind => "NLLLoss";

    public override bool TakesScores => false;

    public override ClassCoefficient Coefficient => Statement;

    /// <summary>w·t.</summary>
    public static ClassCoefficient Statement { get; } = new("NLL", ClassCoefficient.Weight * ClassCoefficient.Share, []);

    public static NLLLoss From(Arguments arguments) => new(arguments.Doubles("weight"), arguments.Int("ignoreIndex", -100), Reductions.Parse(arguments));
}
