using System.ComponentModel;
using ILGPU;

namespace Lamina.GpuServices;

/// <summary>Element-wise work.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ElementKernels
{
    /// <summary>One thread for each index.</summary>
    public static void Run<TProblem>(TProblem problem)
        where TProblem : struct, IElementProblem
    {
        var index = (Grid.IdxX * Group.DimX) + Group.IdxX;
        if (index < problem.Count)
            problem.Run(index);
    }
}
