using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lamina;

/// <summary>
/// Writes float tensors as the reference implementation does, byte for byte: ordered by name, the JSON without blanks and padded with spaces to a
/// multiple of 8.
/// </summary>
internal static class SafetensorsWriter
{
    private const int Alignment = 8;
    private const int ChunkLength = 1 << 14;

    /// <summary>Writes the whole file.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="tensors">Names, each once, and shapes.</param>
    /// <param name="values">A tensor's values by its index in <paramref name="tensors"/>, row-major.</param>
    /// <param name="metadata">Free text for <c>__metadata__</c>.</param>
    public static void Write(
        Stream stream,
        IReadOnlyList<(string Name, IReadOnlyList<int> Shape)> tensors,
        Func<int, ReadOnlySpan<float>> values,
        IReadOnlyDictionary<string, string> metadata)
    {
        var order = Enumerable.Range(0, tensors.Count).ToArray();
        Array.Sort(order, (left, right) => string.CompareOrdinal(tensors[left].Name, tensors[right].Name));

        var header = new ArrayBufferWriter<byte>();
        WriteHeader(header, order.Select(index => tensors[index]), metadata);
        header.Write("        "u8[..((Alignment - (header.WrittenCount % Alignment)) % Alignment)]);
        Span<byte> prefix = stackalloc byte[SafetensorsHeader.PrefixLength];
        BinaryPrimitives.WriteUInt64LittleEndian(prefix, (ulong)header.WrittenCount);
        stream.Write(prefix);
        stream.Write(header.WrittenSpan);
        foreach (var index in order)
            WriteValues(stream, values(index));
    }

    private static void WriteHeader(
        IBufferWriter<byte> buffer, IEnumerable<(string Name, IReadOnlyList<int> Shape)> tensors, IReadOnlyDictionary<string, string> metadata)
    {
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        if (metadata.Count != 0)
        {
            json.WriteStartObject(SafetensorsHeader.MetadataName);
            foreach (var (key, text) in metadata)
                json.WriteString(key, text);
            json.WriteEndObject();
        }

        var offset = 0L;
        foreach (var (name, shape) in tensors)
        {
            json.WriteStartObject(name);
            json.WriteString("dtype", "F32");
            json.WriteStartArray("shape");
            foreach (var dimension in shape)
                json.WriteNumberValue(dimension);
            json.WriteEndArray();
            json.WriteStartArray("data_offsets");
            json.WriteNumberValue(offset);
            offset += sizeof(float) * shape.Aggregate(1L, (product, dimension) => product * dimension);
            json.WriteNumberValue(offset);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteValues(Stream stream, ReadOnlySpan<float> values)
    {
        if (BitConverter.IsLittleEndian)
        {
            stream.Write(MemoryMarshal.AsBytes(values));
            return;
        }

        Span<byte> chunk = stackalloc byte[ChunkLength];
        while (!values.IsEmpty)
        {
            var count = Math.Min(values.Length, ChunkLength / sizeof(float));
            for (var i = 0; i < count; i++)
                BinaryPrimitives.WriteSingleLittleEndian(chunk[(sizeof(float) * i)..], values[i]);
            stream.Write(chunk[..(sizeof(float) * count)]);
            values = values[count..];
        }
    }
}
