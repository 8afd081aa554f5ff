using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>Sums over all samples of a batch.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LaneSums
{
    /// <summary>The gradient of a bias: db[o] = Σ over groups, pixels and lanes of dy[o, pixel, lane], in that order.</summary>
    /// <param name="dy">(groups, channels, pixels, 16), groups <paramref name="groupStride"/> floats apart.</param>
    /// <param name="db">Receives (channels).</param>
    /// <param name="channels">Output channels.</param>
    /// <param name="pixels">Pixels of each.</param>
    /// <param name="groups">Groups of the batch.</param>
    /// <param name="groupStride">From one group to the next.</param>
    [MethodImpl(KernelMethod.Options)]
    public static void ByChannel<V>(ref float dy, ref float db, nint channels, nint pixels, nint groups, nint groupStride)
        where V : struct, ILanes<V>
    {
        var length = pixels * LaneLayout.Lanes;
        for (nint channel = 0; channel < channels; channel++)
        {
            var (a, b) = (V.Zero, V.Zero);
            for (nint group = 0; group < groups; group++)
            {
                ref var origin = ref Unsafe.Add(ref dy, (group * groupStride) + (channel * length));
                nint at = 0;
                for (; at + (2 * V.Count) <= length; at += 2 * V.Count)
                {
                    a += V.Load(ref origin, at);
                    b += V.Load(ref origin, at + V.Count);
                }

                for (; at < length; at += V.Count)
                    a += V.Load(ref origin, at);
            }

            Unsafe.Add(ref db, channel) = V.Sum(a + b);
        }
    }

    /// <summary>A gradient that each group has a sum of: y[i] = Σ over groups of x[group, i], in that order.</summary>
    /// <param name="x">(groups, length), groups <paramref name="groupStride"/> floats apart.</param>
    /// <param name="y">Receives (length).</param>
    /// <param name="length">Elements.</param>
    /// <param name="groups">Groups of the batch.</param>
    /// <param name="groupStride">From one group to the next.</param>
    [MethodImpl(KernelMethod.Options)]
    public static void OverGroups<V>(ref float x, ref float y, nint length, nint groups, nint groupStride)
        where V : struct, ILanes<V>
    {
        nint at = 0;
        for (; at + V.Count <= length; at += V.Count)
        {
            var sum = V.Load(ref x, at);
            for (nint group = 1; group < groups; group++)
                sum += V.Load(ref x, (group * groupStride) + at);
            V.Store(sum, ref y, at);
        }

        for (; at < length; at++)
        {
            var sum = Unsafe.Add(ref x, at);
            for (nint group = 1; group < groups; group++)
                sum += Unsafe.Add(ref x, (group * groupStride) + at);
            Unsafe.Add(ref y, at) = sum;
        }
    }
}
