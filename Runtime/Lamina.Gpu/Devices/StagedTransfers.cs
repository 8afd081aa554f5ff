using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;

namespace Lamina;

/// <summary>
/// Copies between spans and the device through page-locked memory, which the device reads by itself while the processor goes on. There are many pieces of it:
/// some are filled while others are still on their way, so that steps of training may be enqueued well ahead of the device.
/// </summary>
/// <remarks>
/// Copies name the locked memory by its address: through a part of its view, ILGPU 1.5.3 copies the whole of it on OpenCL.
/// </remarks>
internal sealed class StagedTransfers : IDisposable
{
    private const int MostBytes = 8 << 20;

    /// <summary>What may be on its way at once.</summary>
    private const long MostBytesAhead = 64 << 20;

    private readonly Gpu gpu;
    private readonly OverlappedUploads? overlapped;
    private readonly PageLockedArray1D<byte>?[] pieces = new PageLockedArray1D<byte>?[64];
    private int onTheirWay; // the first pieces
    private long bytesAhead;

    /// <param name="gpu">The device.</param>
    /// <param name="overlaps">Whether large copies to the device have a stream of their own.</param>
    public StagedTransfers(Gpu gpu, bool overlaps)
    {
        this.gpu = gpu;
        overlapped = overlaps ? new OverlappedUploads(gpu) : null;
    }

    /// <summary>How often the host waited for all kernels before it could go on copying.</summary>
    public int Waits { get; private set; }

    public void Upload<T>(ReadOnlySpan<T> source, ArrayView<T> destination)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(source);
        var target = destination.Cast<byte>();
        if (bytes.Length >= OverlappedUploads.LeastBytes && overlapped is not null && overlapped.Upload(bytes, target))
            return;
        for (var at = 0; at < bytes.Length; at += MostBytes)
        {
            var part = bytes.Slice(at, Math.Min(MostBytes, bytes.Length - at));
            if (onTheirWay == pieces.Length || bytesAhead + part.Length > MostBytesAhead)
                Wait();
            // Counted from the first one on after each wait, so that a piece gets parts of one size step after step.
            var piece = Piece(onTheirWay++, part.Length);
            bytesAhead += part.Length;
            part.CopyTo(piece.Span);
            target.SubView(at, part.Length).CopyFromCPUUnsafeAsync(gpu.Stream, ref piece.Span[0], part.Length);
        }
    }

    public void Download<T>(ArrayView<T> source, Span<T> destination)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(destination);
        var from = source.Cast<byte>();
        Wait();
        for (var at = 0; at < bytes.Length; at += MostBytes)
        {
            var part = bytes.Slice(at, Math.Min(MostBytes, bytes.Length - at));
            var piece = Piece(0, part.Length);
            from.SubView(at, part.Length).CopyToCPUUnsafeAsync(gpu.Stream, ref piece.Span[0], part.Length);
            gpu.Stream.Synchronize();
            piece.Span[..part.Length].CopyTo(part);
        }
    }

    public void Dispose()
    {
        overlapped?.Dispose();
        foreach (var piece in pieces)
            piece?.Dispose();
    }

    /// <summary>Called after the device was waited for.</summary>
    public void AllArrived() => (onTheirWay, bytesAhead) = (0, 0);

    private void Wait()
    {
        Waits++;
        gpu.Synchronize();
    }

    /// <summary>A piece of at least so many bytes; it grows to what was once needed, and is then reused.</summary>
    private PageLockedArray1D<byte> Piece(int index, int bytes)
    {
        if (pieces[index] is { } piece && piece.Length >= bytes)
            return piece;
        pieces[index]?.Dispose();
        return pieces[index] = gpu.Accelerator.AllocatePageLocked1D<byte>(bytes);
    }
}
