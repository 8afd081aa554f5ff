using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Lamina;

/// <summary>
/// Reads a safetensors stream from its current position to its end. Nothing that the stream claims is believed before it is checked: memory is taken only
/// for bytes that are there.
/// </summary>
internal sealed class SafetensorsReader
{
    private const int ChunkLength = 1 << 16;

    private readonly Stream stream;

    private SafetensorsReader(Stream stream, SafetensorsHeader header)
    {
        this.stream = stream;
        Header = header;
    }

    /// <summary>The header, all of it checked.</summary>
    public SafetensorsHeader Header { get; }

    /// <summary>Reads and checks the header; where the stream's length is known, that too.</summary>
    /// <exception cref="SafetensorsFormatException">The stream is no safetensors file; where its first bytes tell what it is instead, the message does.</exception>
    public static SafetensorsReader Open(Stream stream)
    {
        var available = stream.CanSeek ? stream.Length - stream.Position : (long?)null;
        Span<byte> prefix = stackalloc byte[SafetensorsHeader.PrefixLength];
        var read = stream.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false);
        if (read < prefix.Length)
            throw Refused(prefix[..read], stream, $"it is shorter than the {prefix.Length} bytes that every safetensors file starts with.");
        var length = BinaryPrimitives.ReadUInt64LittleEndian(prefix);
        if (length > SafetensorsHeader.MaxLength)
            throw Refused(prefix, stream, $"it announces a header of {length} bytes; the format allows {SafetensorsHeader.MaxLength}.");
        if (available is { } bytes && length > (ulong)(bytes - prefix.Length))
            throw Refused(prefix, stream, $"it announces a header of {length} bytes, but only {bytes - prefix.Length} follow.");
        Span<byte> first = stackalloc byte[length == 0 ? 0 : 1];
        first = first[..stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)];
        if (!first.SequenceEqual("{"u8) && (length == 0 || !first.IsEmpty))
            throw Refused([.. prefix, .. first], stream, "its header does not start with '{'.");

        var header = SafetensorsHeaderParser.Parse(ReadHeader(first, stream, (int)length, isThere: available.HasValue));
        if (available is { } all && all - prefix.Length - (long)length is var data && data != header.DataLength)
            throw new SafetensorsFormatException($"its tensors take {header.DataLength} bytes by its header, but {data} follow it.");
        return new SafetensorsReader(stream, header);
    }

    /// <summary>Reads all tensors' values in the order of their bytes, converted to float, and the counters among them.</summary>
    /// <param name="destination">Where a tensor's values go; must have its length. Called once for each tensor that is no counter.</param>
    /// <param name="counter">Takes the value of each tensor that is of a whole type, of which there must be one element.</param>
    /// <exception cref="SafetensorsFormatException">The stream ends early, or goes on after its last tensor.</exception>
    public void ReadAll(Func<SafetensorsTensor, Span<float>> destination, Action<SafetensorsTensor, long>? counter = null)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkLength);
        try
        {
            foreach (var tensor in Header.Tensors)
            {
                if (counter is not null && SafetensorsType.IsCounter(tensor.Type))
                    counter(tensor, ReadCounter(tensor));
                else
                    Read(tensor, destination(tensor), chunk.AsSpan(0, ChunkLength));
            }

            if (stream.ReadByte() >= 0)
                throw new SafetensorsFormatException($"its tensors take {Header.DataLength} bytes by its header, but more follow it.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    /// <summary>What to say of a stream whose start is wrong: what it is instead, where that can be told.</summary>
    private static SafetensorsFormatException Refused(ReadOnlySpan<byte> start, Stream rest, string reason) =>
        FileFormat.Of(start, rest) is { } format && format != FileFormat.Safetensors
            ? new SafetensorsFormatException($"it is {format.Name}, not a safetensors file. {format.Advice}{format.WeightsAdvice}".TrimEnd())
            : new SafetensorsFormatException(reason);

    private static byte[] ReadHeader(ReadOnlySpan<byte> start, Stream stream, int length, bool isThere)
    {
        var bytes = PiecewiseRead.Read(start, stream, length, isThere);
        return bytes.Length == length
            ? bytes
            : throw new SafetensorsFormatException($"it announces a header of {length} bytes, but ends after {bytes.Length} of them.");
    }

    private long ReadCounter(SafetensorsTensor tensor)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        bytes = bytes[..(int)(tensor.End - tensor.Begin)];
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
            throw new SafetensorsFormatException($"it ends inside '{FileText.Shown(tensor.Name)}'.");
        return tensor.Type == "I32" ? BinaryPrimitives.ReadInt32LittleEndian(bytes) : BinaryPrimitives.ReadInt64LittleEndian(bytes);
    }

    private void Read(SafetensorsTensor tensor, Span<float> values, Span<byte> chunk)
    {
        SafetensorsType.TryGetSize(tensor.Type, out var size);
        while (!values.IsEmpty)
        {
            var count = Math.Min(values.Length, chunk.Length / size);
            var bytes = chunk[..(count * size)];
            if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
                throw new SafetensorsFormatException($"it ends inside '{FileText.Shown(tensor.Name)}'.");
            Convert(tensor.Type, bytes, values[..count]);
            values = values[count..];
        }
    }

    private static void Convert(string type, ReadOnlySpan<byte> bytes, Span<float> values)
    {
        switch (type)
        {
            case "F32" when BitConverter.IsLittleEndian:
                bytes.CopyTo(MemoryMarshal.AsBytes(values));
                break;
            case "F32":
                for (var i = 0; i < values.Length; i++)
                    values[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(4 * i)..]);
                break;
            case "F64":
                for (var i = 0; i < values.Length; i++)
                    values[i] = (float)BinaryPrimitives.ReadDoubleLittleEndian(bytes[(8 * i)..]);
                break;
            case "F16":
                for (var i = 0; i < values.Length; i++)
                    values[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes[(2 * i)..]);
                break;
            case "BF16": // the upper half of a float
                for (var i = 0; i < values.Length; i++)
                    values[i] = BitConverter.UInt32BitsToSingle((uint)BinaryPrimitives.ReadUInt16LittleEndian(bytes[(2 * i)..]) << 16);
                break;
            default:
                throw new SafetensorsFormatException($"values of type {FileText.Shown(type)} can't be read as floats.");
        }
    }
}
