using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.BatchNorm1d: each feature of a vector, or each channel of a sequence (channels, length), is normalised over the batch.</summary>
internal sealed record BatchNorm1d(double Eps, double? Momentum, bool Affine, bool TrackRunningStats)
    : BatchNorm(Eps, Momentum, Affine, TrackRunningStats)
{
    public override string Kind => "BatchNorm1d";

    public static BatchNorm1d From(Arguments arguments) => new(
        arguments.Double("eps", 1e-5),
        arguments.OptionalDouble("momentum", 0.1),
        arguments.Bool("affine", true),
        arguments.Bool("trackRunningStats", true));

    protected override Inference InferRank(InferenceContext context) => context.Input.Rank is 1 or 2
        ? context.Input
        : context.RankMismatch(
            "a vector of features or a sequence of channels × length",
            $"For a map there is BatchNorm2d; or, as {context.Input.Product}, a Flatten is missing before '{context.Node.Name}'.");
}
