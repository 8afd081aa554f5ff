using System.IO.Compression;

namespace Lamina;

/// <summary>
/// Unpacks gzip (RFC 1952), one member or several, and refuses what is damaged, cut short, or followed by something else.
/// </summary>
/// <remarks>
/// <see cref="GZipStream"/> compares a member's CRC-32 and length with what it unpacked, but takes the end of a file for the end of its data wherever it is, inside
/// the data or their checksum, and is silent about what follows a member and is no other. So one more member is put behind the file's own, the seal. It comes out, as the
/// last bytes, only if each member before it was whole and nothing stood between: otherwise its bytes are taken for what is missing, or are not looked at.
/// </remarks>
internal sealed class GzipReader : Stream
{
    private const int BufferLength = 1 << 16;
    private const int LargestCheck = 64 << 20;
    private const string Damaged = "its gzip data is damaged or cut short. Download or copy it again.";

    // No name and no time, one block of bytes as they are, their CRC-32 and their number.
    private static readonly byte[] Seal = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF, 1, 16, 0, 0xEF, 0xFF, .. SealContent, 0x09, 0x12, 0x30, 0xD6, 16, 0, 0, 0];

    private readonly GZipStream unpacked;
    private readonly byte[] buffer = new byte[BufferLength];
    private int start, end; // what is unpacked and not yet read; until the end is seen the last bytes may be the seal's
    private bool isAtEnd;

    /// <summary>Unpacks a file.</summary>
    /// <param name="head">What was read of it.</param>
    /// <param name="rest">What follows; left open.</param>
    public GzipReader(ReadOnlySpan<byte> head, Stream rest) =>
        unpacked = new GZipStream(new Sealed(head.ToArray(), rest), CompressionMode.Decompress);

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    private static ReadOnlySpan<byte> SealContent => "Lamina's seal.\r\n"u8;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The data is damaged.</exception>
    public override int Read(Span<byte> destination)
    {
        if (!isAtEnd && end - start <= SealContent.Length)
            Fill();
        var count = Math.Min(destination.Length, isAtEnd ? end - start : end - start - SealContent.Length);
        buffer.AsSpan(start, count).CopyTo(destination);
        start += count;
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>
    /// Unpacks on, forgetting what comes out, to find whether the data is damaged: then that is why what came out so far makes no sense. Gives up where there is
    /// much of it.
    /// </summary>
    /// <exception cref="InvalidDataException">The data is damaged.</exception>
    public void CheckRest()
    {
        for (var left = LargestCheck; left > 0 && !isAtEnd; left -= BufferLength)
        {
            start = end - Math.Min(end - start, SealContent.Length);
            Fill();
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Reads until something is there beside what may be the seal, or the end is.</summary>
    private void Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        while (!isAtEnd && end <= SealContent.Length)
        {
            var read = Unpack(buffer.AsSpan(end));
            end += read;
            if (read > 0)
                continue;
            isAtEnd = true;
            if (!buffer.AsSpan(0, end).EndsWith(SealContent))
                throw new InvalidDataException(Damaged);
            end -= SealContent.Length;
        }
    }

    private int Unpack(Span<byte> destination)
    {
        try
        {
            return unpacked.Read(destination);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException(Damaged, exception);
        }
    }

    /// <summary>The file's bytes and then the seal's.</summary>
    private sealed class Sealed(byte[] head, Stream rest) : Stream
    {
        private int headRead, sealRead;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> destination)
        {
            if (Take(head, ref headRead, destination) is var first and > 0)
                return first;
            var read = rest.Read(destination);
            return read > 0 ? read : Take(Seal, ref sealRead, destination);
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private static int Take(ReadOnlySpan<byte> bytes, ref int taken, Span<byte> destination)
        {
            var count = Math.Min(bytes.Length - taken, destination.Length);
            bytes.Slice(taken, count).CopyTo(destination);
            taken += count;
            return count;
        }
    }
}
