namespace Lamina;

/// <summary>
/// torch.nn.KLDivLoss, the Kullback-Leibler divergence of output from target, over log-probabilities as LogSoftmax gives them: t·(ln t − o), where 0·ln 0 is 0; with
/// <see cref="LogTarget"/> eᵗ·(t − o). As in PyTorch the default, <see cref="Reduction.Mean"/>, divides by the number of elements; the divergence as it is defined is
/// <see cref="Reduction.BatchMean"/>, which divides by the number of samples.
/// </summary>
public sealed partial class KLDivLoss : ElementLoss
{
    /// <summary>Whether targets are log-probabilities too. Default false.</summary>
    public bool LogTarget { get; init; }

    internal static KLDivLoss Default { get; } = new();

    private protected override bool HasBatchMean => true;
}
