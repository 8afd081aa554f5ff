using System.ComponentModel;
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>
/// A product cut along its depth: part z of the grid sums its own stretch of k into a matrix of its own, and <see cref="PartKernels.Add{TProblem}"/> adds
/// those in order. Few outputs of many terms, as a layer's gradient by its weights has them, keep a whole device busy this way, with the same bits each time.
/// </summary>
/// <param name="problem">The whole product.</param>
/// <param name="partDepth">Terms of a part; the last may have fewer.</param>
/// <param name="sums">(parts, rows, columns).</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PartProblem<TProblem>(TProblem problem, int partDepth, ArrayView<float> sums) : ITileProblem
    where TProblem : struct, ITileProblem
{
    private readonly TProblem problem = problem;
    private readonly int partDepth = partDepth;
    private readonly ArrayView<float> sums = sums;

    /// <inheritdoc/>
    public int Rows => problem.Rows;

    /// <inheritdoc/>
    public int Columns => problem.Columns;

    /// <inheritdoc/>
    public int Depth
    {
        get
        {
            var left = problem.Depth - (Grid.IdxZ * partDepth);
            return left < partDepth ? left : partDepth;
        }
    }

    /// <inheritdoc/>
    public bool AIsTransposed => problem.AIsTransposed;

    /// <inheritdoc/>
    public bool BIsTransposed => problem.BIsTransposed;

    /// <inheritdoc/>
    public float A(int row, int k) => problem.A(row, k + (Grid.IdxZ * partDepth));

    /// <inheritdoc/>
    public float B(int k, int column) => problem.B(k + (Grid.IdxZ * partDepth), column);

    /// <inheritdoc/>
    public void Store(int row, int column, float sum) => sums[(((Grid.IdxZ * problem.Rows) + row) * problem.Columns) + column] = sum;
}
