using System.Globalization;

namespace Lamina;

/// <summary>A device has less memory than was planned.</summary>
public sealed class GpuMemoryException : GpuException
{
    internal GpuMemoryException(GpuDevice device, GpuMemoryPlan plan, long? freeBytes, Exception? innerException = null)
        : base(Describe(device, plan, freeBytes), innerException)
    {
        PlannedBytes = plan.Bytes;
        FreeBytes = freeBytes;
        TotalBytes = device.MemoryBytes;
        LargestBatch = plan.LargestBatch(freeBytes ?? device.MemoryBytes);
    }

    /// <summary>What was asked for.</summary>
    public long PlannedBytes { get; }

    /// <summary>What is free; null where the driver does not say.</summary>
    public long? FreeBytes { get; }

    /// <summary>All memory of the device.</summary>
    public long TotalBytes { get; }

    /// <summary>The largest batch that fits; 0 if none does, null if the plan does not say what a sample takes.</summary>
    public long? LargestBatch { get; }

    private static string Describe(GpuDevice device, GpuMemoryPlan plan, long? freeBytes)
    {
        var free = freeBytes is { } bytes ? $"{Mebibytes(bytes)} are free of {Mebibytes(device.MemoryBytes)}" : $"it has {Mebibytes(device.MemoryBytes)} in all";
        var advice = plan.LargestBatch(freeBytes ?? device.MemoryBytes) switch
        {
            null => "Free what other programs hold, or choose a device with more memory.",
            0 => $"Not even one sample fits beside the {Mebibytes(plan.FixedBytes)} that every batch needs: choose a device with more memory.",
            { } batch => $"A batch of {batch.ToString(CultureInfo.InvariantCulture)} fits.",
        };
        var batch32 = plan.BytesPerSample > 0 ? $" for a batch of {plan.Samples.ToString(CultureInfo.InvariantCulture)}" : "";
        return $"{Mebibytes(plan.Bytes)}{batch32} do not fit into the memory of '{device.Name}' ({device.Kind}): {free}. {advice}";
    }

    private static string Mebibytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1 << 20):0.#} MiB");
}
