using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Rows and columns added around maps with channels in lanes, or cut off where the number is negative. An item is a block of sixteen channels.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ChannelPadding
{
    /// <summary>Padding by a constant, with (stride − 1) constants between neighbours where the strides are not 1.</summary>
    public static void Constant(
        ref float x,
        ref float y,
        int height,
        int width,
        int top,
        int left,
        int bottom,
        int right,
        int samples,
        int item,
        int rowStride = 1,
        int columnStride = 1,
        float value = 0)
    {
        var pixel = (nint)samples * ChannelItems.Lanes;
        var (paddedHeight, paddedWidth) = (((height - 1) * rowStride) + 1 + top + bottom, ((width - 1) * columnStride) + 1 + left + right);
        ref var from = ref Unsafe.Add(ref x, item * height * width * pixel);
        ref var to = ref Unsafe.Add(ref y, item * paddedHeight * paddedWidth * pixel);
        if (rowStride != 1 || columnStride != 1 || top < 0 || left < 0 || bottom < 0 || right < 0)
        {
            LanePadding.Constant(ref from, ref to, 1, height, width, top, left, bottom, right, rowStride, columnStride, value, (int)pixel);
            return;
        }

        // Each float of y is written once: this is the padding of every convolution of inference.
        Fill(ref to, 0, (top * paddedWidth) + left);
        for (nint row = 0; row < height; row++)
        {
            var begin = ((row + top) * paddedWidth) + left;
            MemoryMarshal.CreateSpan(ref Unsafe.Add(ref from, row * width * pixel), (int)(width * pixel))
                .CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref to, begin * pixel), (int)(width * pixel)));
            Fill(ref to, begin + width, row == height - 1 ? right + (bottom * paddedWidth) : right + left);
        }

        void Fill(ref float origin, nint first, nint count) =>
            MemoryMarshal.CreateSpan(ref Unsafe.Add(ref origin, first * pixel), (int)(count * pixel)).Fill(value);
    }

    /// <summary>Padding by the map's own pixels.</summary>
    public static void Mirror(PaddingMode mode, ref float x, ref float y, int height, int width, int top, int left, int bottom, int right, int samples, int item)
    {
        var pixel = samples * ChannelItems.Lanes;
        ref var from = ref Unsafe.Add(ref x, (nint)item * height * width * pixel);
        ref var to = ref Unsafe.Add(ref y, (nint)item * (height + top + bottom) * (width + left + right) * pixel);
        LanePadding.Mirror(mode, ref from, ref to, 1, height, width, top, left, bottom, right, pixel);
    }

    /// <summary>The gradient of <see cref="Mirror"/>. Extents are those of the smaller map, <paramref name="dx"/>.</summary>
    public static void MirrorGradient(PaddingMode mode, ref float dy, ref float dx, int height, int width, int top, int left, int bottom, int right, int samples, int item)
    {
        var pixel = samples * ChannelItems.Lanes;
        ref var from = ref Unsafe.Add(ref dy, (nint)item * (height + top + bottom) * (width + left + right) * pixel);
        ref var to = ref Unsafe.Add(ref dx, (nint)item * height * width * pixel);
        LanePadding.MirrorGradient(mode, ref from, ref to, 1, height, width, top, left, bottom, right, pixel);
    }
}
