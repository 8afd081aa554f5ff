using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>A network with kernels for a device; implemented by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGpuNetwork
{
    /// <summary>The kernels and the order in which they run.</summary>
    GpuProgram GpuProgram { get; }
}
