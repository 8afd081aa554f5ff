using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lamina.CompilerServices;

/// <summary>Moves numbers between tensors with channels in lanes, <c>[⌈C/16⌉][pixels][samples][16]</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ChannelCopies
{
    private const int Lanes = ChannelItems.Lanes;

    /// <summary>Items of <see cref="Channels"/>.</summary>
    public static int ChannelItemsOf(int count, int pixels, int samples) =>
        ChannelItems.Blocks(count) * ChannelItems.Count((long)pixels * samples);

    /// <summary>
    /// <paramref name="count"/> channels of x, from <paramref name="from"/> on, become those of y from <paramref name="to"/> on: a concatenation or a slice
    /// whose parts begin inside a block. One item is a block of the channels copied and a range of positions.
    /// </summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Channels(int from, int to, int count, int pixels, int samples, int item, ref float x, ref float y)
    {
        var positions = (nint)pixels * samples;
        var perBlock = ChannelItems.Count(positions);
        var (first, last) = ChannelItems.Range(positions, item % perBlock);
        var block = item / perBlock * Lanes;
        if (from % Lanes == 0 && to % Lanes == 0 && block + Lanes <= count)
        {
            var length = (int)(last - first) * Lanes;
            MemoryMarshal.CreateSpan(ref Unsafe.Add(ref x, Place(from + block, positions) + (first * Lanes)), length)
                .CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref y, Place(to + block, positions) + (first * Lanes)), length));
            return;
        }

        for (var channel = block; channel < Math.Min(block + Lanes, count); channel++)
        {
            ref var source = ref Unsafe.Add(ref x, Place(from + channel, positions));
            ref var target = ref Unsafe.Add(ref y, Place(to + channel, positions));
            for (var position = first; position < last; position++)
                Unsafe.Add(ref target, position * Lanes) = Unsafe.Add(ref source, position * Lanes);
        }
    }

    /// <summary>
    /// The same numbers in row-major order under another shape, as between a map and a vector. An item is a block of y.
    /// </summary>
    [MethodImpl(KernelMethod.Options)]
    public static void Reshape(int channels, int pixels, int newChannels, int newPixels, int samples, int item, ref float x, ref float y)
    {
        var (positions, newPositions) = ((nint)pixels * samples, (nint)newPixels * samples);
        for (var channel = item * Lanes; channel < Math.Min((item + 1) * Lanes, newChannels); channel++)
        {
            for (var pixel = 0; pixel < newPixels; pixel++)
            {
                var index = ((long)channel * newPixels) + pixel;
                ref var source = ref Unsafe.Add(ref x, Place((int)(index / pixels), positions) + ((nint)(index % pixels) * samples * Lanes));
                ref var target = ref Unsafe.Add(ref y, Place(channel, newPositions) + ((nint)pixel * samples * Lanes));
                for (nint sample = 0; sample < samples; sample++)
                    Unsafe.Add(ref target, sample * Lanes) = Unsafe.Add(ref source, sample * Lanes);
            }
        }
    }

    private static nint Place(int channel, nint positions) => (channel / Lanes * positions * Lanes) + (channel % Lanes);
}
