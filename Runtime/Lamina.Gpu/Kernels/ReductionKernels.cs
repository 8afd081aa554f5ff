using System.ComponentModel;
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>
/// Sums over the numbers of a channel. A group has the channels of one column of the grid and the part of their numbers that its row says: each thread adds
/// every n-th of them, and a tree in shared memory adds the threads' sums. With several parts, a second kernel adds those in order. The order depends on the
/// counts and the size of a group alone, so the bits are the same each time.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ReductionKernels
{
    /// <summary>The most threads that a group may have.</summary>
    public const int MostThreads = 256;

    /// <summary>Channels of a group where neighbours in memory belong to neighbouring channels; else a group has one.</summary>
    public const int InnermostChannels = 32;

    /// <summary>Sums of one part of each channel's numbers.</summary>
    /// <param name="problem">The sums.</param>
    /// <param name="span">Numbers of a part.</param>
    /// <param name="sums">(parts, channels); not used if there is one part.</param>
    public static void Sum<TProblem>(TProblem problem, int span, ArrayView<float> sums)
        where TProblem : struct, IReductionProblem
    {
        var shared = SharedMemory.Allocate<float>(MostThreads);
        var width = problem.ChannelsAreInnermost ? InnermostChannels : 1;
        var channel = (Grid.IdxX * width) + (Group.IdxX % width);
        var sum = 0f;
        if (channel < problem.Channels)
        {
            var end = End(span, problem.Count);
            for (var i = (Grid.IdxY * span) + (Group.IdxX / width); i < end; i += Group.DimX / width)
                sum += problem.Load(channel, i);
        }

        sum = Tree(shared, sum, width);
        if (Group.IdxX < width && channel < problem.Channels)
        {
            if (Grid.DimY == 1)
                problem.Store(channel, sum);
            else
                sums[(Grid.IdxY * problem.Channels) + channel] = sum;
        }
    }

    /// <summary>Adds the parts of each channel in order.</summary>
    public static void AddSums<TProblem>(TProblem problem, int parts, ArrayView<float> sums)
        where TProblem : struct, IReductionProblem
    {
        var channel = (Grid.IdxX * Group.DimX) + Group.IdxX;
        if (channel >= problem.Channels)
            return;
        var sum = 0f;
        for (var part = 0; part < parts; part++)
            sum += sums[(part * problem.Channels) + channel];
        problem.Store(channel, sum);
    }

    /// <summary>Pairs of sums of one part of each channel's numbers.</summary>
    /// <param name="problem">The sums.</param>
    /// <param name="span">Numbers of a part.</param>
    /// <param name="sums">(parts, channels, 2); not used if there is one part.</param>
    public static void SumPairs<TProblem>(TProblem problem, int span, ArrayView<float> sums)
        where TProblem : struct, IPairReductionProblem
    {
        var shared = SharedMemory.Allocate<float>(MostThreads);
        var width = problem.ChannelsAreInnermost ? InnermostChannels : 1;
        var channel = (Grid.IdxX * width) + (Group.IdxX % width);
        var first = 0f;
        var second = 0f;
        if (channel < problem.Channels)
        {
            var end = End(span, problem.Count);
            for (var i = (Grid.IdxY * span) + (Group.IdxX / width); i < end; i += Group.DimX / width)
            {
                var terms = problem.Load(channel, i);
                first += terms.First;
                second += terms.Second;
            }
        }

        first = Tree(shared, first, width);
        second = Tree(shared, second, width);
        if (Group.IdxX < width && channel < problem.Channels)
        {
            if (Grid.DimY == 1)
            {
                problem.Store(channel, new FloatPair(first, second));
                return;
            }

            var at = ((Grid.IdxY * problem.Channels) + channel) * 2;
            sums[at] = first;
            sums[at + 1] = second;
        }
    }

    /// <summary>Adds the parts of each channel's pair in order.</summary>
    public static void AddPairs<TProblem>(TProblem problem, int parts, ArrayView<float> sums)
        where TProblem : struct, IPairReductionProblem
    {
        var channel = (Grid.IdxX * Group.DimX) + Group.IdxX;
        if (channel >= problem.Channels)
            return;
        var first = 0f;
        var second = 0f;
        for (var part = 0; part < parts; part++)
        {
            var at = ((part * problem.Channels) + channel) * 2;
            first += sums[at];
            second += sums[at + 1];
        }

        problem.Store(channel, new FloatPair(first, second));
    }

    /// <summary>
    /// Mean and squared deviations of one part of each channel's numbers, in two passes: deviations are taken from the part's own mean, so no digits are lost
    /// where the mean is large beside them. What the deviations add up to, rather than 0, is the rounding of that mean, and corrects it (Chan, Golub and
    /// LeVeque 1983). All of it is done with the channel's first number taken away, so that means of parts, too, are small numbers with all their digits.
    /// </summary>
    /// <param name="problem">The numbers.</param>
    /// <param name="span">Numbers of a part.</param>
    /// <param name="moments">(parts, channels, 2), means less the channel's first number; not used if there is one part.</param>
    public static void Moments<TProblem>(TProblem problem, int span, ArrayView<float> moments)
        where TProblem : struct, IMomentsProblem
    {
        var shared = SharedMemory.Allocate<float>(MostThreads);
        var width = problem.ChannelsAreInnermost ? InnermostChannels : 1;
        var channel = (Grid.IdxX * width) + (Group.IdxX % width);
        var isInside = channel < problem.Channels;
        var begin = (Grid.IdxY * span) + (Group.IdxX / width);
        var end = isInside ? End(span, problem.Count) : 0;
        var step = Group.DimX / width;
        var count = (float)(End(span, problem.Count) - (Grid.IdxY * span));

        var shift = isInside ? problem.Load(channel, 0) : 0f;
        var sum = 0f;
        for (var i = begin; i < end; i += step)
            sum += problem.Load(channel, i) - shift;
        var mean = Tree(shared, sum, width) / count;

        var rest = 0f;
        var squares = 0f;
        for (var i = begin; i < end; i += step)
        {
            var deviation = problem.Load(channel, i) - shift - mean;
            rest += deviation;
            squares += deviation * deviation;
        }

        rest = Tree(shared, rest, width);
        squares = Tree(shared, squares, width) - (rest * rest / count);
        mean += rest / count;
        if (Group.IdxX < width && isInside)
        {
            if (Grid.DimY == 1)
            {
                problem.Store(channel, shift + mean, squares);
                return;
            }

            var at = ((Grid.IdxY * problem.Channels) + channel) * 2;
            moments[at] = mean;
            moments[at + 1] = squares;
        }
    }

    /// <summary>Joins the moments of each channel's parts in order, as Chan, Golub and LeVeque (1983) do.</summary>
    public static void JoinMoments<TProblem>(TProblem problem, int parts, int span, ArrayView<float> moments)
        where TProblem : struct, IMomentsProblem
    {
        var channel = (Grid.IdxX * Group.DimX) + Group.IdxX;
        if (channel >= problem.Channels)
            return;
        var mean = moments[channel * 2];
        var squares = moments[(channel * 2) + 1];
        for (var part = 1; part < parts; part++)
        {
            var at = ((part * problem.Channels) + channel) * 2;
            float before = part * span;
            float own = problem.Count - (part * span) < span ? problem.Count - (part * span) : span;
            var share = own / (before + own);
            var delta = moments[at] - mean;
            mean += delta * share;
            squares += moments[at + 1] + (delta * delta * before * share);
        }

        problem.Store(channel, problem.Load(channel, 0) + mean, squares);
    }

    private static int End(int span, int count)
    {
        var end = (Grid.IdxY + 1) * span;
        return end < count ? end : count;
    }

    /// <summary>The sum over the threads of each channel, known to all of them afterwards.</summary>
    private static float Tree(ArrayView<float> shared, float value, int width)
    {
        shared[Group.IdxX] = value;
        Group.Barrier();
        for (var half = Group.DimX / 2; half >= width; half /= 2)
        {
            if (Group.IdxX < half)
                shared[Group.IdxX] += shared[Group.IdxX + half];
            Group.Barrier();
        }

        var sum = shared[Group.IdxX % width];
        Group.Barrier(); // the next tree writes where this one is read
        return sum;
    }
}
