using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lamina.CompilerServices;

/// <summary>Between rows, (sample, channel, pixel), as users and files have them, and channels in lanes.</summary>
internal static class ChannelRows
{
    private const int Lanes = ChannelItems.Lanes;

    // Some five microseconds.
    private const int BandFloats = 16 * 1024;

    // Samples of an item of vectors. They are taken block by block: a single vector's blocks are so far apart that they would meet in one set of the cache.
    private const int VectorsPerItem = 16;

    /// <summary>Items of <see cref="FromRows"/> and <see cref="ToRows"/>: a sample's map, or some samples' vectors.</summary>
    public static int Items(int pixels, int samples) => pixels == 1 ? (samples + VectorsPerItem - 1) / VectorsPerItem : samples;

    /// <summary>Rows (samples, channels, pixels) to <c>[⌈C/16⌉][pixels][samples][16]</c>; idle lanes become zero.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void FromRows(int channels, int pixels, int samples, int item, ReadOnlySpan<float> rows, ref float y)
    {
        ref var source = ref MemoryMarshal.GetReference(rows);
        if (pixels == 1)
        {
            var (first, end) = (item * VectorsPerItem, Math.Min(samples, (item + 1) * VectorsPerItem));
            for (nint channel = 0; channel < channels; channel += Lanes)
            {
                for (nint sample = first; sample < end; sample++)
                    CopyBlock((int)Math.Min(Lanes, channels - channel), ref Unsafe.Add(ref source, (sample * channels) + channel), ref Unsafe.Add(ref y, (channel * samples) + (sample * Lanes)));
            }

            return;
        }

        source = ref Unsafe.Add(ref source, (nint)item * channels * pixels);
        for (nint block = 0; block < ChannelItems.Blocks(channels); block++)
        {
            var lanes = (int)Math.Min(Lanes, channels - (block * Lanes));
            for (nint pixel = 0; pixel < pixels; pixel++)
            {
                ref var target = ref Unsafe.Add(ref y, ((((block * pixels) + pixel) * samples) + item) * Lanes);
                for (nint lane = 0; lane < lanes; lane++)
                    Unsafe.Add(ref target, lane) = Unsafe.Add(ref source, (((block * Lanes) + lane) * pixels) + pixel);
                for (nint lane = lanes; lane < Lanes; lane++)
                    Unsafe.Add(ref target, lane) = 0;
            }
        }
    }

    /// <summary>Items of <see cref="FromRowsToPixels"/>: bands of a sample's rows, so that threads share a single image.</summary>
    public static int PixelItems(int channels, int height, int width, int samples) => samples * Bands(channels, height, width);

    /// <summary>Rows (samples, C, height, width) to pixels of neighbouring channels, <c>[samples][height][width][C]</c>, within a border of zeros.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void FromRowsToPixels(int channels, int height, int width, int top, int left, int bottom, int right, int item, ReadOnlySpan<float> rows, ref float y)
    {
        var bands = Bands(channels, height, width);
        var (sample, band) = (item / bands, item % bands);
        var (paddedHeight, paddedWidth) = (top + height + bottom, left + width + right);
        var map = rows.Slice(sample * channels * height * width, channels * height * width);
        for (var h = paddedHeight * band / bands; h < paddedHeight * (band + 1) / bands; h++)
        {
            var line = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref y, (((nint)sample * paddedHeight) + h) * paddedWidth * channels), paddedWidth * channels);
            if (h < top || h >= top + height)
            {
                line.Clear();
                continue;
            }

