using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Rows and columns added around maps of (channels, height, width, lanes), or cut off where the number is negative. Extents count pixels. A pixel's lanes
/// are sixteen samples of one channel, or the sixteen channels of a block for each sample.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LanePadding
{
    /// <summary>Padding by a constant, with (stride − 1) constants between neighbours where the strides are not 1.</summary>
    public static void Constant(
        ref float x,
        ref float y,
        int channels,
        int height,
        int width,
        int top,
        int left,
        int bottom,
        int right,
        int rowStride = 1,
        int columnStride = 1,
        float value = 0,
        int lanes = LaneLayout.Lanes)
    {
        var paddedHeight = ((height - 1) * rowStride) + 1 + top + bottom;
        var paddedWidth = ((width - 1) * columnStride) + 1 + left + right;
        var isDense = rowStride == 1 && columnStride == 1;
        if (!isDense || top > 0 || left > 0 || bottom > 0 || right > 0)
            Span(ref y, lanes, 0, (nint)channels * paddedHeight * paddedWidth).Fill(value);

        for (nint channel = 0; channel < channels; channel++)
        {
            for (nint row = 0; row < height; row++)
            {
                var target = (row * rowStride) + top;
                if (target < 0 || target >= paddedHeight)
                    continue;
                var from = ((channel * height) + row) * width;
                var to = ((channel * paddedHeight) + target) * paddedWidth;
                if (columnStride == 1)
                {
                    var first = Math.Max(0, -left);
                    var last = Math.Min(width, paddedWidth - left);
                    if (last > first)
                        Span(ref x, lanes, from + first, last - first).CopyTo(Span(ref y, lanes, to + left + first, last - first));
                    continue;
                }

                for (nint column = 0; column < width; column++)
                {
                    var place = (column * columnStride) + left;
                    if (place >= 0 && place < paddedWidth)
                        Span(ref x, lanes, from + column, 1).CopyTo(Span(ref y, lanes, to + place, 1));
                }
            }
        }
    }

    /// <summary>Padding by the map's own pixels.</summary>
    public static void Mirror(PaddingMode mode, ref float x, ref float y, int channels, int height, int width, int top, int left, int bottom, int right, int lanes = LaneLayout.Lanes)
    {
        var (paddedHeight, paddedWidth) = (height + top + bottom, width + left + right);
        for (nint channel = 0; channel < channels; channel++)
        {
            for (var row = 0; row < paddedHeight; row++)
            {
                var from = ((channel * height) + Source(mode, row - top, height)) * width;
                var to = ((channel * paddedHeight) + row) * paddedWidth;
                for (var column = 0; column < paddedWidth; column++)
                    Span(ref x, lanes, from + Source(mode, column - left, width), 1).CopyTo(Span(ref y, lanes, to + column, 1));
            }
        }
    }

    /// <summary>
    /// The gradient of <see cref="Mirror"/>: what reached a copy is added to its original. Extents are those of the smaller map, <paramref name="dx"/>.
    /// </summary>
    public static void MirrorGradient(PaddingMode mode, ref float dy, ref float dx, int channels, int height, int width, int top, int left, int bottom, int right, int lanes = LaneLayout.Lanes)
    {
        var (paddedHeight, paddedWidth) = (height + top + bottom, width + left + right);
        Span(ref dx, lanes, 0, (nint)channels * height * width).Clear();
        for (nint channel = 0; channel < channels; channel++)
        {
            for (var row = 0; row < paddedHeight; row++)
            {
                var to = ((channel * height) + Source(mode, row - top, height)) * width;
                var from = ((channel * paddedHeight) + row) * paddedWidth;
                for (var column = 0; column < paddedWidth; column++)
                {
                    var target = Span(ref dx, lanes, to + Source(mode, column - left, width), 1);
                    var source = Span(ref dy, lanes, from + column, 1);
                    for (var lane = 0; lane < lanes; lane++)
                        target[lane] += source[lane];
                }
            }
        }
    }

    // torch.nn.functional.pad's reflect, replicate and circular.
    private static int Source(PaddingMode mode, int position, int size) => mode switch
    {
        PaddingMode.Reflect => position < 0 ? -position : position >= size ? (2 * (size - 1)) - position : position,
        PaddingMode.Replicate => Math.Clamp(position, 0, size - 1),
        PaddingMode.Circular => (position + size) % size,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "This mode does not copy pixels of the map."),
    };

    private static Span<float> Span(ref float origin, int lanes, nint pixel, nint pixels) =>
        MemoryMarshal.CreateSpan(ref Unsafe.Add(ref origin, pixel * lanes), checked((int)(pixels * lanes)));
}
