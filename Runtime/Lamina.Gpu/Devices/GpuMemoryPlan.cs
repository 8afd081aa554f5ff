namespace Lamina;

/// <summary>What a batch takes of a device's memory.</summary>
/// <param name="FixedBytes">Whatever the batch: parameters, gradients, the optimizer's state.</param>
/// <param name="BytesPerSample">For each sample: its activations and their gradients; 0 if memory does not depend on samples.</param>
/// <param name="Samples">The batch.</param>
public readonly record struct GpuMemoryPlan(long FixedBytes, long BytesPerSample = 0, long Samples = 0)
{
    /// <summary>All of it.</summary>
    public long Bytes => FixedBytes + (BytesPerSample * Samples);

    /// <summary>The largest batch that fits into so much memory, 0 if none; null if memory does not depend on samples.</summary>
    public long? LargestBatch(long bytes) => BytesPerSample > 0 ? Math.Max(0, (bytes - FixedBytes) / BytesPerSample) : null;
}
