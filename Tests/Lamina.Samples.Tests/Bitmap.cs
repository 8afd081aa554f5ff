using System.Buffers.Binary;

namespace Lamina.Samples.Tests;

/// <summary>Writes small grey pictures, as the simplest format that every decoder reads: BMP with 24 bits a pixel.</summary>
internal static class Bitmap
{
    private const int HeaderLength = 54;

    public static byte[] Grey(int size, Func<int, int, byte> pixel)
    {
        var stride = ((size * 3) + 3) / 4 * 4;
        var file = new byte[HeaderLength + (size * stride)];
        "BM"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(2), file.Length);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(10), HeaderLength);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(14), HeaderLength - 14);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(18), size);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(22), -size); // rows from the top
        file[26] = 1;
        file[28] = 24;
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
                file.AsSpan(HeaderLength + (y * stride) + (x * 3), 3).Fill(pixel(x, y));
        }

        return file;
    }
}
