using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>Programs of a network that are for a device too; implemented by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGpuPrograms
{
    /// <summary>The kernels and the order in which they run.</summary>
    GpuProgram GpuProgram { get; }
}
