using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Batch normalisation with channels in lanes (Ioffe and Szegedy 2015, torch.nn.BatchNorm2d). Statistics and sums are (2, C): a row of means and a row of
/// biased variances; rows begin at multiples of sixteen.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ChannelNorm
{
    /// <summary>Positions whose mean and spread are found together while they are in the first-level cache.</summary>
    private const int Chunk = 256;

    /// <summary>Items of <see cref="Statistics"/> and <see cref="Sums"/>: blocks of sixteen channels, each summed in one fixed order.</summary>
    public static int BlockItems(int channels) => ChannelItems.Blocks(channels);

    /// <summary>Items of <see cref="Normalize"/>.</summary>
    public static int NormalizeItems(int channels, int pixels, int samples) => new MapCut(channels, pixels, samples).Items;

    /// <summary>Items of <see cref="ByData"/>: blocks, of which <see cref="Sums"/> has just read the same, and ranges of positions.</summary>
    public static int ByDataItems(int channels, int pixels, int samples) =>
        ChannelItems.Blocks(channels) * ChannelItems.Count((long)pixels * samples);

    /// <summary>
    /// Mean and biased variance of each channel. Chunks are joined as Chan, Golub and LeVeque (1979) do, so that a large mean costs the variance no digits.
    /// </summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Statistics<V>(int channels, int pixels, int samples, int item, ref float x, ref float statistics)
        where V : struct, ILanes<V>
    {
        var positions = (nint)pixels * samples;
        var row = ChannelItems.Blocks(channels) * ChannelItems.Lanes;
        ref var origin = ref Unsafe.Add(ref x, item * positions * ChannelItems.Lanes);
        for (nint lane = 0; lane < ChannelItems.Lanes; lane += V.Count)
        {
            var (mean, spread) = (V.Zero, V.Zero); // of the positions so far: their mean, and the sum of the squares of what departs from it
            for (nint begin = 0; begin < positions; begin += Chunk)
            {
                var count = Math.Min(Chunk, positions - begin);
                ref var chunk = ref Unsafe.Add(ref origin, (begin * ChannelItems.Lanes) + lane);
                var chunkMean = Sum<V>(ref chunk, count) * V.Broadcast(1f / count);
                var chunkSpread = SquaredDepartures(ref chunk, count, chunkMean);
                var total = begin + count;
                var step = chunkMean - mean;
                mean = V.MultiplyAdd(step, V.Broadcast((float)((double)count / total)), mean);
                spread = V.MultiplyAdd(step * step, V.Broadcast((float)((double)begin * count / total)), spread + chunkSpread);
            }

            var at = (item * ChannelItems.Lanes) + lane;
            V.Store(mean, ref statistics, at);
            V.Store(spread * V.Broadcast(1f / positions), ref statistics, row + at);
        }
    }

    /// <summary>Lets the running estimates of a block follow the batch's statistics.</summary>
    /// <param name="channels">Number of channels.</param>
    /// <param name="pixels">Pixels of the map.</param>
    /// <param name="samples">Samples of the batch.</param>
    /// <param name="item">The block.</param>
    /// <param name="statistics">The batch's.</param>
    /// <param name="mean">Running mean.</param>
    /// <param name="variance">Running unbiased variance.</param>
    /// <param name="momentum">The batch's share.</param>
    public static void FollowStatistics(int channels, int pixels, int samples, int item, ref float statistics, ref float mean, ref float variance, double momentum)
    {
        var row = ChannelItems.Blocks(channels) * ChannelItems.Lanes;
        var count = (double)pixels * samples;
        var (share, unbiased) = ((float)momentum, (float)(count / (count - 1)));
        for (var channel = item * ChannelItems.Lanes; channel < Math.Min(channels, (item + 1) * ChannelItems.Lanes); channel++)
        {
            ref var m = ref Unsafe.Add(ref mean, channel);
            ref var v = ref Unsafe.Add(ref variance, channel);
            m += share * (Unsafe.Add(ref statistics, channel) - m);
            v += share * ((Unsafe.Add(ref statistics, row + channel) * unbiased) - v);
        }
    }

    /// <summary>y = (x − mean)/√(variance + ε)·γ + β, then the formula.</summary>
    /// <remarks>γ and β may be null references: then they are 1 and 0.</remarks>
    [MethodImpl(KernelMethod.Options)]
    public static void Normalize<V, TEpilogue>(
        int channels,
        int pixels,
        int samples,
        int item,
        ref float x,
        ref float mean,
        ref float variance,
        ref float gamma,
        ref float beta,
        float epsilon,
        ref float y,
        in Operands others)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        var cut = new MapCut(channels, pixels, samples);
        var (first, end) = cut.PositionsOf(item);
        var (firstBlock, endBlock) = cut.BlocksOf(item);
        for (nint channel = firstBlock * ChannelItems.Lanes; channel < endBlock * ChannelItems.Lanes; channel += V.Count)
        {
            var origin = (channel / ChannelItems.Lanes * pixels * samples * ChannelItems.Lanes) + (channel % ChannelItems.Lanes);
            var scale = V.One / V.Sqrt(V.Load(ref variance, channel) + V.Broadcast(epsilon));
            var shift = V.Zero - (V.Load(ref mean, channel) * scale);
            if (!Unsafe.IsNullRef(ref gamma))
            {
                var weight = V.Load(ref gamma, channel);
                shift = V.MultiplyAdd(shift, weight, V.Load(ref beta, channel));
                scale *= weight;
            }

            for (var at = origin + (first * ChannelItems.Lanes); at < origin + (end * ChannelItems.Lanes); at += ChannelItems.Lanes)
                V.Store(TEpilogue.Apply(V.MultiplyAdd(V.Load(ref x, at), scale, shift), others, at), ref y, at);
        }
    }

    /// <summary>By channel: row 0 Σ ∂y, row 1 Σ ∂y·x̂.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Sums<V>(int channels, int pixels, int samples, int item, ref float x, ref float statistics, float epsilon, ref float dy, ref float sums)
        where V : struct, ILanes<V>
    {
        var positions = (nint)pixels * samples;
        var row = ChannelItems.Blocks(channels) * ChannelItems.Lanes;
        var origin = item * positions * ChannelItems.Lanes;
        for (nint lane = 0; lane < ChannelItems.Lanes; lane += V.Count)
        {
            var channel = (item * ChannelItems.Lanes) + lane;
            var mean = V.Load(ref statistics, channel);
            var (sum, product) = (V.Zero, V.Zero);
            // In chunks, so that a long sum keeps its digits.
            for (nint begin = 0; begin < positions; begin += Chunk)
            {
                var end = origin + (Math.Min(begin + Chunk, positions) * ChannelItems.Lanes);
                var (s0, s1, p0, p1) = (V.Zero, V.Zero, V.Zero, V.Zero);
                var at = origin + (begin * ChannelItems.Lanes) + lane;
                for (; at + ChannelItems.Lanes < end; at += 2 * ChannelItems.Lanes)
                {
                    var (d0, d1) = (V.Load(ref dy, at), V.Load(ref dy, at + ChannelItems.Lanes));
                    s0 += d0;
                    s1 += d1;
                    p0 = V.MultiplyAdd(d0, V.Load(ref x, at) - mean, p0);
                    p1 = V.MultiplyAdd(d1, V.Load(ref x, at + ChannelItems.Lanes) - mean, p1);
                }

                for (; at < end; at += ChannelItems.Lanes)
                {
                    var d = V.Load(ref dy, at);
                    s0 += d;
                    p0 = V.MultiplyAdd(d, V.Load(ref x, at) - mean, p0);
                }

                sum += s0 + s1;
                product += p0 + p1;
            }

            V.Store(sum, ref sums, channel);
            V.Store(product / V.Sqrt(V.Load(ref statistics, row + channel) + V.Broadcast(epsilon)), ref sums, row + channel);
        }
    }

    /// <summary>∂x = γ/√(variance + ε)·(∂y − Σ∂y/m − x̂·Σ(∂y·x̂)/m), then the formula; m is positions.</summary>
    /// <remarks>γ may be a null reference: then it is 1.</remarks>
    [MethodImpl(KernelMethod.Options)]
    public static void ByData<V, TEpilogue>(
        int channels,
        int pixels,
        int samples,
        int item,
        ref float x,
        ref float statistics,
        ref float sums,
        ref float dy,
        ref float gamma,
        float epsilon,
        ref float dx,
        in Operands others)
        where V : struct, ILanes<V>
        where TEpilogue : struct, IEpilogue
    {
        var (block, first, last, origin) = Locate(pixels, samples, item);
        var row = ChannelItems.Blocks(channels) * ChannelItems.Lanes;
        var perPosition = V.Broadcast((float)(1.0 / ((double)pixels * samples)));
        for (nint lane = 0; lane < ChannelItems.Lanes; lane += V.Count)
        {
            // ∂x = a·∂y + b·x + c
            var channel = (block * ChannelItems.Lanes) + lane;
            var inverse = V.One / V.Sqrt(V.Load(ref statistics, row + channel) + V.Broadcast(epsilon));
            var a = Unsafe.IsNullRef(ref gamma) ? inverse : inverse * V.Load(ref gamma, channel);
            var b = V.Zero - (a * inverse * V.Load(ref sums, row + channel) * perPosition);
            var c = V.Zero - V.MultiplyAdd(b, V.Load(ref statistics, channel), a * V.Load(ref sums, channel) * perPosition);
            for (var at = origin + (first * ChannelItems.Lanes) + lane; at < origin + (last * ChannelItems.Lanes); at += ChannelItems.Lanes)
            {
                var d = V.MultiplyAdd(a, V.Load(ref dy, at), V.MultiplyAdd(b, V.Load(ref x, at), c));
                V.Store(TEpilogue.Apply(d, others, at), ref dx, at);
            }
        }
    }

    /// <summary>A row of the sums as the gradient of β (row 0) or γ (row 1).</summary>
    public static void ByParameter(int channels, int row, ref float sums, ref float gradient) =>
        MemoryMarshal.CreateSpan(ref Unsafe.Add(ref sums, row * ChannelItems.Blocks(channels) * ChannelItems.Lanes), channels)
            .CopyTo(MemoryMarshal.CreateSpan(ref gradient, channels));

    // The block of channels, the positions of the item within it, and where the block begins.
    private static (nint Block, nint First, nint Last, nint Origin) Locate(int pixels, int samples, int item)
    {
        var positions = (long)pixels * samples;
        var perBlock = ChannelItems.Count(positions);
        var block = item / perBlock;
        var (first, last) = ChannelItems.Range(positions, item % perBlock);
        return (block, first, last, (nint)(block * positions * ChannelItems.Lanes));
    }

    private static V Sum<V>(ref float origin, nint count)
        where V : struct, ILanes<V>
    {
        var (a, b, c, d) = (V.Zero, V.Zero, V.Zero, V.Zero);
        nint position = 0;
        for (; position + 4 <= count; position += 4)
        {
            ref var four = ref Unsafe.Add(ref origin, position * ChannelItems.Lanes);
            a += V.Load(ref four, 0);
            b += V.Load(ref four, ChannelItems.Lanes);
            c += V.Load(ref four, 2 * ChannelItems.Lanes);
            d += V.Load(ref four, 3 * ChannelItems.Lanes);
        }

        for (; position < count; position++)
            a += V.Load(ref origin, position * ChannelItems.Lanes);
        return a + b + (c + d);
    }

    private static V SquaredDepartures<V>(ref float origin, nint count, V mean)
        where V : struct, ILanes<V>
    {
        var (a, b, c, d) = (V.Zero, V.Zero, V.Zero, V.Zero);
        nint position = 0;
        for (; position + 4 <= count; position += 4)
        {
            ref var four = ref Unsafe.Add(ref origin, position * ChannelItems.Lanes);
            var (e0, e1) = (V.Load(ref four, 0) - mean, V.Load(ref four, ChannelItems.Lanes) - mean);
            var (e2, e3) = (V.Load(ref four, 2 * ChannelItems.Lanes) - mean, V.Load(ref four, 3 * ChannelItems.Lanes) - mean);
            a = V.MultiplyAdd(e0, e0, a);
            b = V.MultiplyAdd(e1, e1, b);
            c = V.MultiplyAdd(e2, e2, c);
            d = V.MultiplyAdd(e3, e3, d);
        }

        for (; position < count; position++)
        {
            var e = V.Load(ref origin, position * ChannelItems.Lanes) - mean;
            a = V.MultiplyAdd(e, e, a);
        }

        return a + b + (c + d);
    }
}
