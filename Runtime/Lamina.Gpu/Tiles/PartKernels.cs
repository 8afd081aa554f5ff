using System.ComponentModel;
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>The second half of a product that was cut along its depth.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PartKernels
{
    /// <summary>Adds the parts of each sum in order, one thread for each output, and hands the sum to the problem.</summary>
    /// <param name="problem">The whole product.</param>
    /// <param name="parts">Parts of each sum.</param>
    /// <param name="sums">(parts, rows, columns).</param>
    public static void Add<TProblem>(TProblem problem, int parts, ArrayView<float> sums)
        where TProblem : struct, ITileProblem
    {
        var columns = problem.Columns;
        var outputs = problem.Rows * columns;
        var output = (Grid.IdxX * Group.DimX) + Group.IdxX;
        if (output >= outputs)
            return;
        var sum = sums[output];
        for (var part = 1; part < parts; part++)
            sum += sums[(part * outputs) + output];
        problem.Store(output / columns, output % columns, sum);
    }
}
