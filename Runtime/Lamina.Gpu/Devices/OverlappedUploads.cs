using ILGPU;
using ILGPU.Runtime;

namespace Lamina;

/// <summary>
/// Brings large pieces of data to the device on a stream of their own, beside the kernels of the steps before: from page-locked memory into memory on the
/// device that nothing else uses, and from there, when the kernels' stream comes to it, where they belong. The host waits for nothing but the oldest piece's
/// copy, and that only when it is as far ahead as there are pieces.
/// </summary>
internal sealed class OverlappedUploads(Gpu gpu) : IDisposable
{
    /// <summary>What is worth a second copy on the device; less goes with the kernels.</summary>
    public const int LeastBytes = 1 << 20;

    private const int PieceBytes = 8 << 20;

    /// <summary>Three batches of 64 ImageNet pictures, nearly.</summary>
    private const int MostPieces = 14;

    private readonly AcceleratorStream stream = gpu.Accelerator.CreateStream();
    private readonly Piece?[] pieces = new Piece?[MostPieces];
    private int next;
    private bool isFull; // the device has no memory for more pieces than there are

    /// <summary>Enqueues a copy; the span is free again when this returns. False if the device has no memory for pieces, and nothing was done.</summary>
    public bool Upload(ReadOnlySpan<byte> source, ArrayView<byte> destination)
    {
        if (!MakePiece())
            return false;
        for (var at = 0; at < source.Length; at += PieceBytes)
        {
            var part = source.Slice(at, Math.Min(PieceBytes, source.Length - at));
            var piece = Take();
            part.CopyTo(piece.Host.Span);
            piece.Free.Hold(stream);
            piece.Device.Slice(0, part.Length).CopyFromCPUUnsafeAsync(stream, ref piece.Host.Span[0], part.Length);
            piece.Copied.Set(stream);
            piece.Copied.Hold(gpu.Stream);
            piece.Device.Slice(0, part.Length).CopyTo(gpu.Stream, destination.SubView(at, part.Length));
            piece.Free.Set(gpu.Stream);
        }

        return true;
    }

    public void Dispose()
    {
        stream.Synchronize();
        foreach (var piece in pieces)
            piece?.Dispose();
        stream.Dispose();
    }

    // The next piece whose page-locked memory may be written.
    private Piece Take()
    {
        MakePiece();
        next = pieces[next] is null ? 0 : next;
        var piece = pieces[next]!;
        next = (next + 1) % pieces.Length;
        piece.Copied.Wait();
        return piece;
    }

    // Whether there is a piece to take. All are of one size, so that one that is there serves any part.
    private bool MakePiece()
    {
        if (pieces[next] is not null || isFull)
            return pieces[0] is not null;
        try
        {
            pieces[next] = new Piece(gpu);
        }
        catch (GpuMemoryException)
        {
            isFull = true;
        }

        return pieces[0] is not null;
    }

    private sealed class Piece : IDisposable
    {
        public Piece(Gpu gpu)
        {
            Device = gpu.Allocate<byte>(PieceBytes);
            Host = gpu.Accelerator.AllocatePageLocked1D<byte>(PieceBytes);
            Copied = StreamMark.On(gpu);
            Free = StreamMark.On(gpu);
            Free.Set(gpu.Stream); // on which new memory may still be filled
        }

        public GpuBuffer<byte> Device { get; }

        public PageLockedArray1D<byte> Host { get; }

        /// <summary>When the copy to the device is done.</summary>
        public StreamMark Copied { get; }

        /// <summary>When the kernels' stream has taken it from there.</summary>
        public StreamMark Free { get; }

        public void Dispose()
        {
            Copied.Dispose();
            Free.Dispose();
            Host.Dispose();
            Device.Dispose();
        }
    }
}
