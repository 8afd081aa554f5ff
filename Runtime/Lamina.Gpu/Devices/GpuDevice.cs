using System.Globalization;

namespace Lamina;

/// <summary>How a device is driven.</summary>
public enum GpuKind
{
    /// <summary>An NVIDIA device, through CUDA's driver.</summary>
    Cuda,

    /// <summary>A device with an OpenCL driver.</summary>
    OpenCL,

    /// <summary>Threads of the processor that behave like a device's: for tests, thousands of times slower than the processor's own kernels.</summary>
    Simulator,
}

/// <summary>A device that this machine has.</summary>
/// <param name="Name">Its driver's name for it.</param>
/// <param name="Kind">How it is driven.</param>
/// <param name="MemoryBytes">All of its memory.</param>
public sealed record GpuDevice(string Name, GpuKind Kind, long MemoryBytes)
{
    /// <summary>Why Lamina cannot use the device, and what would help; null if it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Where ILGPU lists it.</summary>
    internal int Index { get; init; }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Name} ({Kind}{(MemoryBytes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {MemoryBytes / (double)(1L << 30):0.0} GiB"))}{(Problem is null ? "" : "; cannot be used: " + Problem)})";
}
