using System.Globalization;
using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.CrossEntropyLoss over a vector of class scores (logits); it applies log-softmax itself.</summary>
/// <param name="Weight">One factor per class; empty for none.</param>
/// <param name="IgnoreIndex">Samples with this label count for nothing.</param>
/// <param name="LabelSmoothing">Share of the target spread over all classes, in [0, 1].</param>
internal sealed record CrossEntropyLoss(EquatableArray<double> Weight, int IgnoreIndex, Reduction Reduction, double LabelSmoothing) : ClassLoss(Weight, IgnoreIndex, Reduction)
{
    public static Signature<CrossEntropyLoss> Signature { get; } = new(nameof(CrossEntropyLoss), From)
    {
        Summary = "Declares the network's loss, torch.nn.CrossEntropyLoss: log-softmax and the negative log-likelihood of an integer label. It comes last; inference returns what it reads (the logits).",
        Formula = "−ln softmax(x)[label] for a sample; with smoothing s over K classes −Σ over k of ((1 − s)·[k = label] + s/K)·ln softmax(x)[k]; each term times weight[k], the mean over the sum of weight[label]",
        Shape = "(classes) → one number",
        Takes =
        [
            new("weight", it => it.Weight, "One factor for each class.") { Default = Default.None("none") },
            new("ignoreIndex", it => it.IgnoreIndex, "Samples with this label count for nothing.") { Default = -100 },
            new("reduction", it => it.Reduction, "Mean or sum over the batch.") { Default = Reduction.Mean },
            new("labelSmoothing", it => it.LabelSmoothing, "Share of the target spread evenly over all classes, in [0, 1] (Szegedy et al. 2016).") { Default = 0.0, Example = 0.1 },
        ],
    };

    public override string Kind => Signature.Kind;

    public override bool TakesScores => true;

    public override ClassCoefficient Coefficient => Statement;

    /// <summary>w·(ε/C + (1 − ε)·t).</summary>
    public static ClassCoefficient Statement { get; } = new(
        "CrossEntropy",
        (ClassCoefficient.Number(0) + (ClassCoefficient.Number(1) * ClassCoefficient.Share)) * ClassCoefficient.Weight,
        ["spread", "own"]);

    public override IEnumerable<LossSetting> Settings => [.. base.Settings, new("LabelSmoothing", LabelSmoothing, 0.0)];

    public static CrossEntropyLoss From(Arguments arguments) => new(
        arguments.Doubles("weight"),
        arguments.Int("ignoreIndex"),
        arguments.Enum<Reduction>("reduction"),
        arguments.Double("labelSmoothing"));

    public override EquatableArray<double> Numbers(int classes) => [LabelSmoothing / classes, 1 - LabelSmoothing];

    public override IEnumerable<Problem> CheckArguments(InferenceContext context)
    {
        if (LabelSmoothing is not (>= 0 and <= 1))
            yield return context.OutOfRange("labelSmoothing", LabelSmoothing.ToString(CultureInfo.InvariantCulture), "from 0 to 1");
        foreach (var problem in base.CheckArguments(context))
            yield return problem;
    }
}
