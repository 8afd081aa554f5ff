using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>How a kernel's loops are compiled.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KernelMethod
{
    /// <summary>
    /// Fully at the first call, as loops may run long before they would be compiled anew. And never into a caller: the JIT inlines only so much into one method, and
    /// where several kernels meet in one, the vector operations of the last would be left as calls, at several times the cost.
    /// </summary>
    public const MethodImplOptions Options = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;
}
