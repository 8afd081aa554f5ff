using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.BatchNorm1d: each feature of a vector, or each channel of a sequence (channels, length), is normalised over the batch.</summary>
internal sealed record BatchNorm1d(double Eps, double? Momentum, bool Affine, bool TrackRunningStats)
    : BatchNorm(Eps, Momentum, Affine, TrackRunningStats)
{
    public static Signature<BatchNorm1d> Signature { get; } = new(nameof(BatchNorm1d), From)
    {
        Summary = "Normalises each feature over the batch, torch.nn.BatchNorm1d: a vector's features, or the channels of a sequence.",
        Shape = "(features) or (C, L), the same",
        Takes =
        [
            new("eps", it => it.Eps, "Added to the variance, above 0.") { Default = 1e-5 },
            new("momentum", it => it.Momentum, "The weight of a batch in the running estimates, from 0 to 1; null for their plain average over all batches.") { Default = 0.1 },
            new("affine", it => it.Affine, "Whether a trained γ scales the result and a β is added.") { Default = true },
            new("trackRunningStats", it => it.TrackRunningStats, "Whether running estimates are kept for inference; without, it takes the batch's own statistics.") { Default = true },
        ],
    };

    public override string Kind => Signature.Kind;

    public static BatchNorm1d From(Arguments arguments) => new(
        arguments.Double("eps"),
        arguments.OptionalDouble("momentum"),
        arguments.Bool("affine"),
        arguments.Bool("trackRunningStats"));

    protected override Inference InferRank(InferenceContext context) => context.Input.Rank is 1 or 2
        ? context.Input
        : context.RankMismatch(
            "a vector of features or a sequence of channels × length",
            $"For a map there is BatchNorm2d; or, as {context.Input.Product}, a Flatten is missing before '{context.Node.Name}'.");
}
