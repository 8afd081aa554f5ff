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
    public static float[] Centre(ReadOnlySpan<float> ink, int height, int width)
    {
        var canvas = new float[Size * Size];
        var origin = ((Size - height) / 2 * Size) + ((Size - width) / 2);
        for (var y = 0; y < height; y++)
            ink.Slice(y * width, width).CopyTo(canvas.AsSpan(origin + (y * Size)));
        return canvas;
    }
}
