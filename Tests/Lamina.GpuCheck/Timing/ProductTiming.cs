using Lamina.GpuServices;
using Lamina.GpuTests.Problems;

namespace Lamina.GpuCheck.Timing;

/// <summary>A product of two square matrices with one of the tiles.</summary>
internal sealed record ProductTiming(TileShape Tile, int Size, double Milliseconds, KernelFacts? Facts)
{
    public double Teraflops => 2e-9 * Size * Size * Size / Milliseconds;

    public static ProductTiming Measure(Gpu gpu, TileShape tile, int size, bool isBrief)
    {
        using var left = Random(1);
        using var right = Random(2);
        using var bias = Random(3);
        using var result = gpu.Allocate<float>((long)size * size);
        var problem = new MatrixProduct
        {
            Left = left.View, Right = right.View, Bias = bias.View, Result = result.View, RowCount = size, ColumnCount = size, Terms = size,
        };
        var choice = new TileChoice(tile, 1);
        KernelFacts? facts = null;
        gpu.Kernels.Launching = launch => facts = KernelFacts.Of(launch);
        gpu.Kernels.Multiply(problem, choice);
        gpu.Kernels.Launching = null;
        return new(tile, size, Rounds.Of(isBrief).Milliseconds(gpu, () => gpu.Kernels.Multiply(problem, choice)), facts);

        GpuBuffer<float> Random(int seed)
        {
            var random = new Random(seed);
            var numbers = new float[size * size];
            foreach (ref var number in numbers.AsSpan())
                number = random.NextSingle() - 0.5f;
            var buffer = gpu.Allocate<float>(numbers.Length);
            buffer.CopyFrom(numbers);
            return buffer;
        }
    }
}
