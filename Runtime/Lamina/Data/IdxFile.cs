using System.Buffers.Binary;
using System.IO.Compression;

namespace Lamina;

/// <summary>
/// An IDX file of unsigned bytes (http://yann.lecun.com/exdb/mnist): two zero bytes, the type 0x08, the number of dimensions, each dimension as a
/// big-endian 32-bit number, and the bytes. The numbers in the header are checked against the file's length before memory is taken for the bytes.
/// </summary>
internal sealed record IdxFile(int[] Dimensions, byte[] Bytes)
{
    private const byte UnsignedByte = 0x08;

    // Deflate can't do better than 258 bytes for 2 bits; that bounds what an honest compressed file may hold.
    private const long LargestCompression = 1032;

    /// <summary>Reads a file, gzipped if its name ends in .gz.</summary>
    /// <exception cref="InvalidDataException">Malformed or unreadable; the message is one line with the file and the reason.</exception>
    public static IdxFile Read(string path, int dimensions)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (!path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
                return Read(file, dimensions, size => size == file.Length - HeaderLength(dimensions), "and the file has another length");

            using var plain = new GZipStream(file, CompressionMode.Decompress);
            return Read(plain, dimensions, size => size <= file.Length * LargestCompression, "more than the compressed file can hold");
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{path}: {Reason(exception)}", exception);
        }
    }

    private static IdxFile Read(Stream stream, int dimensions, Func<long, bool> fits, string otherwise)
    {
        Span<byte> header = stackalloc byte[HeaderLength(dimensions)];
        if (stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length)
            throw new InvalidDataException($"the file ends inside its header of {header.Length} bytes.");
        if (header[0] != 0 || header[1] != 0 || header[2] != UnsignedByte || header[3] != dimensions)
        {
            throw new InvalidDataException(
                $"it starts with 0x{BinaryPrimitives.ReadUInt32BigEndian(header):X8}, " +
                $"but an IDX file of bytes in {dimensions} dimension(s) starts with 0x{(UnsignedByte << 8) | dimensions:X8}.");
        }

        var shape = new int[dimensions];
        var size = 1L;
        for (var i = 0; i < dimensions; i++)
        {
            shape[i] = BinaryPrimitives.ReadInt32BigEndian(header[(4 + (4 * i))..]);
            if (shape[i] < 1)
                throw new InvalidDataException($"dimension {i + 1} is {(uint)shape[i]}; it must be from 1 to {int.MaxValue}.");
            size *= shape[i];
            if (size > Array.MaxLength)
                throw new InvalidDataException($"its header announces more than {Array.MaxLength} bytes.");
        }

        if (!fits(size))
            throw new InvalidDataException($"its header announces {string.Join("×", shape)} = {size} bytes, {otherwise}.");
        var bytes = new byte[size];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read < bytes.Length)
            throw new InvalidDataException($"its header announces {size} bytes, but it ends after {read}.");
        if (stream.ReadByte() >= 0)
            throw new InvalidDataException($"its header announces {size} bytes, but more follow.");
        return new IdxFile(shape, bytes);
    }

    private static int HeaderLength(int dimensions) => 4 + (4 * dimensions);

    private static string Reason(Exception exception) =>
        exception is InvalidDataException ? exception.Message : exception.Message.ReplaceLineEndings(" ");
}
