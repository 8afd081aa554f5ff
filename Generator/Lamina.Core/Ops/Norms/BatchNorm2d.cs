using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.BatchNorm2d: each channel of a map is normalised over the batch's samples and pixels.</summary>
internal sealed record BatchNorm2d(double Eps, double? Momentum, bool Affine, bool TrackRunningStats)
    : BatchNorm(Eps, Momentum, Affine, TrackRunningStats)
{
    public static Signature<BatchNorm2d> Signature { get; } = new(nameof(BatchNorm2d), From)
    {
        Summary = "Normalises each channel of a map over the batch's samples and pixels, torch.nn.BatchNorm2d.",
        Shape = "(C, H, W), the same",
        Takes =
        [
            new("eps", it => it.Eps, "Added to the variance, above 0.") { Default = 1e-5 },
            new("momentum", it => it.Momentum, "The weight of a batch in the running estimates, from 0 to 1; null for their plain average over all batches.") { Default = 0.1 },
            new("affine", it => it.Affine, "Whether a trained γ scales the result and a β is added.") { Default = true },
            new("trackRunningStats", it => it.TrackRunningStats, "Whether running estimates are kept for inference; without, it takes the batch's own statistics.") { Default = true },
        ],
    };

    public override string Kind => Signature.Kind;

    public static BatchNorm2d From(Arguments arguments) => new(
        arguments.Double("eps"),
        arguments.OptionalDouble("momentum"),
        arguments.Bool("affine"),
        arguments.Bool("trackRunningStats"));

    protected override Inference InferRank(InferenceContext context) => context.Input.IsMap
        ? context.Input
        : context.RankMismatch(
            "a map of channels × height × width",
            context.Input.IsVector ? $"For a vector of features there is BatchNorm1d{Problem.OrBeforeFlatten}." : "A sample of another rank has no height and width to take statistics over.");
}
