namespace Lamina.Samples;

/// <summary>A picture drawn with characters, one for two pixels above each other: characters are about twice as high as wide.</summary>
internal static class TextPicture
{
    private const string Shades = " .:-=+*#%@";

    /// <summary>The picture's lines, each as long as the picture is wide.</summary>
    /// <param name="picture">(height, width) numbers from 0 to 1, row-major.</param>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="margin">Pixels to leave out on each side.</param>
    public static string[] Lines(ReadOnlySpan<float> picture, int width, int margin = 0)
    {
        var height = picture.Length / width;
        var lines = new List<string>();
        for (var y = margin; y < height - margin; y += 2)
        {
            var line = new char[width - (2 * margin)];
            for (var x = 0; x < line.Length; x++)
            {
                var upper = picture[(y * width) + margin + x];
                var lower = y + 1 < height - margin ? picture[((y + 1) * width) + margin + x] : 0;
                line[x] = Shade((upper + lower) / 2);
            }

            lines.Add(new string(line));
        }

        return [.. lines];
    }

    private static char Shade(float ink) => Shades[Math.Clamp((int)(ink * Shades.Length), 0, Shades.Length - 1)];
}
