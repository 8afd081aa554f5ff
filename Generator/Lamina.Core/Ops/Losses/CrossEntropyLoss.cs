using System.Globalization;
using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.CrossEntropyLoss over a vector of class scores (logits); it applies log-softmax itself.</summary>
/// <param name="Weight">One factor per class; empty for none.</param>
/// <param name="IgnoreIndex">Samples with this label count for nothing.</param>
/// <param name="LabelSmoothing">Share of the target spread over all classes, in [0, 1].</param>
internal sealed record CrossEntropyLoss(EquatableArray<double> Weight, int IgnoreIndex, Reduction Reduction, double LabelSmoothing) : LossOperator
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

    public static CrossEntropyLoss From(Arguments arguments) => new(
        arguments.Doubles("weight"),
        arguments.Int("ignoreIndex"),
        arguments.Enum<Reduction>("reduction"),
        arguments.Double("labelSmoothing"));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context)
    {
        if (LabelSmoothing is not (>= 0 and <= 1))
            yield return context.OutOfRange("labelSmoothing", LabelSmoothing.ToString(CultureInfo.InvariantCulture), "from 0 to 1");
        foreach (var weight in Weight)
        {
            if (!(weight >= 0 && weight <= float.MaxValue))
            {
                yield return context.OutOfRange("weight", $"{{ ..., {weight}, ... }}", $"of numbers from 0 to {float.MaxValue}, one for each class");
                yield break;
            }
        }
    }

    public override Inference Infer(InferenceContext context)
    {
        if (!context.Input.IsVector)
        {
            return context.RankMismatch(
                "a vector of class scores per sample",
                $"{context.Input.Product}, so a Flatten is missing before '{context.Node.Name}'.");
        }

        return Weight.Count != 0 && Weight.Count != context.Input[0]
            ? context.SizeMismatch(
                $"{context.Me} has {Weight.Count} class weights but receives {context.Input[0]} class scores from {context.Producer()}.\nOne weight is needed for each class.",
                "weight")
            : new Shape();
    }
}
