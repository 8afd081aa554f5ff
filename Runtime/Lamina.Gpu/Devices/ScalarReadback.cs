using ILGPU;
using ILGPU.Runtime;

namespace Lamina;

/// <summary>
/// Brings single floats, such as losses, back from the device without waiting for them: each is enqueued into a slot of page-locked memory, and the device is
/// waited for only when a number is asked for that has not arrived.
/// </summary>
public sealed class ScalarReadback : IDisposable
{
    private readonly Gpu gpu;
    private readonly PageLockedArray1D<float> slots;
    private long enqueued;
    private long arrived;

    /// <summary>Makes the slots.</summary>
    /// <param name="gpu">The device.</param>
    /// <param name="capacity">Numbers that may be under way or unread at once.</param>
    public ScalarReadback(Gpu gpu, int capacity = 64)
    {
        ArgumentNullException.ThrowIfNull(gpu);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        this.gpu = gpu;
        slots = gpu.Accelerator.AllocatePageLocked1D<float>(capacity);
    }

    /// <summary>Enqueues a copy of one float.</summary>
    /// <param name="source">A view of one element.</param>
    /// <returns>What <see cref="Read"/> takes.</returns>
    public long Enqueue(ArrayView<float> source)
    {
        if (source.Length != 1)
            throw new ArgumentException($"A scalar has one element, but the view has {source.Length}.", nameof(source));
        source.CopyToCPUUnsafeAsync(gpu.Stream, ref slots.Span[(int)(enqueued % slots.Length)], 1);
        return enqueued++;
    }

    /// <summary>A number that was enqueued; waits for the device if it has not arrived.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such number, or later ones have taken its slot.</exception>
    public float Read(long ticket)
    {
        if (ticket < 0 || ticket >= enqueued || ticket < enqueued - slots.Length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(ticket), ticket, $"Numbers {Math.Max(0, enqueued - slots.Length)} to {enqueued - 1} can be read. Read earlier, or give a larger capacity.");
        }

        if (ticket >= arrived)
        {
            gpu.Synchronize();
            arrived = enqueued;
        }

        return slots.Span[(int)(ticket % slots.Length)];
    }

    /// <summary>Gives the slots back, after waiting for what is enqueued.</summary>
    public void Dispose()
    {
        gpu.Synchronize();
        slots.Dispose();
    }
}
