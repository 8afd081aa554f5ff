using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lamina;

/// <summary>
/// Writes float tensors and counters as the reference implementation does, byte for byte: the wider type first and then ordered by name, the JSON without
/// blanks and padded with spaces to a multiple of 8.
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
    /// <param name="counters">Names and values of whole numbers, scalars of 64 bits.</param>
    public static void Write(
        Stream stream,
        IReadOnlyList<(string Name, IReadOnlyList<int> Shape)> tensors,
        Func<int, ReadOnlySpan<float>> values,
        IReadOnlyDictionary<string, string> metadata,
        params IEnumerable<(string Name, long Value)> counters)
    {
        var numbers = counters.OrderBy(counter => counter.Name, StringComparer.Ordinal).ToArray();
        var order = Enumerable.Range(0, tensors.Count).ToArray();
        Array.Sort(order, (left, right) => string.CompareOrdinal(tensors[left].Name, tensors[right].Name));

        var header = new ArrayBufferWriter<byte>();
        var entries = numbers.Select(counter => new Entry(counter.Name, "I64", sizeof(long), []))
            .Concat(order.Select(index => new Entry(tensors[index].Name, "F32", sizeof(float), tensors[index].Shape)));
        WriteHeader(header, entries, metadata);
        header.Write("        "u8[..((Alignment - (header.WrittenCount % Alignment)) % Alignment)]);
        Span<byte> prefix = stackalloc byte[SafetensorsHeader.PrefixLength];
        BinaryPrimitives.WriteUInt64LittleEndian(prefix, (ulong)header.WrittenCount);
        stream.Write(prefix);
        stream.Write(header.WrittenSpan);
        foreach (var (_, number) in numbers)
        {
            BinaryPrimitives.WriteInt64LittleEndian(prefix, number);
            stream.Write(prefix);
        }

        foreach (var index in order)
            WriteValues(stream, values(index));
    }

    private static void WriteHeader(
        IBufferWriter<byte> buffer, IEnumerable<Entry> entries, IReadOnlyDictionary<string, string> metadata)
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
        foreach (var (name, type, size, shape) in entries)
        {
            json.WriteStartObject(name);
            json.WriteString("dtype", type);
            json.WriteStartArray("shape");
            foreach (var dimension in shape)
                json.WriteNumberValue(dimension);
            json.WriteEndArray();
            json.WriteStartArray("data_offsets");
            json.WriteNumberValue(offset);
            offset += size * shape.Aggregate(1L, (product, dimension) => product * dimension);
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

    private readonly record struct Entry(string Name, string Type, int ElementSize, IReadOnlyList<int> Shape);
}
