using ILGPU;
using ILGPU.Runtime;

namespace Lamina;

/// <summary>A flat piece of a device's memory.</summary>
/// <typeparam name="T">Its elements.</typeparam>
public sealed class GpuBuffer<T> : IDisposable
    where T : unmanaged
{
    private readonly Gpu gpu;
    private readonly MemoryBuffer1D<T, Stride1D.Dense> memory;

    internal GpuBuffer(Gpu gpu, MemoryBuffer1D<T, Stride1D.Dense> memory)
    {
        this.gpu = gpu;
        this.memory = memory;
    }

    /// <summary>Elements.</summary>
    public long Length => memory.Length;

    /// <summary>All of it, for kernels.</summary>
    public ArrayView<T> View => memory.View.BaseView;

    /// <summary>A part of it, for kernels.</summary>
    public ArrayView<T> Slice(long offset, long length) => View.SubView(offset, length);

    /// <summary>Enqueues a copy to the device. The span is free again when this returns; the device has the numbers when its turn comes.</summary>
    /// <param name="source">What to copy.</param>
    /// <param name="offset">Where to, in elements.</param>
    /// <exception cref="ArgumentException">It does not fit.</exception>
    public void CopyFrom(ReadOnlySpan<T> source, long offset = 0)
    {
        Check(offset, source.Length);
        gpu.Transfers.Upload(source, View.SubView(offset, source.Length));
    }

    /// <summary>Copies from the device, after all that is enqueued; returns when the numbers are there.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="offset">Where from, in elements.</param>
    /// <exception cref="ArgumentException">There are not so many.</exception>
    public void CopyTo(Span<T> destination, long offset = 0)
    {
        Check(offset, destination.Length);
        gpu.Transfers.Download(View.SubView(offset, destination.Length), destination);
    }

    /// <summary>All of it, in an array.</summary>
    public T[] ToArray()
    {
        var numbers = new T[Length];
        CopyTo(numbers);
        return numbers;
    }

    /// <summary>Enqueues zeros for all of it.</summary>
    public void Clear()
    {
        if (Length > 0)
            View.MemSetToZero(gpu.Stream);
    }

    /// <summary>Gives the memory back, after waiting for what is enqueued.</summary>
    public void Dispose()
    {
        if (memory.IsDisposed)
            return;
        gpu.Synchronize();
        memory.Dispose();
    }

    private void Check(long offset, int length)
    {
        if (offset < 0 || offset + length > Length)
            throw new ArgumentException($"{length} elements from place {offset} on do not lie within a buffer of {Length}.");
    }
}
