using ILGPU;

namespace Lamina;

/// <summary>An arena that the host and a device both have. The one with the newer numbers gives them to the other when that one wants them, and no sooner.</summary>
internal sealed class MirroredArena : IDisposable
{
    private readonly AlignedBuffer host;
    private readonly GpuBuffer<float> device;
    private bool isCurrentOnHost = true;
    private bool isCurrentOnDevice;

    public MirroredArena(Gpu gpu, AlignedBuffer host)
    {
        this.host = host;
        device = gpu.Allocate<float>(Math.Max(1, host.Length));
        device.Clear(); // as the host's is: no kernel writes between two tensors, but optimizers read there
    }

    /// <summary>The device's copy.</summary>
    public ArrayView<float> View => device.View;

    /// <summary>Floats on the device.</summary>
    public long Length => device.Length;

    /// <summary>Called before the device reads.</summary>
    public void ToDevice()
    {
        if (isCurrentOnDevice)
            return;
        if (host.Length > 0)
            device.CopyFrom(host.Span);
        isCurrentOnDevice = true;
    }

    /// <summary>Called before the host reads or, <paramref name="toWrite"/>, may write.</summary>
    public void ToHost(bool toWrite)
    {
        if (!isCurrentOnHost && host.Length > 0)
            device.CopyTo(host.Span);
        isCurrentOnHost = true;
        if (toWrite)
            isCurrentOnDevice = false;
    }

    /// <summary>Called after the device was given work that writes.</summary>
    public void ChangedOnDevice()
    {
        isCurrentOnDevice = true;
        isCurrentOnHost = false;
    }

    public void Dispose() => device.Dispose();
}
