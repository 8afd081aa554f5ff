using Lamina.CompilerServices;

namespace Lamina.Tests.Channels;

public sealed class BlockTransposeTests
{
    private const int XStride = 19;
    private const int YStride = 23;
    private const float Untouched = -17;

    [Fact]
    public void Columns_become_rows()
    {
        var x = Enumerable.Range(0, 16 * XStride).Select(at => (float)at).ToArray();
        var y = Enumerable.Repeat(Untouched, 16 * YStride).ToArray();
        BlockTranspose.Run(ref x[0], XStride, rows: 16, columns: 16, ref y[0], YStride, yRows: 16, yColumns: 16);
        for (var at = 0; at < y.Length; at++)
        {
            var (row, column) = (at / YStride, at % YStride);
            Assert.Equal(column < 16 ? x[(column * XStride) + row] : Untouched, y[at]);
        }
    }

    [Theory]
    [InlineData(3, 5, 6, 8)]
    [InlineData(16, 9, 16, 16)]
    [InlineData(6, 16, 16, 6)]
    [InlineData(1, 1, 1, 1)]
    [InlineData(15, 16, 15, 14)]
    public void Of_a_part_what_is_missing_counts_as_zeros_and_is_neither_read_nor_written(int rows, int columns, int yRows, int yColumns)
    {
        var x = Enumerable.Repeat(float.NaN, 16 * XStride).ToArray();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
                x[(row * XStride) + column] = (row * 100) + column;
        }

        var y = Enumerable.Repeat(Untouched, 16 * YStride).ToArray();
        BlockTranspose.Run(ref x[0], XStride, rows, columns, ref y[0], YStride, yRows, yColumns);
        for (var at = 0; at < y.Length; at++)
        {
            var (row, column) = (at / YStride, at % YStride);
            Assert.Equal(row >= yRows || column >= yColumns ? Untouched : row < columns && column < rows ? (column * 100) + row : 0, y[at]);
        }
    }

    [Fact]
    public void A_part_at_the_end_of_memory_reads_nothing_behind_it()
    {
        // The last row of a block ends with the array: reading on would meet another object, or nothing at all.
        var x = new float[(5 * XStride) + 3];
        x[^1] = 4;
        var y = new float[256];
        BlockTranspose.Run(ref x[0], XStride, rows: 6, columns: 3, ref y[0], 16, yRows: 16, yColumns: 16);
        Assert.Equal(4, y[(2 * 16) + 5]);
        Assert.Equal(4, y.Sum());
    }
}
