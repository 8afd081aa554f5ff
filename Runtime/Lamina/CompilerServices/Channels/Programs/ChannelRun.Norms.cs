namespace Lamina.CompilerServices;

/// <content>Batch normalisation.</content>
public readonly unsafe partial struct ChannelRun<V>
{
    /// <summary>Mean and variance of each channel over the batch.</summary>
    public void Statistics(int channels, int pixels, Place x, Place statistics)
    {
        Take(statistics, x);
        Sizes(channels, pixels);
        Start(&Item, ChannelNorm.BlockItems(channels));

        static void Item(in KernelItem at) => ChannelNorm.Statistics<V>(at.Size(0), at.Size(1), at.Samples, at.Item, ref at.Input(0), ref at.Output);
    }

    /// <summary>Running mean and variance move towards the batch's, by a share of what is between them.</summary>
    public void FollowStatistics(int channels, int pixels, Place statistics, Place mean, Place variance, double share)
    {
        Take(mean, statistics, variance);
        Sizes(channels, pixels);
        call.Arguments.Number = share;
        Start(&Item, ChannelNorm.BlockItems(channels));

        static void Item(in KernelItem at) =>
            ChannelNorm.FollowStatistics(at.Size(0), at.Size(1), at.Samples, at.Item, ref at.Input(0), ref at.Output, ref at.Input(1), at.Number);
    }

    /// <summary>The newest batch's share in a plain average over all batches so far (torch.nn.BatchNorm2d with momentum = None).</summary>
    public double ShareOfAverage(int counter) => call.ShareOfAverage(counter);

    /// <summary>y = (x − mean)/√(variance + ε)·γ + β.</summary>
    public void Normalize<E>(
        int channels, int pixels, Place x, Place mean, Place variance, Place gamma, Place beta, float epsilon, Place y, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(y, x, mean, variance, gamma, beta);
        Others(a, b, c);
        Sizes(channels, pixels);
        call.Arguments.Number = epsilon;
        Start(&Item, ChannelNorm.NormalizeItems(channels, pixels, Samples));

        static void Item(in KernelItem at) => ChannelNorm.Normalize<V, E>(
            at.Size(0),
            at.Size(1),
            at.Samples,
            at.Item,
            ref at.Input(0),
            ref at.Input(1),
            ref at.Input(2),
            ref at.Input(3),
            ref at.Input(4),
            (float)at.Number,
            ref at.Output,
            at.Others);
    }

    /// <summary>The same by the batch's own statistics.</summary>
    public void NormalizeBatch<E>(
        int channels, int pixels, Place x, Place statistics, Place gamma, Place beta, float epsilon, Place y, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue =>
        Normalize<E>(channels, pixels, x, statistics, statistics.Behind(ChannelItems.Blocks(channels) * ChannelItems.Lanes), gamma, beta, epsilon, y, a, b, c);

    /// <summary>Σ ∂y and Σ ∂y·x̂ of each channel.</summary>
    public void NormSums(int channels, int pixels, Place x, Place statistics, float epsilon, Place dy, Place sums)
    {
        Take(sums, x, statistics, dy);
        Sizes(channels, pixels);
        call.Arguments.Number = epsilon;
        Start(&Item, ChannelNorm.BlockItems(channels));

        static void Item(in KernelItem at) => ChannelNorm.Sums<V>(
            at.Size(0), at.Size(1), at.Samples, at.Item, ref at.Input(0), ref at.Input(1), (float)at.Number, ref at.Input(2), ref at.Output);
    }

    /// <summary>∂x = γ/√(variance + ε)·(∂y − Σ∂y/m − x̂·Σ(∂y·x̂)/m).</summary>
    public void NormByData<E>(
        int channels, int pixels, Place x, Place statistics, Place sums, Place dy, Place gamma, float epsilon, Place dx, Place a = default, Place b = default, Place c = default)
        where E : struct, IEpilogue
    {
        Take(dx, x, statistics, sums, dy, gamma);
        Others(a, b, c);
        Sizes(channels, pixels);
        call.Arguments.Number = epsilon;
        Start(&Item, ChannelNorm.ByDataItems(channels, pixels, Samples));

        static void Item(in KernelItem at) => ChannelNorm.ByData<V, E>(
            at.Size(0),
            at.Size(1),
            at.Samples,
            at.Item,
            ref at.Input(0),
            ref at.Input(1),
            ref at.Input(2),
            ref at.Input(3),
            ref at.Input(4),
            (float)at.Number,
            ref at.Output,
            at.Others);
    }

    /// <summary>∂β = Σ ∂y, out of <see cref="NormSums"/>.</summary>
    public void NormByBias(int channels, Place sums, Place dBeta) => NormByParameter(channels, row: 0, sums, dBeta);

    /// <summary>∂γ = Σ ∂y·x̂, out of <see cref="NormSums"/>.</summary>
    public void NormByScale(int channels, Place sums, Place dGamma) => NormByParameter(channels, row: 1, sums, dGamma);

    private void NormByParameter(int channels, int row, Place sums, Place gradient)
    {
        Take(gradient, sums);
        Sizes(channels, row);
        Start(&Item, 1);

        static void Item(in KernelItem at) => ChannelNorm.ByParameter(at.Size(0), at.Size(1), ref at.Input(0), ref at.Output);
    }
}
