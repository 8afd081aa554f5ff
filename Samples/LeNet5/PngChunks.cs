using System.Buffers.Binary;
using System.IO.Compression;

namespace Lamina.Samples;

/// <summary>
/// What the decoder does not look after in a PNG file (https://www.w3.org/TR/png): that its chunks end inside it, that its data unpacks to its pixels and not to gigabytes,
/// and the background that it is to be shown on.
/// </summary>
internal static class PngChunks
{
    private const int Signature = 8, ChunkFrame = 12, HeaderLength = 13;

    /// <summary>Checks a file that starts with PNG's signature and whose size is checked.</summary>
    /// <returns>The background's grey, 0 to 255, where the file names one.</returns>
    /// <exception cref="PictureException">The chunks are wrong.</exception>
    public static byte? Check(byte[] file)
    {
        ReadOnlySpan<byte> header = default, palette = default, background = default;
        var packed = new MemoryStream();
        for (var at = Signature; ;)
        {
            if (file.Length - at < ChunkFrame || BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at)) > file.Length - at - ChunkFrame)
                throw new PictureException("ends early: a download or a copy of it failed.");
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var type = file.AsSpan(at + 4, 4);
            var content = file.AsSpan(at + 8, length);
            if (type.SequenceEqual("IHDR"u8) && header.IsEmpty)
                header = content;
            else if (type.SequenceEqual("PLTE"u8))
                palette = content;
            else if (type.SequenceEqual("bKGD"u8))
                background = content;
            else if (type.SequenceEqual("IDAT"u8))
                packed.Write(content);
            else if (type.SequenceEqual("IEND"u8))
                break;
            at += ChunkFrame + length;
        }

        if (header.Length != HeaderLength)
            throw new PictureException("has no header.");
        CheckData(header, packed);
        return Grey(background, palette, depth: header[8], kind: header[9]);
    }

    private static void CheckData(ReadOnlySpan<byte> header, MemoryStream packed)
    {
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header[4..]));
        var channels = header[9] switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var rows = height * (1 + (((long)width * channels * header[8]) + 7) / 8);
        var left = (2 * rows) + 64; // interlaced, there are more rows, each with a byte of its own and rounded up
        packed.Position = 0;
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        var piece = new byte[1 << 16];
        for (int read; (read = unpacked.Read(piece)) > 0;)
        {
            if ((left -= read) < 0)
                throw new PictureException($"unpacks to more than its {width}×{height} pixels.");
        }
    }

    private static byte? Grey(ReadOnlySpan<byte> background, ReadOnlySpan<byte> palette, int depth, int kind)
    {
        if (kind == 3)
            return background.Length == 1 && (background[0] + 1) * 3 <= palette.Length ? Picture.Grey(palette[background[0] * 3], palette[(background[0] * 3) + 1], palette[(background[0] * 3) + 2]) : null;
        if (background.Length == 2 && kind is 0 or 4)
            return Byte(background);
        return background.Length == 6 && kind is 2 or 6 ? Picture.Grey(Byte(background), Byte(background[2..]), Byte(background[4..])) : null;

        // 16 bits become 8 as the decoder's do: their upper half.
        byte Byte(ReadOnlySpan<byte> number) => BinaryPrimitives.ReadUInt16BigEndian(number) is var value && depth == 16
            ? (byte)(value >> 8)
            : (byte)Math.Min(255, value * 255 / ((1 << Math.Clamp(depth, 1, 8)) - 1));
    }
}
