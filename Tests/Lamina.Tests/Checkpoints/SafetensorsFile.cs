using System.Buffers.Binary;
using System.Text;

namespace Lamina.Tests.Checkpoints;

/// <summary>Builds safetensors files by hand, right and wrong ones.</summary>
internal static class SafetensorsFile
{
    public static byte[] Of(string header, params byte[] data)
    {
        var json = Encoding.UTF8.GetBytes(header);
        var prefix = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(prefix, json.Length);
        return [.. prefix, .. json, .. data];
    }

    /// <summary>A file whose length field says what the test wants.</summary>
    public static byte[] WithLength(ulong length, string header)
    {
        var bytes = Of(header);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, length);
        return bytes;
    }

    public static byte[] Floats(params float[] values) => [.. values.SelectMany(BitConverter.GetBytes)];

    /// <summary>Reads all tensors of a file.</summary>
    public static Dictionary<string, (long[] Shape, float[] Values)> Read(Stream stream)
    {
        var reader = SafetensorsReader.Open(stream);
        var tensors = reader.Header.Tensors.ToDictionary(tensor => tensor.Name, tensor => (tensor.Shape, new float[tensor.Length]));
        reader.ReadAll(tensor => tensors[tensor.Name].Item2);
        return tensors;
    }

    public static Dictionary<string, (long[] Shape, float[] Values)> Read(byte[] bytes) => Read(new MemoryStream(bytes));
}
