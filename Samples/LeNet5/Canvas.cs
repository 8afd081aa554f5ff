namespace Lamina.Samples;

/// <summary>The network's input picture: 28×28 numbers, 0 for paper and 1 for ink, row-major.</summary>
internal static class Canvas
{
    /// <summary>Its rows and columns.</summary>
    public const int Size = 28;

    /// <summary>A smaller picture in the middle of an empty canvas.</summary>
    /// <param name="ink">(height, width), row-major.</param>
    /// <param name="height">At most <see cref="Size"/>.</param>
    /// <param name="width">At most <see cref="Size"/>.</param>
    public static float[] Centre(ReadOnlySpan<float> ink, int height, int width) => Place(ink, height, width, (Size - height) / 2, (Size - width) / 2);

    /// <summary>
    /// A smaller picture on an empty canvas, its centre of mass in the middle as far as it then fits: how MNIST and the bundled sheet place their digits.
    /// </summary>
    /// <inheritdoc cref="Centre" path="/param"/>
    public static float[] CentreOfMass(ReadOnlySpan<float> ink, int height, int width)
    {
        var (mass, x, y) = (0.0, 0.0, 0.0);
        for (var i = 0; i < ink.Length; i++)
        {
            mass += ink[i];
            x += ink[i] * (double)(i % width);
            y += ink[i] * (double)(i / width);
        }

        return Place(ink, height, width, Start(y / mass, height), Start(x / mass, width));
    }

    private static int Start(double centre, int length) => Math.Clamp((int)Math.Round((Size / 2) - centre), 0, Size - length);

    private static float[] Place(ReadOnlySpan<float> ink, int height, int width, int top, int left)
    {
        var canvas = new float[Size * Size];
        for (var y = 0; y < height; y++)
            ink.Slice(y * width, width).CopyTo(canvas.AsSpan(((top + y) * Size) + left));
        return canvas;
    }
}
