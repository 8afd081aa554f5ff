using System.Buffers.Binary;

namespace Lamina;

/// <summary>
/// An IDX file of unsigned bytes (http://yann.lecun.com/exdb/mnist): two zero bytes, the type 0x08, the number of dimensions, each dimension as a
/// big-endian 32-bit number, and the bytes. The numbers in the header are checked against the file's length before memory is taken for the bytes; where the length
/// is not known, as in gzip, memory is taken for bytes that have come.
/// </summary>
internal sealed record IdxFile(int[] Dimensions, byte[] Bytes)
{
    private const byte UnsignedByte = 0x08;
    private const int MagicLength = 4;

    // Deflate can't do better than 258 bytes for 2 bits; that bounds what an honest compressed file may hold.
    private const long LargestCompression = 1032;

    /// <summary>Reads a file, plain or gzipped: its first bytes tell, for browsers unpack what they download and keep the name.</summary>
    /// <exception cref="InvalidDataException">Malformed or unreadable; the message is one line with the file and the reason.</exception>
    public static IdxFile Read(string path, int dimensions)
    {
        try
        {
            using var file = File.OpenRead(path);
            Span<byte> magic = stackalloc byte[MagicLength];
            magic = magic[..file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false)];
            var format = FileFormat.Of(magic);
            if (format == FileFormat.Gzip)
                return ReadGzip(magic, file, dimensions, file.CanSeek ? file.Length * LargestCompression : long.MaxValue);
            if (format != FileFormat.Idx && path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
                throw new InvalidDataException(OtherFormat(magic, file, dimensions) + " By its name it is gzip data, which starts with 0x1F8B: it is damaged, or never was.");
            return file.CanSeek
                ? Read(magic, file, dimensions, file.Length - HeaderLength(dimensions), isExact: true)
                : Read(magic, file, dimensions, long.MaxValue, isExact: false);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{path}: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }

    private static IdxFile ReadGzip(ReadOnlySpan<byte> start, Stream file, int dimensions, long most)
    {
        using var gzip = new GzipReader(start, file);
        try
        {
            Span<byte> magic = stackalloc byte[MagicLength];
            magic = magic[..gzip.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false)];
            return Read(magic, gzip, dimensions, most, isExact: false);
        }
        catch (InvalidDataException)
        {
            gzip.CheckRest(); // that it is damaged explains all the rest
            throw;
        }
    }

    /// <summary>Reads what follows the first bytes.</summary>
    /// <param name="magic">These bytes.</param>
    /// <param name="stream">All others.</param>
    /// <param name="dimensions">How many are expected.</param>
    /// <param name="available">Bytes behind the header: as many, or at most as many.</param>
    /// <param name="isExact">Which of the two.</param>
    private static IdxFile Read(ReadOnlySpan<byte> magic, Stream stream, int dimensions, long available, bool isExact)
    {
        if (magic is not [0, 0, UnsignedByte, var count] || count != dimensions)
            throw new InvalidDataException(OtherFormat(magic, stream, dimensions));
        Span<byte> header = stackalloc byte[HeaderLength(dimensions) - MagicLength];
        if (stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length)
            throw new InvalidDataException($"the file ends inside its header of {HeaderLength(dimensions)} bytes.");

        var shape = new int[dimensions];
        var size = 1L;
        for (var i = 0; i < dimensions; i++)
        {
            shape[i] = BinaryPrimitives.ReadInt32BigEndian(header[(4 * i)..]);
            if (shape[i] < 1)
                throw new InvalidDataException($"dimension {i + 1} is {(uint)shape[i]}; it must be from 1 to {int.MaxValue}.");
            size *= shape[i];
            if (size > Array.MaxLength)
                throw new InvalidDataException($"its header announces more than {Array.MaxLength} bytes.");
        }

        if (isExact ? size != available : size > available)
            throw new InvalidDataException($"its header announces {string.Join("×", shape)} = {size} bytes, {(isExact ? "and the file has another length" : "more than the compressed file can hold")}.");
        var bytes = PiecewiseRead.Read([], stream, (int)size, isExact);
        if (bytes.Length < size)
            throw new InvalidDataException($"its header announces {size} bytes, but it ends after {bytes.Length}.");
        if (stream.ReadByte() >= 0)
            throw new InvalidDataException($"its header announces {size} bytes, but more follow.");
        return new IdxFile(shape, bytes);
    }

    private static string OtherFormat(ReadOnlySpan<byte> magic, Stream rest, int dimensions)
    {
        var start = magic.IsEmpty ? "" : $"it starts with 0x{Convert.ToHexString(magic)}";
        var format = FileFormat.Of(magic, rest);
        if (format == FileFormat.Idx)
            format = null;
        else if (format is null && magic.Length < MagicLength)
            return $"the file ends inside its header of {HeaderLength(dimensions)} bytes.";
        var what = format is null ? start : start.Length == 0 ? $"it is {format.Name}" : $"{start} and is {format.Name}";
        return $"{what}, but an IDX file of bytes in {dimensions} dimension(s) starts with 0x{(UnsignedByte << 8) | dimensions:X8}. {format?.Advice}".TrimEnd();
    }

    private static int HeaderLength(int dimensions) => MagicLength + (4 * dimensions);
}
