namespace Lamina;

/// <summary>Reads as many bytes as a file announces, without believing it: a stream of unknown length costs no more memory than it has bytes, up to a factor.</summary>
internal static class PiecewiseRead
{
    private const int FirstPiece = 1 << 16;

    /// <summary>The bytes; fewer than announced where the stream ends early.</summary>
    /// <param name="start">Those of them that were read already.</param>
    /// <param name="stream">The others.</param>
    /// <param name="length">How many are announced.</param>
    /// <param name="areThere">Whether the stream is known to have so many.</param>
    public static byte[] Read(ReadOnlySpan<byte> start, Stream stream, int length, bool areThere)
    {
        var bytes = new byte[areThere ? length : Math.Min(length, FirstPiece)];
        start.CopyTo(bytes);
        var read = start.Length;
        while (true)
        {
            read += stream.ReadAtLeast(bytes.AsSpan(read), bytes.Length - read, throwOnEndOfStream: false);
            if (read < bytes.Length)
                return bytes[..read];
            if (read == length)
                return bytes;
            Array.Resize(ref bytes, (int)Math.Min(length, 2L * bytes.Length));
        }
    }
}
