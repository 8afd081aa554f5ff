using ILGPU;
using Lamina.GpuServices;

namespace Lamina.GpuTests.Kernels;

public class ReductionTests
{
    [Theory]
    [InlineData(1, 256)]
    [InlineData(1_000_000, 8)]
    [InlineData(TileLimits.MostNumbers - 1, 256)]
    [InlineData(TileLimits.MostNumbers, 8)]
    public void No_thread_counts_past_what_32_bits_hold(int count, int lanes)
    {
        var (span, parts) = DeviceKernels.Cut(count, lanes);
        Assert.InRange((long)parts * span, count, int.MaxValue - ReductionKernels.MostThreads);
        Assert.True((parts - 1L) * span < count);
    }

    /// <summary>Device, channels, numbers of each, whether channels are neighbours in memory.</summary>
    public static TheoryData<string, int, int, bool> Shapes => new()
    {
        { TestGpu.Simulator, 3, 5, false },
        { TestGpu.Simulator, 2, 2100, false }, // two parts
        { TestGpu.Simulator, 35, 7, true },
        { TestGpu.Simulator, 33, 70, true }, // two parts
        { TestGpu.OpenCL, 1, 1, false },
        { TestGpu.OpenCL, 7, 100_003, false },
        { TestGpu.OpenCL, 130, 256, false },
        { TestGpu.OpenCL, 1, 1, true },
        { TestGpu.OpenCL, 130, 5003, true },
        { TestGpu.OpenCL, 1000, 64, true },
    };

    [SkippableTheory]
    [MemberData(nameof(Shapes))]
    public void Sums(string device, int channels, int count, bool channelsAreInnermost)
    {
        var gpu = TestGpu.Open(device);
        var numbers = Numbers.Uniform(channels * count, 1);
        using var input = gpu.Upload(numbers);
        using var sums = gpu.Allocate<float>(channels);
        var problem = new SumOf { Input = input.View, Sums = sums.View, ChannelCount = channels, NumberCount = count, Innermost = channelsAreInnermost ? 1 : 0 };
        gpu.Kernels.Sum(problem);
        var first = sums.ToArray();
        Numbers.AssertClose("sum", [.. Channel(numbers, channels, count, channelsAreInnermost).Select(c => c.Sum())], first, 1e-6, 1e-6 * Math.Sqrt(count));
        gpu.Kernels.Sum(problem);
        Assert.Equal(first, sums.ToArray()); // the same bits
    }

    [SkippableTheory]
    [MemberData(nameof(Shapes))]
    public void Pairs_of_sums(string device, int channels, int count, bool channelsAreInnermost)
    {
        var gpu = TestGpu.Open(device);
        var numbers = Numbers.Uniform(channels * count, 2);
        using var input = gpu.Upload(numbers);
        using var sums = gpu.Allocate<float>(2 * channels);
        gpu.Kernels.SumPairs(new SumsOf { Input = input.View, Sums = sums.View, ChannelCount = channels, NumberCount = count, Innermost = channelsAreInnermost ? 1 : 0 });
        var expected = Channel(numbers, channels, count, channelsAreInnermost).SelectMany(c => new[] { c.Sum(), c.Sum(x => x * x) });
        Numbers.AssertClose("sum, sum of squares", [.. expected], sums.ToArray(), 1e-6, 1e-6 * Math.Sqrt(count));
    }

    [SkippableTheory]
    [MemberData(nameof(Shapes))]
    public void Moments_of_numbers_far_from_zero(string device, int channels, int count, bool channelsAreInnermost)
    {
        var gpu = TestGpu.Open(device);
        // A mean of 1000 beside deviations under 1: E[x²] − E[x]² in float would have no correct digit.
        var numbers = Numbers.Uniform(channels * count, 3).Select(x => 1000 + x).ToArray();
        using var input = gpu.Upload(numbers);
        using var moments = gpu.Allocate<float>(2 * channels);
        gpu.Kernels.Moments(new MomentsOf { Input = input.View, Moments = moments.View, ChannelCount = channels, NumberCount = count, Innermost = channelsAreInnermost ? 1 : 0 });
        var (expectedMeans, expectedSquares) = (new double[channels], new double[channels]);
        foreach (var (c, numbersOfChannel) in Channel(numbers, channels, count, channelsAreInnermost).Index())
        {
            var mean = expectedMeans[c] = numbersOfChannel.Average();
            expectedSquares[c] = numbersOfChannel.Sum(x => (x - mean) * (x - mean));
        }

        var actual = moments.ToArray();
        Numbers.AssertClose("mean", expectedMeans, [.. actual.Where((_, i) => i % 2 == 0)], 1.2e-7, 0);
        Numbers.AssertClose("squares", expectedSquares, [.. actual.Where((_, i) => i % 2 == 1)], 5e-6, 1e-6);
    }

    [Fact]
    public void Moments_of_nothing_are_refused()
    {
        var gpu = TestGpu.Open(TestGpu.Simulator);
        Assert.Contains("at least one number", Assert.Throws<ArgumentException>(() => gpu.Kernels.Moments(new MomentsOf { ChannelCount = 1 })).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<double[]> Channel(float[] numbers, int channels, int count, bool channelsAreInnermost) =>
        Enumerable.Range(0, channels).Select(c => Enumerable.Range(0, count).Select(i => (double)numbers[channelsAreInnermost ? (i * channels) + c : (c * count) + i]).ToArray());

    internal struct SumOf : IReductionProblem
    {
        public ArrayView<float> Input;
        public ArrayView<float> Sums;
        public int ChannelCount;
        public int NumberCount;
        public int Innermost;

        public readonly int Channels => ChannelCount;

        public readonly int Count => NumberCount;

        public readonly bool ChannelsAreInnermost => Innermost != 0;

        public readonly float Load(int channel, int index) => Input[Innermost != 0 ? (index * ChannelCount) + channel : (channel * NumberCount) + index];

        public readonly void Store(int channel, float sum) => Sums[channel] = sum;
    }

    internal struct SumsOf : IPairReductionProblem
    {
        public ArrayView<float> Input;
        public ArrayView<float> Sums;
        public int ChannelCount;
        public int NumberCount;
        public int Innermost;

        public readonly int Channels => ChannelCount;

        public readonly int Count => NumberCount;

        public readonly bool ChannelsAreInnermost => Innermost != 0;

        public readonly FloatPair Load(int channel, int index)
        {
            var x = Input[Innermost != 0 ? (index * ChannelCount) + channel : (channel * NumberCount) + index];
            return new FloatPair(x, x * x);
        }

        public readonly void Store(int channel, FloatPair sums)
        {
            Sums[2 * channel] = sums.First;
            Sums[(2 * channel) + 1] = sums.Second;
        }
    }

    internal struct MomentsOf : IMomentsProblem
    {
        public ArrayView<float> Input;
        public ArrayView<float> Moments;
        public int ChannelCount;
        public int NumberCount;
        public int Innermost;

        public readonly int Channels => ChannelCount;

        public readonly int Count => NumberCount;

        public readonly bool ChannelsAreInnermost => Innermost != 0;

        public readonly float Load(int channel, int index) => Input[Innermost != 0 ? (index * ChannelCount) + channel : (channel * NumberCount) + index];

        public readonly void Store(int channel, float mean, float squares)
        {
            Moments[2 * channel] = mean;
            Moments[(2 * channel) + 1] = squares;
        }
    }
}
