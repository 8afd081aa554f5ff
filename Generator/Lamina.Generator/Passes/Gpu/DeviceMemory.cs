using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes.Gpu;

/// <summary>Memory of a device: N×C×H×W, row-major.</summary>
internal sealed class DeviceMemory : MemoryRules
{
    /// <summary>Tensors begin at multiples of 64 bytes: neighbouring threads then read whole segments.</summary>
    private const int Alignment = 16;

    public override long Floats(Tensor tensor) => (tensor.Shape.Size + Alignment - 1) / Alignment * Alignment;
}
