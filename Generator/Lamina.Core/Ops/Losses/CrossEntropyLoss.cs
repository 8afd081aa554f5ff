using System.Globalization;
using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.CrossEntropyLoss over a vector of class scores (logits); it applies log-softmax itself.</summary>
/// <param name="Weight">One factor per class; empty for none.</param>
/// <param name="IgnoreIndex">Samples with this label count for nothing.</param>
/// <param name="LabelSmoothing">Share of the target spread over all classes, in [0, 1].</param>
internal sealed record CrossEntropyLoss(EquatableArray<double> Weight, int IgnoreIndex, Reduction Reduction, double LabelSmoothing) : ClassLoss(Weight, IgnoreIndex, Reduction)
{
    public override string Kind => "CrossEntropyLoss";

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
        arguments.Int("ignoreIndex", -100),
        Reductions.Parse(arguments),
        arguments.Double("labelSmoothing", 0));

    public override EquatableArray<double> Numbers(int classes) => [LabelSmoothing / classes, 1 - LabelSmoothing];

    public override IEnumerable<Problem> CheckArguments(InferenceContext context)
    {
        if (LabelSmoothing is not (>= 0 and <= 1))
            yield return context.OutOfRange("labelSmoothing", LabelSmoothing.ToString(CultureInfo.InvariantCulture), "from 0 to 1");
        foreach (var problem in base.CheckArguments(context))
            yield return problem;
    }
}
