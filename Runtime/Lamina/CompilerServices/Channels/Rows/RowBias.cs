using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>The gradient of a bias over maps whose rows lie in lanes: each channel's sum of ∂y, whose rows have zeros behind their width.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowBias
{
    /// <summary>∂b, written and not added.</summary>
    /// <param name="channels">Of the map.</param>
    /// <param name="height">Rows of the map.</param>
    /// <param name="width">Columns of the map.</param>
    /// <param name="samples">n.</param>
    /// <param name="dy">(n, channels, height, columns).</param>
    /// <param name="db">(channels).</param>
    [MethodImpl(KernelMethod.Options)]
    public static void Sum<V>(int channels, int height, int width, int samples, ref float dy, ref float db)
        where V : struct, ILanes<V>
    {
        var (block, _, _, sampleFloats) = RowMap.Strides(channels, height, width);
        for (nint channel = 0; channel < channels; channel++)
        {
            var total = 0f;
            for (nint sample = 0; sample < samples; sample++)
            {
                // A row is a multiple of sixteen floats, which is a multiple of every vector.
                ref var map = ref Unsafe.Add(ref dy, (sample * sampleFloats) + (channel * block));
                var (a, b) = (V.Zero, V.Zero);
                nint at = 0;
                for (; at + (2 * V.Count) <= block; at += 2 * V.Count)
                {
                    a += V.Load(ref map, at);
                    b += V.Load(ref map, at + V.Count);
                }

                if (at < block)
                    a += V.Load(ref map, at);
                total += V.Sum(a + b);
            }

            Unsafe.Add(ref db, channel) = total;
        }
    }
}
