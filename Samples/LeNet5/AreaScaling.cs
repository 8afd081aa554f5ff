namespace Lamina.Samples;

/// <summary>A rectangle of pixels.</summary>
internal readonly record struct Box(int Left, int Top, int Width, int Height);

/// <summary>Scales pictures, up or down: each new pixel is the mean of the area that it covers in the old picture.</summary>
internal static class AreaScaling
{
    /// <summary>Scales a part of a picture.</summary>
    /// <param name="picture">(rows, <paramref name="stride"/>), row-major.</param>
    /// <param name="stride">Pixels in a row of the picture.</param>
    /// <param name="part">The part to take.</param>
    /// <param name="width">Columns of the result.</param>
    /// <param name="height">Rows of the result.</param>
    public static float[] Resize(ReadOnlySpan<float> picture, int stride, Box part, int width, int height)
    {
        var result = new float[height * width];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                result[(y * width) + x] = Mean(
                    picture, stride,
                    part.Left + ((double)x * part.Width / width), part.Left + ((x + 1.0) * part.Width / width),
                    part.Top + ((double)y * part.Height / height), part.Top + ((y + 1.0) * part.Height / height));
            }
        }

        return result;
    }

    // Pixels on the area's edge count with the share of them that lies inside.
    private static float Mean(ReadOnlySpan<float> picture, int stride, double left, double right, double top, double bottom)
    {
        var sum = 0.0;
        for (var y = (int)top; y < bottom; y++)
        {
            var rowShare = Math.Min(bottom, y + 1) - Math.Max(top, y);
            for (var x = (int)left; x < right; x++)
            {
                if ((y * stride) + x < picture.Length)
                    sum += picture[(y * stride) + x] * rowShare * (Math.Min(right, x + 1) - Math.Max(left, x));
            }
        }

        return (float)(sum / ((right - left) * (bottom - top)));
    }
}
