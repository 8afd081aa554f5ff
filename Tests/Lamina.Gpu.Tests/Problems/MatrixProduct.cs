using ILGPU;
using Lamina.GpuServices;

namespace Lamina.GpuTests.Problems;

/// <summary>C = A·B + bias of each column, with operands that lie in memory either way.</summary>
internal struct MatrixProduct : ITileProblem
{
    public ArrayView<float> Left;
    public ArrayView<float> Right;
    public ArrayView<float> Bias;
    public ArrayView<float> Result;
    public int RowCount;
    public int ColumnCount;
    public int Terms;
    public int LeftIsTransposed;
    public int RightIsTransposed;

    public readonly int Rows => RowCount;

    public readonly int Columns => ColumnCount;

    public readonly int Depth => Terms;

    public readonly bool AIsTransposed => LeftIsTransposed != 0;

    public readonly bool BIsTransposed => RightIsTransposed != 0;

    public readonly float A(int row, int k) => Left[LeftIsTransposed != 0 ? (k * RowCount) + row : (row * Terms) + k];

    public readonly float B(int k, int column) => Right[RightIsTransposed != 0 ? (column * Terms) + k : (k * ColumnCount) + column];

    public readonly void Store(int row, int column, float sum) => Result[(row * ColumnCount) + column] = sum + Bias[column];
}

/// <summary>The same in double, and the bound that the order of a sum in float leaves.</summary>
internal static class NaiveMatrixProduct
{
    public static double[] Of(float[] left, float[] right, float[] bias, int rows, int columns, int depth, bool leftIsTransposed, bool rightIsTransposed)
    {
        var result = new double[rows * columns];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                double sum = bias[c];
                for (var k = 0; k < depth; k++)
                    sum += (double)left[leftIsTransposed ? (k * rows) + r : (r * depth) + k] * right[rightIsTransposed ? (c * depth) + k : (k * columns) + c];
                result[(r * columns) + c] = sum;
            }
        }

        return result;
    }
}
