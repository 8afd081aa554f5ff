using ILGPU;
using Lamina.GpuServices;
using Lamina.GpuTests.Problems;

namespace Lamina.GpuCheck.Checks;

/// <summary>Every tile on sizes that fill none, beside plain loops in double. Outputs are NaN before, so that one that nobody writes shows.</summary>
internal sealed record ProductCheck() : Check("products")
{
    private const double Tolerance = 1e-5;

    private static readonly (int Rows, int Columns, int Depth, int Parts)[] Sizes =
        [(131, 257, 77, 1), (67, 45, 1003, 7), (128, 128, 64, 1), (1, 1, 1, 1), (129, 1, 16, 1), (1, 129, 17, 4), (300, 200, 4100, 16)];

    public override IEnumerable<Finding> Run(Gpu gpu, bool isBrief)
    {
        foreach (var tile in Enum.GetValues<TileShape>())
        {
            foreach (var (rows, columns, depth, parts) in isBrief ? Sizes.AsSpan(0, 2).ToArray() : Sizes)
            {
                foreach (var (left, right) in new[] { (false, false), (true, false), (false, true), (true, true) })
                {
                    yield return Multiply(gpu, tile, rows, columns, depth, parts, left, right)
                        .Within(Tolerance, $"{tile}, {rows}×{columns}, {depth} terms in {parts} parts, A{(left ? "ᵀ" : "")}·B{(right ? "ᵀ" : "")}");
                }
            }
        }
    }

    private static Difference Multiply(Gpu gpu, TileShape tile, int rows, int columns, int depth, int parts, bool left, bool right)
    {
        var random = new Random(1);
        var (a, b, bias) = (Uniform(rows * depth), Uniform(depth * columns), Uniform(columns));
        using var onDeviceA = Upload(a);
        using var onDeviceB = Upload(b);
        using var onDeviceBias = Upload(bias);
        using var result = gpu.Allocate<float>(rows * columns);
        result.CopyFrom(Enumerable.Repeat(float.NaN, rows * columns).ToArray());
        var problem = new MatrixProduct
        {
            Left = onDeviceA.View,
            Right = onDeviceB.View,
            Bias = onDeviceBias.View,
            Result = result.View,
            RowCount = rows,
            ColumnCount = columns,
            Terms = depth,
            LeftIsTransposed = left ? 1 : 0,
            RightIsTransposed = right ? 1 : 0,
        };
        gpu.Kernels.Multiply(problem, new TileChoice(tile, parts));
        var expected = NaiveMatrixProduct.Of(a, b, bias, rows, columns, depth, left, right);
        return Difference.Of([.. expected.Select(value => (float)value)], result.ToArray());

        float[] Uniform(int count) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];

        GpuBuffer<float> Upload(float[] numbers)
        {
            var buffer = gpu.Allocate<float>(numbers.Length);
            buffer.CopyFrom(numbers);
            return buffer;
        }
    }
}
