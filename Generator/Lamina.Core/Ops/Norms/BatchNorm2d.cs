using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>torch.nn.BatchNorm2d: each channel of a map is normalised over the batch's samples and pixels.</summary>
internal sealed record BatchNorm2d(double Eps, double? Momentum, bool Affine, bool TrackRunningStats)
    : BatchNorm(Eps, Momentum, Affine, TrackRunningStats)
{
    public override string Kind => "BatchNorm2d";

    public static BatchNorm2d From(Arguments arguments) => new(
        arguments.Double("eps", 1e-5),
        arguments.OptionalDouble("momentum", 0.1),
        arguments.Bool("affine", true),
        arguments.Bool("trackRunningStats", true));

    protected override Inference InferRank(InferenceContext context) => context.Input.IsMap
        ? context.Input
        : context.RankMismatch(
            "a map of channels × height × width",
            context.Input.IsVector ? $"For a vector of features there is BatchNorm1d{Problem.OrBeforeFlatten}." : "A sample of another rank has no height and width to take statistics over.");
}
