using System.Buffers.Binary;
using System.IO.Compression;

namespace Lamina.Samples.Tests;

/// <summary>Writes PNG files of every kind, right ones and wrong ones.</summary>
internal static class Png
{
    /// <summary>A file.</summary>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="depth">Bits of a channel.</param>
    /// <param name="kind">0 grey, 2 colours, 3 a palette, 4 grey and opacity, 6 colours and opacity.</param>
    /// <param name="row">The bytes of a row.</param>
    /// <param name="chunks">What stands before the pixels: PLTE, tRNS, bKGD.</param>
    public static byte[] Of(int width, int height, int depth, int kind, Func<int, byte[]> row, params (string Type, byte[] Content)[] chunks) =>
        OfData(width, height, depth, kind, [.. Enumerable.Range(0, height).SelectMany(y => (byte[])[0, .. row(y)])], chunks);

    /// <summary>A file whose data unpacks to these bytes, whatever its header says.</summary>
    public static byte[] OfData(int width, int height, int depth, int kind, byte[] data, params (string Type, byte[] Content)[] chunks)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
            zlib.Write(data);
        return
        [
            0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10,
            .. Chunk("IHDR", [.. BigEndian(width), .. BigEndian(height), (byte)depth, (byte)kind, 0, 0, 0]),
            .. chunks.SelectMany(chunk => Chunk(chunk.Type, chunk.Content)),
            .. Chunk("IDAT", packed.ToArray()),
            .. Chunk("IEND", []),
        ];
    }

    public static byte[] BigEndian(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Chunk(string type, byte[] content)
    {
        byte[] named = [.. type.Select(letter => (byte)letter), .. content];
        return [.. BigEndian(content.Length), .. named, .. BigEndian(Crc(named))];
    }

    // Annex D of the specification, bit by bit.
    private static int Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1);
        }

        return (int)~crc;
    }
}
