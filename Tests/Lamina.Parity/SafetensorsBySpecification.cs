using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lamina.Parity;

/// <summary>
/// The safetensors format from its specification, for tensors of floats and of 64-bit integers, independent of the library's own reader and writer: eight bytes with the length of a JSON
/// header, the header ({"name": {"dtype", "shape", "data_offsets"}}), then the tensors' bytes.
/// </summary>
internal static class SafetensorsBySpecification
{
    public static Dictionary<string, (long[] Shape, Array Values)> Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var headerLength = (int)BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        using var header = JsonDocument.Parse(bytes.AsMemory(8, headerLength));
        var data = 8 + headerLength;
        var tensors = new Dictionary<string, (long[], Array)>();
        foreach (var tensor in header.RootElement.EnumerateObject().Where(property => property.Name != "__metadata__"))
        {
            var type = tensor.Value.GetProperty("dtype").GetString();
            Assert.Contains(type, new[] { "F32", "I64" });
            var offsets = tensor.Value.GetProperty("data_offsets").EnumerateArray().Select(offset => offset.GetInt32()).ToArray();
            var values = bytes.AsSpan((data + offsets[0])..(data + offsets[1]));
            tensors[tensor.Name] = (
                [.. tensor.Value.GetProperty("shape").EnumerateArray().Select(dimension => dimension.GetInt64())],
                type == "I64" ? MemoryMarshal.Cast<byte, long>(values).ToArray() : MemoryMarshal.Cast<byte, float>(values).ToArray());
        }

        return tensors;
    }

    public static void Write(string path, IEnumerable<(string Name, long[] Shape, Array Values)> tensors)
    {
        var header = new JsonObject();
        var data = new MemoryStream();
        foreach (var (name, shape, values) in tensors)
        {
            var begin = data.Length;
            data.Write(values is long[] whole ? MemoryMarshal.AsBytes(whole.AsSpan()) : MemoryMarshal.AsBytes(((float[])values).AsSpan()));
            header[name] = new JsonObject
            {
                ["dtype"] = values is long[] ? "I64" : "F32",
                ["shape"] = new JsonArray([.. shape.Select(dimension => JsonValue.Create(dimension))]),
                ["data_offsets"] = new JsonArray(begin, data.Length),
            };
        }

        var text = JsonSerializer.SerializeToUtf8Bytes(header);
        var length = new byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)text.Length);
        File.WriteAllBytes(path, [.. length, .. text, .. data.ToArray()]);
    }
}
