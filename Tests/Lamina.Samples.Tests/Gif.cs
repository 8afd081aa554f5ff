namespace Lamina.Samples.Tests;

/// <summary>Writes small GIF files without compression: each pixel a code, and a clear code before the codes would grow.</summary>
internal static class Gif
{
    private const int BitsOfACode = 3, Clear = 4, End = 5, MostCodes = 2;

    /// <summary>A file of up to four colours.</summary>
    /// <param name="width">Columns.</param>
    /// <param name="colours">Red, green and blue of four.</param>
    /// <param name="pixels">Which colour, row by row.</param>
    /// <param name="transparent">The colour that is none.</param>
    /// <param name="background">The number of the background's colour.</param>
    public static byte[] Of(int width, byte[] colours, byte[] pixels, byte transparent, byte background)
    {
        var bits = new List<bool>();
        for (var i = 0; i < pixels.Length; i++)
        {
            if (i % MostCodes == 0)
                Add(Clear);
            Add(pixels[i]);
        }

        Add(End);
        byte[] codes = [.. bits.Chunk(8).Select(chunk => (byte)chunk.Select((bit, place) => bit ? 1 << place : 0).Sum())];
        return
        [
            .. "GIF89a"u8, (byte)width, 0, (byte)(pixels.Length / width), 0, 0x81, background, 0, .. colours,
            0x21, 0xF9, 4, 1, 0, 0, transparent, 0,
            0x2C, 0, 0, 0, 0, (byte)width, 0, (byte)(pixels.Length / width), 0, 0,
            BitsOfACode - 1, .. codes.Chunk(255).SelectMany(block => (byte[])[(byte)block.Length, .. block]), 0,
            0x3B,
        ];

        void Add(int code)
        {
            for (var bit = 0; bit < BitsOfACode; bit++)
                bits.Add((code >> bit & 1) != 0);
        }
    }
}
