using Lamina.GpuServices;
using Lamina.GpuTests.Problems;

namespace Lamina.GpuTests.Tiles;

public class TileKernelTests
{
    public static TheoryData<string, TileShape, bool, bool, int, int, int, int> Products()
    {
        var cases = new TheoryData<string, TileShape, bool, bool, int, int, int, int>();
        foreach (var tile in new[] { TileShape.Tile16x16, TileShape.Tile32x32 })
        {
            foreach (var (left, right) in new[] { (false, false), (true, false), (false, true), (true, true) })
                cases.Add(TestGpu.Simulator, tile, left, right, 5, 7, 9, 1);
            cases.Add(TestGpu.Simulator, tile, false, false, 33, 18, 17, 1);
            cases.Add(TestGpu.Simulator, tile, false, true, 3, 4, 40, 2);
        }

        foreach (var tile in Enum.GetValues<TileShape>())
        {
            foreach (var (left, right) in new[] { (false, false), (true, false), (false, true), (true, true) })
            {
                cases.Add(TestGpu.OpenCL, tile, left, right, 131, 257, 77, 1);
                cases.Add(TestGpu.OpenCL, tile, left, right, 67, 45, 1003, 7);
            }

            cases.Add(TestGpu.OpenCL, tile, false, false, 128, 128, 64, 1); // no edge anywhere
            cases.Add(TestGpu.OpenCL, tile, false, false, 1, 1, 1, 1);
            cases.Add(TestGpu.OpenCL, tile, false, false, 129, 1, 16, 1);
            cases.Add(TestGpu.OpenCL, tile, false, false, 1, 129, 17, 4);
        }

        return cases;
    }

    [SkippableTheory]
    [MemberData(nameof(Products))]
    public void A_product_is_that_of_plain_loops(string device, TileShape tile, bool leftIsTransposed, bool rightIsTransposed, int rows, int columns, int depth, int parts)
    {
        var gpu = TestGpu.Open(device);
        var (expected, actual) = Product(gpu, tile, leftIsTransposed, rightIsTransposed, rows, columns, depth, parts);
        Numbers.AssertClose($"{tile}", expected, actual, 1e-6, 1e-6 * Math.Sqrt(depth));
    }

    [Theory]
    [InlineData(TileShape.Tile64x64)]
    [InlineData(TileShape.Tile32x128)]
    [InlineData(TileShape.Tile128x128)]
    public void Tiles_with_more_threads_run_on_a_simulator_that_has_them(TileShape tile)
    {
        using var gpu = Gpu.Simulator(warning: null, threads: TileKernels.SizeOf(tile).Threads);
        var (expected, actual) = Product(gpu, tile, false, true, 5, 7, 9, 1);
        Numbers.AssertClose($"{tile}", expected, actual, 1e-6, 1e-6);
    }

    [Fact]
    public void A_device_with_small_groups_gets_a_smaller_tile()
    {
        var gpu = TestGpu.Open(TestGpu.Simulator); // 64 threads, a large tile wants 256
        var (expected, actual) = Product(gpu, TileShape.Tile128x128, false, false, 5, 7, 9, 1);
        Numbers.AssertClose("a smaller tile", expected, actual, 1e-6, 1e-6);
    }

    [SkippableTheory]
    [InlineData(TestGpu.Simulator, 5, 7, 40, 2)]
    [InlineData(TestGpu.OpenCL, 67, 45, 2003, 8)]
    public void A_product_gives_the_same_bits_each_time(string device, int rows, int columns, int depth, int parts)
    {
        var gpu = TestGpu.Open(device);
        var first = Product(gpu, TileShape.Tile32x32, false, false, rows, columns, depth, parts).Actual;
        for (var again = 0; again < 3; again++)
            Assert.Equal(first, Product(gpu, TileShape.Tile32x32, false, false, rows, columns, depth, parts).Actual);
    }

    [Fact]
    public void A_product_of_no_terms_stores_what_follows_it()
    {
        var gpu = TestGpu.Open(TestGpu.Simulator);
        var (expected, actual) = Product(gpu, TileShape.Tile16x16, false, false, 2, 3, 0, 1);
        Numbers.AssertClose("no terms", expected, actual, 0, 0);
    }

    [SkippableFact]
    public void A_launch_of_a_known_kernel_allocates_nothing()
    {
        var gpu = TestGpu.Open(TestGpu.OpenCL);
        using var numbers = gpu.Upload(Numbers.Uniform(64 * 64, 1));
        using var result = gpu.Allocate<float>(64 * 64);
        var problem = new MatrixProduct
        {
            Left = numbers.View, Right = numbers.View, Bias = numbers.View, Result = result.View, RowCount = 64, ColumnCount = 64, Terms = 64,
        };
        var choice = new TileChoice(TileShape.Tile16x16, 2);
        long allocated = 0;
        for (var launch = 0; launch < 3; launch++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            gpu.Kernels.Multiply(problem, choice);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, allocated);
    }

    private static (double[] Expected, float[] Actual) Product(
        Gpu gpu, TileShape tile, bool leftIsTransposed, bool rightIsTransposed, int rows, int columns, int depth, int parts)
    {
        var (left, right, bias) = (Numbers.Uniform(Math.Max(1, rows * depth), 1), Numbers.Uniform(Math.Max(1, depth * columns), 2), Numbers.Uniform(columns, 3));
        using var a = gpu.Upload(left);
        using var b = gpu.Upload(right);
        using var biases = gpu.Upload(bias);
        using var c = gpu.Allocate<float>(rows * columns);
        var problem = new MatrixProduct
        {
            Left = a.View,
            Right = b.View,
            Bias = biases.View,
            Result = c.View,
            RowCount = rows,
            ColumnCount = columns,
            Terms = depth,
            LeftIsTransposed = leftIsTransposed ? 1 : 0,
            RightIsTransposed = rightIsTransposed ? 1 : 0,
        };
        gpu.Kernels.Multiply(problem, new TileChoice(tile, parts));
        return (NaiveMatrixProduct.Of(left, right, bias, rows, columns, depth, leftIsTransposed, rightIsTransposed), c.ToArray());
    }
}
