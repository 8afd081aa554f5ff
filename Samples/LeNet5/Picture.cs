namespace Lamina.Samples;

/// <summary>A picture of red, green, blue and opacity, 0 to 255.</summary>
/// <param name="Width">Its columns.</param>
/// <param name="Height">Its rows.</param>
/// <param name="Pixels">(rows, columns, 4).</param>
/// <param name="Background">The grey that its file wants it shown on.</param>
internal sealed record Picture(int Width, int Height, byte[] Pixels, byte? Background)
{
    private const int LeastContrast = 16;
    private const byte White = 255, Black = 0;

    /// <summary>How light a colour is, 0 to 255.</summary>
    public static byte Grey(byte red, byte green, byte blue) => (byte)(((77 * red) + (150 * green) + (29 * blue)) >> 8);

    /// <summary>
    /// The picture in grey, (rows, columns). Where it is transparent its background is seen: the one that the file names, else white; or, where nothing would stand out from
    /// that, white and then black, as for a white digit on nothing.
    /// </summary>
    public byte[] Flatten()
    {
        var first = Over(Background ?? White);
        if (HasContrast(first))
            return first;
        foreach (var other in (ReadOnlySpan<byte>)[White, Black])
        {
            if (Over(other) is var grey && HasContrast(grey))
                return grey;
        }

        return first;
    }

    private byte[] Over(byte background)
    {
        var grey = new byte[Width * Height];
        for (var i = 0; i < grey.Length; i++)
        {
            var pixel = Pixels.AsSpan(4 * i, 4);
            grey[i] = (byte)(((Grey(pixel[0], pixel[1], pixel[2]) * pixel[3]) + (background * (255 - pixel[3])) + 127) / 255);
        }

        return grey;
    }

    private static bool HasContrast(byte[] grey)
    {
        var (least, most) = (White, Black);
        foreach (var value in grey)
            (least, most) = (Math.Min(least, value), Math.Max(most, value));
        return most - least >= LeastContrast;
    }
}
