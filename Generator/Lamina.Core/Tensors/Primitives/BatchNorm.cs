using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>
/// Row 0 the mean, row 1 the biased variance of each channel over all samples and pixels of the batch (Ioffe and Szegedy 2015). Input: x.
/// </summary>
/// <param name="Running">The running statistics that follow it, or null.</param>
internal sealed record BatchStatistics(RunningStatistics? Running) : Primitive
{
    public override bool IsWholeBatch => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => new(2, inputs[0][0]);
}

/// <summary>
/// torch.nn.BatchNorm2d's running estimates: estimate ← (1 − momentum)·estimate + momentum·batch's, with the unbiased variance; where the momentum is null,
/// 1/(batches seen) takes its place. Places are numbers of the network's buffers.
/// </summary>
internal sealed record RunningStatistics(int Mean, int Variance, int Counter, double? Momentum);

/// <summary>y = (x − mean)/√(variance + ε), times γ plus β where <paramref name="IsAffine"/>. Inputs: x, statistics (2, C) and, where affine, γ, β.</summary>
internal sealed record BatchNormalize(double Epsilon, bool IsAffine) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => inputs[0];
}

/// <summary>The same with fixed statistics, as in inference. Inputs: x, mean (C), variance (C) and, where <paramref name="IsAffine"/>, γ, β.</summary>
internal sealed record FixedNormalize(double Epsilon, bool IsAffine) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => inputs[0];
}

/// <summary>
/// What the gradient of a batch norm needs of the whole batch, by channel: row 0 Σ ∂y, row 1 Σ ∂y·x̂ with x̂ = (x − mean)/√(variance + ε).
/// Inputs: x, statistics, ∂y.
/// </summary>
internal sealed record BatchNormSums(double Epsilon) : Primitive
{
    public override bool IsWholeBatch => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => new(2, inputs[0][0]);
}

/// <summary>
/// ∂x = γ/√(variance + ε) · (∂y − Σ∂y/m − x̂·Σ(∂y·x̂)/m), m = samples · pixels. Inputs: x, statistics, sums, ∂y and, where <paramref name="IsAffine"/>, γ.
/// </summary>
internal sealed record BatchNormByData(double Epsilon, bool IsAffine) : Primitive
{
    public override bool TakesEpilogue => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => inputs[0];
}

/// <summary>∂β (row 0) or ∂γ (row 1): a row of <see cref="BatchNormSums"/>. Input: the sums.</summary>
internal sealed record BatchNormByParameter(int Row) : Primitive
{
    public override bool IsParameterGradient => true;

    public override Shape Result(IReadOnlyList<Shape> inputs) => new(inputs[0][1]);
}
