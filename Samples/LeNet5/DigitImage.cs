namespace Lamina.Samples;

/// <summary>
/// A picture file made to look like the training data: light ink on black, cut to the digit, which is scaled and placed on the canvas as the digits
/// of the bundled sheet are. Pictures of 20×20 and 28×28 are taken as they are, for they come from such data. Colours become grey; where a picture is transparent, its
/// background is seen (<see cref="Picture.Flatten"/>).
/// </summary>
internal static class DigitImage
{
    private const int CellSize = 20;
    private const int DigitSize = 15; // on the bundled sheet, the longer side of a digit in its cell, on average
    private const float Faint = 0.2f; // of the strongest ink; weaker pixels are noise, not strokes

    /// <summary>Loads a picture.</summary>
    /// <exception cref="UserException">The file is missing, or no picture that can be read, or of one colour.</exception>
    public static float[] Load(string path)
    {
        var image = PictureFile.Load(path);
        var ink = Ink(image.Flatten(), image.Width, image.Height);
        var strokes = Strokes(ink, image.Width, image.Height)
            ?? throw new UserException($"{path}: the picture is of one colour, so there is no digit in it.");
        if (image.Width == image.Height && image.Width is CellSize or Canvas.Size)
            return Canvas.Centre(ink, image.Height, image.Width);

        var scale = (double)DigitSize / Math.Max(strokes.Width, strokes.Height);
        var width = Math.Max(1, (int)Math.Round(strokes.Width * scale));
        var height = Math.Max(1, (int)Math.Round(strokes.Height * scale));
        return Canvas.CentreOfMass(AreaScaling.Resize(ink, image.Width, strokes, width, height), height, width);
    }

    // What the border is made of is paper, so ink is the distance from it.
    private static float[] Ink(byte[] grey, int width, int height)
    {
        var (sum, count) = (0L, 0);
        for (var y = 0; y < height; y++)
        {
            var step = y == 0 || y == height - 1 ? 1 : Math.Max(1, width - 1);
            for (var x = 0; x < width; x += step)
            {
                sum += grey[(y * width) + x];
                count++;
            }
        }

        var darkOnLight = sum > 127L * count;
        return Array.ConvertAll(grey, value => (darkOnLight ? 255 - value : value) / 255f);
    }

    private static Box? Strokes(float[] ink, int width, int height)
    {
        var (least, strongest) = (ink.Min(), ink.Max());
        if (strongest - least < 1f / 16)
            return null;
        var threshold = least + (Faint * (strongest - least));
        var (left, top, right, bottom) = (width, height, -1, -1);
        for (var i = 0; i < ink.Length; i++)
        {
            if (ink[i] <= threshold)
                continue;
            (left, right) = (Math.Min(left, i % width), Math.Max(right, i % width));
            (top, bottom) = (Math.Min(top, i / width), Math.Max(bottom, i / width));
        }

        return new Box(left, top, right - left + 1, bottom - top + 1);
    }
}