            line[..(left * channels)].Clear();
            Interleave(channels, width, height * width, ref MemoryMarshal.GetReference(map[((h - top) * width)..]), ref MemoryMarshal.GetReference(line[(left * channels)..]));
            line[((left + width) * channels)..].Clear();
        }
    }

    // A row of each channel, channels lying so far apart, to pixels.
    private static void Interleave(nint channels, nint width, nint map, ref float rows, ref float pixels)
    {
        if (channels == 3)
        {
            // Colours: in the order of memory, not one channel after the other.
            for (nint w = 0; w < width; w++)
            {
                Unsafe.Add(ref pixels, 3 * w) = Unsafe.Add(ref rows, w);
                Unsafe.Add(ref pixels, (3 * w) + 1) = Unsafe.Add(ref rows, map + w);
                Unsafe.Add(ref pixels, (3 * w) + 2) = Unsafe.Add(ref rows, (2 * map) + w);
            }

            return;
        }

        for (nint channel = 0; channel < channels; channel++)
        {
            for (nint w = 0; w < width; w++)
                Unsafe.Add(ref pixels, (w * channels) + channel) = Unsafe.Add(ref rows, (channel * map) + w);
        }
    }

    private static int Bands(int channels, int height, int width) => Math.Clamp(channels * height * width / BandFloats, 1, height);

    /// <summary>
    /// One sample's row to rows in lanes, <c>[samples][C][height][columns]</c>, within a border of zeros; a row has a multiple of 16 columns, and those behind the
    /// border are zeros as well.
    /// </summary>
    [MethodImpl(KernelMethod.Options)]
    public static void FromRowsToLanes(int channels, int height, int width, int top, int left, int bottom, int right, int sample, ReadOnlySpan<float> row, ref float y)
    {
        var (paddedHeight, paddedWidth) = (top + height + bottom, left + width + right);
        var (map, pitch, _, sampleFloats) = RowMap.Strides(channels, paddedHeight, paddedWidth);
        var target = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref y, sample * sampleFloats), (int)sampleFloats);
        target.Clear();
        for (var channel = 0; channel < channels; channel++)
        {
            for (var h = 0; h < height; h++)
                row.Slice(((channel * height) + h) * width, width).CopyTo(target[(int)((channel * map) + ((h + top) * pitch) + left)..]);
        }
    }

    /// <summary>The other way: <c>[⌈C/16⌉][pixels][samples][16]</c> to rows.</summary>
    [MethodImpl(KernelMethod.Options)]
    public static void ToRows(int channels, int pixels, int samples, int item, ref float x, Span<float> rows)
    {
        ref var target = ref MemoryMarshal.GetReference(rows);
        if (pixels == 1)
        {
            var (first, end) = (item * VectorsPerItem, Math.Min(samples, (item + 1) * VectorsPerItem));
            for (nint channel = 0; channel < channels; channel += Lanes)
            {
                var lanes = (int)Math.Min(Lanes, channels - channel);
                for (nint sample = first; sample < end; sample++)
                {
                    ref var block = ref Unsafe.Add(ref x, (channel * samples) + (sample * Lanes));
                    MemoryMarshal.CreateReadOnlySpan(ref block, lanes).CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref target, (sample * channels) + channel), lanes));
                }
            }

            return;
        }

        target = ref Unsafe.Add(ref target, (nint)item * channels * pixels);
        for (nint block = 0; block < ChannelItems.Blocks(channels); block++)
        {
            var lanes = (int)Math.Min(Lanes, channels - (block * Lanes));
            for (nint pixel = 0; pixel < pixels; pixel++)
            {
                ref var source = ref Unsafe.Add(ref x, ((((block * pixels) + pixel) * samples) + item) * Lanes);
                for (nint lane = 0; lane < lanes; lane++)
                    Unsafe.Add(ref target, (((block * Lanes) + lane) * pixels) + pixel) = Unsafe.Add(ref source, lane);
            }
        }
    }

    // Whole blocks by a copy of a length that the JIT knows.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyBlock(int lanes, ref float source, ref float target)
    {
        var block = MemoryMarshal.CreateSpan(ref target, Lanes);
        if (lanes == Lanes)
        {
            MemoryMarshal.CreateReadOnlySpan(ref source, Lanes).CopyTo(block);
            return;
        }

        MemoryMarshal.CreateReadOnlySpan(ref source, lanes).CopyTo(block);
        block[lanes..].Clear();
    }
}
