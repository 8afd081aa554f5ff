using StbImageSharp;

namespace Lamina.Samples;

/// <summary>
/// A picture file made to look like the training data: light ink on black, cut to the digit, which is scaled and placed on the canvas as the digits
/// of the bundled sheet are. Pictures of 20×20 and 28×28 are taken as they are, for they come from such data.
/// </summary>
internal static class DigitImage
{
    private const int CellSize = 20;
    private const int DigitSize = 15; // on the bundled sheet, the longer side of a digit in its cell, on average
    private const int LargestFile = 64 << 20;
    private const float Faint = 0.2f; // of the strongest ink; weaker pixels are noise, not strokes

    /// <summary>Loads a picture.</summary>
    /// <exception cref="UserException">The file is missing or no picture.</exception>
    public static float[] Load(string path)
    {
        var image = Decode(path);
        var ink = Ink(image);
        if (image.Width == image.Height && image.Width is CellSize or Canvas.Size)
            return Canvas.Centre(ink, image.Height, image.Width);

        var strokes = Strokes(ink, image.Width, image.Height)
            ?? throw new UserException($"{path}: the picture is of one colour, so there is no digit in it.");
        var scale = (double)DigitSize / Math.Max(strokes.Width, strokes.Height);
        var width = Math.Max(1, (int)Math.Round(strokes.Width * scale));
        var height = Math.Max(1, (int)Math.Round(strokes.Height * scale));
        return Canvas.CentreOfMass(AreaScaling.Resize(ink, image.Width, strokes, width, height), height, width);
    }

    private static ImageResult Decode(string path)
    {
        if (!File.Exists(path))
            throw new UserException($"{path}: there is no such file.");
        if (new FileInfo(path).Length > LargestFile)
            throw new UserException($"{path}: larger than {LargestFile >> 20} MiB, too large for a picture of a digit.");
        try
        {
            return ImageResult.FromMemory(File.ReadAllBytes(path), ColorComponents.Grey);
        }
        catch (Exception exception) when (exception is not (IOException or UnauthorizedAccessException or OutOfMemoryException))
        {
            // The decoder meets malformed files with exceptions of many kinds, index errors among them.
            throw new UserException($"{path}: no picture that can be read (PNG, JPEG, BMP or GIF).");
        }
    }

    // What the border is made of is paper, so ink is the distance from it.
    private static float[] Ink(ImageResult image)
    {
        var (sum, count) = (0L, 0);
        for (var y = 0; y < image.Height; y++)
        {
            var step = y == 0 || y == image.Height - 1 ? 1 : Math.Max(1, image.Width - 1);
            for (var x = 0; x < image.Width; x += step)
            {
                sum += image.Data[(y * image.Width) + x];
                count++;
            }
        }

        var darkOnLight = sum > 127L * count;
        return Array.ConvertAll(image.Data, grey => (darkOnLight ? 255 - grey : grey) / 255f);
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
